import { posix, win32 } from 'node:path';
import { z } from 'zod';
import { boundsOf, EndBeforeStartError } from '../domain/bounds.ts';
import { LENSES } from '../domain/catalogue.ts';
import { EdtfError, parseEdtf, parseEdtfEnd } from '../domain/edtf.ts';
import { isIsoDay } from '../domain/iso-day.ts';

/**
 * `datapackage.json`: what is read of a Frictionless data package, and all of `entente`. Other keys of the package
 * belong to other programs and are let be; in `entente` an unknown key is a slip of the pen.
 */

function text(what: string) {
  return z
    .string({ error: `expected text, write ${what}` })
    .trim()
    .min(1, { error: `the text is empty, write ${what}` });
}

function ownObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}, known here are ${keys}`
        : `expected an object, write one with ${keys}`,
  });
}

function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, { error: `expected a list, write a list of ${what}` });
}

function filed(parse: (text: string) => unknown) {
  return text('a date such as 1895').superRefine((date, context) => {
    try {
      parse(date);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });
}

const day = text('a day such as 1904-02-08').refine(isIsoDay, {
  error: ({ input }) => `"${input}" is no day, write one that exists as 1904-02-08`,
});

const lens = z.enum(LENSES, {
  error: ({ input }) => `unknown lens ${JSON.stringify(input)}, known are ${LENSES.join(', ')}`,
});

const span = ownObject({ start: filed(parseEdtf).nullish(), end: filed(parseEdtfEnd).nullish() }).superRefine(
  ({ start, end }, context) => {
    try {
      boundsOf('occasion', start ? parseEdtf(start) : null, end ? parseEdtfEnd(end) : null);
    } catch (error) {
      // Dates that are none were reported where they stand.
      if (error instanceof EndBeforeStartError)
        context.addIssue({ code: 'custom', path: ['end'], message: error.message });
      else if (!(error instanceof EdtfError)) throw error;
    }
  },
);

const entente = ownObject({
  opening: ownObject({
    at: day.nullish(),
    lenses: list(lens, 'lenses').nullish(),
    view: text('the name of a view').nullish(),
    select: text('the id of an entity or a relationship').nullish(),
  }).nullish(),
  span: span.nullish(),
  principals: list(text('the id of an entity'), 'ids of entities').nullish(),
  hues: z
    .record(z.string(), z.int({ error: 'expected a whole number, write the same one for all states of a line' }), {
      error: 'expected an object, write one of ids of states and numbers',
    })
    .nullish(),
});

/** A path must stay in the package: it is read from a disk on behalf of whoever made the package. */
const path = text('a path such as states.csv').refine(staysInside, {
  error: ({ input }) =>
    `"${input}" leads out of the package, write a path relative to its folder, with / and without ..`,
});

/** Whether this program can decode an encoding. */
function isDecodable(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** What is read of a CSV dialect (Frictionless): anything else in it would be read wrongly, and is refused by name. */
const dialect = z.object(
  {
    delimiter: z.string().length(1, { error: 'write one character such as ";"' }).nullish(),
    header: z.literal(true, { error: 'only true is read: the first line names the columns' }).nullish(),
    quoteChar: z.literal('"', { error: 'only the quotation mark " is read' }).nullish(),
    doubleQuote: z.literal(true, { error: 'only true is read: a quote in a cell is written as ""' }).nullish(),
    escapeChar: z.null({ error: 'is not read: a quote in a cell is written as ""' }).nullish(),
    commentChar: z.null({ error: 'is not read, take comments out of the files' }).nullish(),
  },
  { error: 'expected an object, write one such as {"delimiter": ";"}' },
);

/** How the files of a package, or one of them, are written. */
const format = {
  dialect: dialect.nullish(),
  encoding: text('the name of an encoding such as utf-8 or windows-1252')
    .refine(isDecodable, { error: ({ input }) => `"${input}" is no encoding that is known here, write utf-8` })
    .nullish(),
  missingValues: list(z.string({ error: 'expected text' }), 'texts that stand for an empty cell').nullish(),
};

export const descriptorSchema = z.object(
  {
    name: text("the dataset's short name"),
    title: text("the dataset's title").nullish(),
    version: text('a version such as "1.0.0"').nullish(),
    licenses: list(
      z.object(
        { name: z.string().nullish(), title: z.string().nullish(), path: z.string().nullish() },
        { error: 'expected an object, write one with the name of a licence such as CC0-1.0' },
      ),
      'licences',
    ).nullish(),
    resources: list(
      z.object(
        { name: text('the name of a resource such as states'), path, ...format },
        { error: 'expected an object, write one with name and path' },
      ),
      'resources',
    ).nullish(),
    entente: entente.nullish(),
    ...format,
  },
  { error: 'expected an object, write a Frictionless data package' },
);

export type DescriptorValue = z.infer<typeof descriptorSchema>;

function staysInside(given: string): boolean {
  const outside = posix.isAbsolute(given) || win32.isAbsolute(given) || given.includes(':') || given.includes('\\');
  return !outside && !given.split('/').includes('..');
}
