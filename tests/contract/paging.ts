import { expect, it } from 'vitest';
import { RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import type { Snapshot } from '../../server/src/engine/port.ts';
import { columnsOf } from '../../server/src/engine/queries.ts';
import { typeParameters } from '../../server/src/explorer/filter.ts';
import type { Oracle } from './oracle.ts';

const ALL = 10_000;
const DAYS = { from: null, to: null, certainly: false };
const NO_FILTER = { via: null, certainty: null, tiers: null, kinds: null };
const START = { afterStart: null, afterId: null };

/** Reads each paged list page by page, each after the last row of the one before. */
export function definePaging(snapshot: () => Snapshot, oracle: Oracle): void {
  const types = typeParameters(null);
  if (types === null) throw new Error('there are no types');

  it.each(['entities', 'names', 'sources'] as const)('%s', async (name) => {
    const ask = (after: string | null, limit: number) => ({ kinds: null, from: null, to: null, after, limit });
    const rows = await walked<{ readonly id: string }>((last) =>
      snapshot().run(name, ask(last?.id ?? null, 13), columnsOf(name) as never),
    );
    expect(rows).toStrictEqual(oracle[name](ask(null, ALL)));
  });

  it('relationships', async () => {
    const all = { ...types, ...DAYS, ...NO_FILTER };
    const rows = await walked<{ readonly id: string; readonly startMin: string }>((last) =>
      snapshot().run('relationships', { ...all, ...after(last), limit: 97 }, columnsOf('relationships')),
    );
    expect(rows).toStrictEqual(oracle.relationships({ ...all, ...START, limit: ALL }));
  });

  it('relationships-of', async () => {
    const all = { ids: ['empire-of-japan'], types: RELATIONSHIP_TYPES, direction: null, office: null, ...DAYS };
    const rows = await walked<{ readonly id: string; readonly startMin: string }>((last) =>
      snapshot().run('relationships-of', { ...all, ...after(last), limit: 17 }, columnsOf('relationships-of')),
    );
    expect(rows).toStrictEqual(oracle['relationships-of']({ ...all, ...START, limit: ALL }));
  });
}

function after(last: { readonly id: string; readonly startMin: string } | undefined) {
  return last === undefined ? START : { afterStart: last.startMin, afterId: last.id };
}

async function walked<Row>(pageAfter: (last: Row | undefined) => Promise<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await pageAfter(rows.at(-1));
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}
