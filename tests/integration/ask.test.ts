import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedView } from '../../client/src/url/linked-view.ts';
import { writeLink } from '../../client/src/url/view-url.ts';
import { ALL_FORMS } from '../../server/src/ask/forms.ts';
import { FORM_EXAMPLES } from '../support/form-examples.ts';
import { askingAt, type Served } from '../support/graphql.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { ASKED_QUESTIONS } from './asked-questions.ts';

const DAY = '1904-02-08';
const ASK = /* GraphQL */ `
  query ($text: String!, $at: Date) {
    ask(text: $text, at: $at) {
      outcome
      understood
      form
      notRead
      lines { text footnotes relationship { id } entity { id } }
      coverage
      choices { text question entity { id } }
      suggestions
      entities { id }
      relationships { id }
      sources { id }
      link
      operations
    }
  }
`;

interface Asked {
  readonly outcome: string;
  readonly understood: string | null;
  readonly form: string | null;
  readonly notRead: readonly string[];
  readonly lines: readonly { readonly text: string; readonly footnotes: readonly number[] }[];
  readonly coverage: string | null;
  readonly choices: readonly {
    readonly text: string;
    readonly question: string;
    readonly entity: { readonly id: string } | null;
  }[];
  readonly suggestions: readonly string[];
  readonly entities: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
  readonly link: string | null;
  readonly operations: readonly string[];
}

let server: ProductServer;
let served: Pick<Served, 'ask' | 'data'>;

beforeAll(async () => {
  server = await startProductServer();
  served = askingAt(server.url);
});

afterAll(async () => {
  await server?.stop();
});

async function ask(text: string): Promise<Asked> {
  return (await served.data<{ ask: Asked }>(ASK, { text, at: DAY })).ask;
}

describe('questions as people phrase them', () => {
  it.each(ASKED_QUESTIONS)('$text', async ({ text, ...expected }) => {
    const asked = await ask(text);
    const [first] = asked.lines;
    const marks = first?.footnotes.map((number) => `[${number}]`).join('') ?? '';
    const all = {
      outcome: asked.outcome,
      understood: asked.understood,
      answer: `${first?.text}${marks}`,
      choices: asked.choices.map(({ text: name, entity }) => entity?.id ?? name),
      notRead: asked.notRead,
    };
    expect(Object.fromEntries(Object.entries(all).filter(([name]) => name in expected))).toEqual(expected);
  });
});

describe.each(ALL_FORMS.map(({ kind }) => kind))('the sentence of a “%s” question', (kind) => {
  const example = FORM_EXAMPLES[kind] ?? '';

  it('is read as that question, and its own words again', async () => {
    const asked = await ask(example);
    expect({ form: asked.form, notRead: asked.notRead }).toEqual({ form: kind, notRead: [] });
    expect(asked.outcome).not.toBe('WHICH');
    const again = await ask(asked.understood ?? '');
    expect({ form: again.form, lines: again.lines }).toEqual({ form: kind, lines: asked.lines });
  });

  it('is answered with footnotes, operations that can be sent, and a link that the page writes the same', async () => {
    const asked = await ask(example);
    expect(asked.outcome).toBe('ANSWERED');
    expect(asked.sources.length).toBeGreaterThan(0);
    const numbers = asked.lines.flatMap(({ footnotes }) => footnotes);
    expect(Math.max(...numbers)).toBe(asked.sources.length);
    for (const operation of asked.operations) expect((await served.ask(operation)).errors).toBeUndefined();
    const { view, problems } = linkedView(asked.link?.slice(1) ?? '', null);
    expect({ problems, link: view && `?${writeLink(view)}` }).toEqual({ problems: [], link: asked.link });
  });
});

it('answers a question as an address carries it', async () => {
  const asked = await ask('held~territory.port-arthur~when.1904-02-08');
  expect(asked.understood).toBe('Who held Port Arthur on 8 February 1904?');
  expect(asked.link).toContain('ask=held~territory.port-arthur~when.1904-02-08');
  expect((await ask('held~territory.atlantis')).lines).toEqual([
    {
      text: 'This question cannot be read, or names what is not in the dataset.',
      footnotes: [],
      relationship: null,
      entity: null,
    },
  ]);
});

it('refuses a text that is too long, naming the argument', async () => {
  const { errors } = await served.ask(ASK, { text: 'a'.repeat(401), at: DAY });
  expect(errors?.map(({ message, extensions }) => ({ message, code: extensions.code }))).toEqual([
    { message: '"text" takes at most 400 characters.', code: 'BAD_USER_INPUT' },
  ]);
});
