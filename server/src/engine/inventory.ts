import { join } from 'node:path';
import { RowChecksum } from './row-checksum.ts';
import { CYPHER_FOLDER, readStatements, type Statement } from './statements.ts';

/** One part of a graph: the label of its nodes (`State`, `Source`) or the type of its relationships. */
export type Part = string;

/** How many rows each part of a graph has, and their checksum. */
export type Inventory = ReadonlyMap<Part, { readonly total: number; readonly checksum: string }>;

/** The inventory as properties of the `:Dataset` node, written when it is published. */
export interface StoredInventory {
  readonly storedParts: readonly Part[];
  readonly storedTotals: readonly number[];
  readonly storedChecksums: readonly string[];
}

/** What the statements of `cypher/check/` return. */
interface CheckRows {
  inventory: {
    readonly parts: readonly Part[] | null;
    readonly totals: readonly number[] | null;
    readonly checksums: readonly string[] | null;
    readonly properties: Properties;
  };
  counts: PartTotal;
  figures: PartTotal;
  entities: { readonly labels: readonly string[]; readonly properties: Properties };
  relationships: {
    readonly part: Part;
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  };
  sources: { readonly properties: Properties };
  passages: { readonly source: string; readonly properties: Properties };
  registers: { readonly properties: Properties };
}

type Properties = Readonly<Record<string, unknown>>;
export type CheckName = keyof CheckRows;
export interface PartTotal {
  readonly part: Part;
  readonly total: number;
}

/** Runs a statement of `cypher/check/` on one dataset of a graph. */
export type RunCheck = <Name extends CheckName>(
  name: Name,
) => AsyncIterable<CheckRows[Name]> | Promise<Iterable<CheckRows[Name]>>;

/** The statements that look at what is stored, by their names. */
export function readChecks(): (name: CheckName) => Statement {
  const statements = readStatements(join(CYPHER_FOLDER, 'check'));
  return (name) => {
    const statement = statements.get(name);
    if (!statement) throw new Error(`cypher/check/${name}.cypher is missing.`);
    return statement;
  };
}

/** How closely a graph is looked at: its counts, every row, or every row where there are few enough for a moment. */
export type Depth = 'counts' | 'rows' | 'rows if few';

/** Reading so many rows takes well under a second. */
const FEW_ROWS = 25_000;

/**
 * Compares what a graph holds with what was written down when it was published.
 *
 * @param expected properties that the `:Dataset` node must have besides
 * @returns what is wrong, in words; undefined where nothing is
 */
export async function damageOf(run: RunCheck, depth: Depth, expected: Properties = {}): Promise<string | undefined> {
  const [node] = await all(run('inventory'));
  if (!node) return 'its :Dataset node is missing';
  const inventory = inventoryOf(node);
  if (!inventory) return 'its :Dataset node does not say what the graph holds';
  const changed = Object.entries(expected).filter(([name, value]) => !isSame(node.properties[name], value));
  if (changed.length > 0) return `its :Dataset node has another ${changed.map(([name]) => name).join(', ')}`;
  const counted = differingCounts(inventory, await all(run('counts')));
  if (counted !== undefined || depth === 'counts') return counted;
  const rows = [...inventory.values()].reduce((sum, { total }) => sum + total, 0);
  if (depth === 'rows if few' && rows > FEW_ROWS) return undefined;
  return differingRows(inventory, await takeInventory(run));
}

function differingCounts(inventory: Inventory, counts: readonly PartTotal[]): string | undefined {
  const found = new Map(counts.map(({ part, total }) => [part, total]));
  const parts = new Set([...inventory.keys(), ...found.keys()]);
  const differing = [...parts].flatMap((part) => {
    const expected = inventory.get(part)?.total ?? 0;
    const total = found.get(part) ?? 0;
    return expected === total ? [] : [`${total} ${part} instead of ${expected}`];
  });
  return differing.length === 0 ? undefined : `it holds ${listed(differing)}`;
}

/** The inventory that the `:Dataset` node keeps; undefined where it keeps none. */
function inventoryOf({ parts, totals, checksums }: CheckRows['inventory']): Inventory | undefined {
  if (parts === null || totals?.length !== parts.length || checksums?.length !== parts.length) return undefined;
  return new Map(parts.map((part, at) => [part, { total: totals[at] ?? 0, checksum: checksums[at] ?? '' }]));
}

export function asStored(inventory: ReadonlyMap<Part, RowChecksum>): StoredInventory {
  return {
    storedParts: [...inventory.keys()],
    storedTotals: [...inventory.values()].map(({ total }) => total),
    storedChecksums: [...inventory.values()].map((checksum) => checksum.digest()),
  };
}

function differingRows(inventory: Inventory, found: ReadonlyMap<Part, RowChecksum>): string | undefined {
  const differing = [...inventory].filter(([part, { checksum }]) => found.get(part)?.digest() !== checksum);
  if (differing.length === 0) return undefined;
  return `rows were changed: ${listed(differing.map(([part]) => part))}`;
}

/** Reads every row of a graph. */
async function takeInventory(run: RunCheck): Promise<ReadonlyMap<Part, RowChecksum>> {
  const found = new Map<Part, RowChecksum>();
  const add = (part: Part, { dataset: _, ...row }: Properties) => {
    const checksum = found.get(part) ?? new RowChecksum();
    checksum.add(row);
    found.set(part, checksum);
  };
  for await (const { labels, properties } of await run('entities')) {
    add(labels.filter((label) => label !== 'Entity').join(), properties);
  }
  for await (const { part, from, to, properties } of await run('relationships')) add(part, { ...properties, from, to });
  for await (const { properties } of await run('sources')) add('Source', properties);
  for await (const { source, properties } of await run('passages')) add('Passage', { ...properties, source });
  for await (const { properties } of await run('registers')) add('Register', properties);
  return found;
}

async function all<Row>(rows: AsyncIterable<Row> | Promise<Iterable<Row>>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of await rows) found.push(row);
  return found;
}

/** Null is what is not there. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 3);
  return `${shown.join(', ')}${items.length > shown.length ? ` and ${items.length - shown.length} more` : ''}`;
}
