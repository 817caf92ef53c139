import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DatasetInfo } from '../domain/model.ts';
import { type DescriptorValue, descriptorSchema } from './descriptor-schema.ts';
import { isMissing, unreadable } from './file-errors.ts';
import { parseJson } from './json-file.ts';
import { DESCRIPTOR_FILE, defaultPath, RESOURCES, type ResourceName } from './layout.ts';
import { idFromName } from './made-ids.ts';
import type { Report } from './problem.ts';
import type { Reading } from './reading.ts';

/** What a package declares of how a CSV file is written; null where it leaves that open. */
export interface Dialect {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Texts that stand for an empty cell. */
  readonly missing: readonly string[];
}

/** What `datapackage.json` says. */
export interface Descriptor {
  readonly bytes: Buffer;
  readonly info: DatasetInfo;
  /** Where each resource lies, relative to the folder. */
  readonly paths: Readonly<Record<ResourceName, string>>;
  /** How a resource is written, as far as the package says. */
  readonly dialects: Readonly<Record<ResourceName, Dialect>>;
  /** Whether the package promises the resource, so that it may not be absent. */
  readonly lists: (resource: ResourceName) => boolean;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const NOTHING_SAID: DescriptorValue = { name: 'unnamed' };

/** Reads `datapackage.json` and reports what is wrong with it; what cannot be read counts as not said. */
export async function readDescriptor(folder: string, report: Report): Promise<Descriptor> {
  const file = await readWhole(folder, report);
  // A folder of tables alone is a package too, under the name of the folder.
  if (file === 'missing') return descriptorOf(namedAs(basename(resolve(folder))), Buffer.alloc(0), () => 1);
  const json = parseJson(file ?? Buffer.from('{}'));
  if ('message' in json) {
    report({ file: DESCRIPTOR_FILE, line: json.line, column: null, message: json.message });
    return descriptorOf(NOTHING_SAID, file ?? Buffer.alloc(0), () => 1);
  }
  const parsed = descriptorSchema.safeParse(json.value);
  if (parsed.success) return descriptorOf(parsed.data, file ?? Buffer.alloc(0), json.lineOf);
  for (const { path, message } of file === null ? [] : parsed.error.issues) {
    report({ file: DESCRIPTOR_FILE, line: json.lineOf(path), column: path.join('.') || null, message });
  }
  return descriptorOf(NOTHING_SAID, file ?? Buffer.alloc(0), json.lineOf);
}

/** Reports what the package asks to be shown and does not hold; every entity and relationship must have been read. */
export function checkShown({ info, lineOf }: Descriptor, reading: Reading): void {
  const report = (path: readonly PropertyKey[], message: string) => {
    const column = ['entente', ...path].join('.');
    reading.report({ file: DESCRIPTOR_FILE, line: lineOf(['entente', ...path]), column, message });
  };
  const unknown = (id: string) => {
    return `unknown entity "${id}"${reading.suggest.entity(id, reading.entities.ids()) || ', name one of the package'}`;
  };
  const missing = (id: string) => reading.entities.complete && reading.entities.get(id) === undefined;
  const selected = info.opening?.select;
  if (selected && missing(selected) && reading.relationships.get(selected) === undefined) {
    report(['opening', 'select'], unknown(selected));
  }
  info.principals.forEach((id, index) => {
    if (missing(id)) report(['principals', index], unknown(id));
  });
  for (const { state } of info.hues) {
    const kind = reading.entities.get(state)?.kind;
    if (missing(state)) report(['hues', state], unknown(state));
    else if (kind !== undefined && kind !== 'STATE')
      report(['hues', state], `"${state}" is no state, hues are for states`);
  }
}

function namedAs(folder: string): DescriptorValue {
  return { name: idFromName(folder) ?? NOTHING_SAID.name, title: folder };
}

async function readWhole(folder: string, report: Report): Promise<Buffer | 'missing' | null> {
  try {
    return await readFile(join(folder, DESCRIPTOR_FILE));
  } catch (error) {
    if (isMissing(error)) return 'missing';
    report({ file: DESCRIPTOR_FILE, line: 1, column: null, message: unreadable(error, 'every data package has one') });
    return null;
  }
}

function descriptorOf(value: DescriptorValue, bytes: Buffer, lineOf: Descriptor['lineOf']): Descriptor {
  const listed = new Map(value.resources?.map(({ name, path }) => [name, path]));
  const paths = Object.fromEntries(RESOURCES.map((name) => [name, listed.get(name) ?? defaultPath(name)]));
  return {
    bytes,
    info: infoOf(value),
    paths: paths as Descriptor['paths'],
    dialects: dialectsOf(value),
    lists: (resource) => listed.has(resource),
    lineOf,
  };
}

/** What a resource says of itself comes before what the package says of all. */
function dialectsOf(value: DescriptorValue): Descriptor['dialects'] {
  const dialects = RESOURCES.map((name): [ResourceName, Dialect] => {
    const own = value.resources?.find((resource) => resource.name === name);
    return [
      name,
      {
        encoding: own?.encoding ?? value.encoding ?? null,
        delimiter: own?.dialect?.delimiter ?? value.dialect?.delimiter ?? null,
        missing: own?.missingValues ?? value.missingValues ?? [],
      },
    ];
  });
  return Object.fromEntries(dialects) as Descriptor['dialects'];
}

function infoOf({ name, title, version, licenses, entente }: DescriptorValue): DatasetInfo {
  const licences = (licenses ?? []).map((licence) => licence.name ?? licence.title ?? licence.path).filter(Boolean);
  const { opening, span, principals, hues } = entente ?? {};
  return {
    name,
    title: title ?? name,
    version: version ?? '0.0.0',
    licence: licences.join(', ') || null,
    opening: opening
      ? {
          at: opening.at ?? null,
          lenses: opening.lenses ?? [],
          view: opening.view ?? null,
          select: opening.select ?? null,
        }
      : null,
    span: span ? { start: span.start ?? null, end: span.end ?? null } : null,
    principals: principals ?? [],
    hues: Object.entries(hues ?? {}).map(([state, hue]) => ({ state, hue })),
  };
}
