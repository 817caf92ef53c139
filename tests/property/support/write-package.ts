import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EntityTable, KIND_OF_TABLE } from '../../../server/src/dataset/layout.ts';
import { formatProblem, readDataPackage } from '../../../server/src/dataset/read-data-package.ts';
import { type GraphRows, graphRows } from '../../../server/src/loader/graph-rows.ts';
import { type Cells, csv } from '../../../server/test-support/data-package.ts';
import type { Filed } from '../oracle/graph.ts';

/** Writes a dataset as a data package and has the product read it, so that reading and deriving are tested too. */
export async function readAsPackage(filed: Filed): Promise<GraphRows> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-random-'));
  try {
    for (const [name, content] of Object.entries(filesOf(filed))) await writeFile(path.join(folder, name), content);
    const read = await readDataPackage(folder);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return graphRows(read.data);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function filesOf({ entities, relationships, span }: Filed): Record<string, string> {
  const tables = Object.entries(KIND_OF_TABLE).map(([table, kind]) => {
    const rows = entities
      .filter((entity) => entity.kind === kind)
      .map(({ id, start, end }) => cells({ id, name: id, start, end, tier: 'core', citations: 'nish' }));
    return [`${table}.csv`, csv(table as EntityTable, rows)];
  });
  return {
    'datapackage.json': JSON.stringify({ name: 'random', entente: span === null ? {} : { span } }),
    'sources.csv': csv('sources', [{ id: 'nish', kind: 'scholarly', title: 'The Anglo-Japanese Alliance' }]),
    'passages.csv': csv('passages', []),
    ...Object.fromEntries(tables),
    'relationships.csv': csv(
      'relationships',
      relationships.map((one) => cells({ ...one, citations: 'nish' })),
    ),
  };
}

function cells(row: object): Cells {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
