import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerPages } from '../../server/src/domain/register.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { type CsvRow, listIn, readCsvRows } from '../support/graph/csv.ts';
import { type Dump, dump } from '../support/graph/dump.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';

const LABELS = {
  'states.csv': 'State',
  'actors.csv': 'Actor',
  'treaties.csv': 'Treaty',
  'territories.csv': 'Territory',
  'events.csv': 'Event',
  'organisations.csv': 'Organisation',
} as const;
/** What the loader derives; it has tests of its own. */
const DERIVED = [
  ...['startMin', 'startMax', 'endMin', 'endMax', 'drawnFrom', 'drawnTo', 'sureFrom', 'sureTo', 'reach'],
  'dataset',
];

const rowsOf = (file: string): CsvRow[] => readCsvRows(SHIPPED_DATASET, file);
const entities = Object.entries(LABELS).flatMap(([file, label]) => rowsOf(file).map((row) => ({ label, row })));
const relationships = rowsOf('relationships.csv');

onBothEngines('every row of the files is in the graph, and nothing else', (open) => {
  let place: Place;
  let graph: Dump;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    graph = await dump(place);
  });
  afterAll(() => place?.close());

  it('as many nodes of each label and relationships of each type as there are rows', () => {
    const counts = {
      ...tally(graph.nodes.map(({ labels }) => labels.join())),
      ...tally(graph.relationships.map(({ type }) => type)),
    };
    expect(counts).toEqual({
      ...tally(entities.map(({ label }) => ['Entity', label].sort().join())),
      Source: rowsOf('sources.csv').length,
      Passage: passages().size,
      Dataset: 1,
      Register: registerPages(relationships.length),
      PART_OF: passages().size,
      ...tally(relationships.map(({ type = '' }) => type)),
    });
  });

  it('every property of every entity', () => {
    const found = graph.nodes.filter(({ labels }) => labels.includes('Entity'));
    expect(byId(found.map(({ labels, properties: { extent: _, ...rest } }) => ({ ...filed(rest), labels })))).toEqual(
      byId(
        entities.map(({ label, row }) => ({
          ...properties(row),
          kind: label.toUpperCase(),
          labels: ['Entity', label].sort(),
        })),
      ),
    );
  });

  it('every property of every relationship', () => {
    const found = graph.relationships.filter(({ type }) => type !== 'PART_OF');
    expect(byId(found.map(({ type, from, to, ...row }) => ({ type, from, to, ...filed(row.properties) })))).toEqual(
      byId(relationships.map(properties)),
    );
  });

  it('every source', () => {
    const found = graph.nodes.filter(({ labels }) => labels.includes('Source'));
    expect(byId(found.map((node) => filed(node.properties)))).toEqual(byId(rowsOf('sources.csv').map(properties)));
  });

  it('every passage that is cited or told of, each part of its source', () => {
    const found = graph.nodes.filter(({ labels }) => labels.includes('Passage'));
    const expected = [...passages()].map(([id, { source: _, ...rest }]) => ({ id, ...rest }));
    expect(byId(found.map((node) => filed(node.properties)))).toEqual(byId(expected));
    const partOf = graph.relationships.filter(({ type }) => type === 'PART_OF');
    expect(byId(partOf.map(({ from, to }) => ({ id: from, source: to })))).toEqual(
      byId([...passages()].map(([id, { source }]) => ({ id, source }))),
    );
  });

  it('every extent', () => {
    const { features } = JSON.parse(readFileSync(path.join(SHIPPED_DATASET, 'extents.geojson'), 'utf8')) as {
      features: { id: string; geometry: unknown }[];
    };
    const found = graph.nodes.filter(({ properties: { extent } }) => extent !== undefined);
    const extents = found.map(({ properties: { id, extent } }) => ({ id, geometry: JSON.parse(extent as string) }));
    expect(byId(extents)).toEqual(byId(features.map(({ id, geometry }) => ({ id, geometry }))));
  });
});

/** What a row must have become: text, lists, numbers, and nothing where the cell is empty. */
function properties(row: CsvRow): { readonly id?: unknown } & Record<string, unknown> {
  const cells = Object.entries(row).map(([column, cell]): [string, unknown] => {
    if (column === 'names' || column === 'citations') return [column, [...new Set(listIn(cell))]];
    const text = cell.trim();
    if (column === 'lat' || column === 'lon') return [column, text === '' ? undefined : Number(text)];
    return [column, text === '' ? undefined : text];
  });
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
}

/** Passages by id, with what `passages.csv` adds to those that are cited. */
function passages(): Map<string, Record<string, unknown>> {
  const cited = [...entities.map(({ row }) => row), ...relationships].flatMap(({ citations = '' }) =>
    listIn(citations),
  );
  const found = new Map<string, Record<string, unknown>>(cited.map((id) => [id, splitAtColon(id)]));
  for (const row of rowsOf('passages.csv')) {
    found.set([row.source, row.locator].filter(Boolean).join(':'), properties(row));
  }
  return found;
}

function splitAtColon(id: string): Record<string, string> {
  const at = id.indexOf(':');
  return at < 0 ? { source: id } : { source: id.slice(0, at), locator: id.slice(at + 1) };
}

function filed(found: Readonly<Record<string, unknown>>): { readonly id?: unknown } {
  return Object.fromEntries(Object.entries(found).filter(([name]) => !DERIVED.includes(name)));
}

function tally(words: readonly string[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const word of words) totals[word] = (totals[word] ?? 0) + 1;
  return totals;
}

function byId<Row extends { readonly id?: unknown }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}
