import type { RelationshipRow } from '../domain/model.ts';
import type { GraphReader } from './graph-reader.ts';
import { ties } from './ties.ts';

/** Ways of succession that take a state over rather than carry it on. */
const TAKING_OVER = ['annexation', 'merger'];

/** States with their predecessors and successors, transitively, annexations and mergers left out; by id. */
export async function withLineage(reader: GraphReader, states: readonly string[]): Promise<readonly string[]> {
  const [before, after] = await Promise.all([
    reached(reader, states, 'out', ({ to }) => to),
    reached(reader, states, 'in', ({ from }) => from),
  ]);
  return [...new Set([...before, ...after])].sort();
}

async function reached(
  reader: GraphReader,
  states: readonly string[],
  direction: 'out' | 'in',
  next: (row: RelationshipRow) => string,
): Promise<ReadonlySet<string>> {
  const seen = new Set(states);
  for (let frontier = [...seen]; frontier.length > 0; ) {
    const rows = await Promise.all(
      frontier.map((id) => ties(reader, id, { types: ['SUCCEEDED'], direction }, ['mode'])),
    );
    frontier = [];
    for (const row of rows.flat()) {
      if (TAKING_OVER.includes(row.mode ?? '') || seen.has(next(row))) continue;
      seen.add(next(row));
      frontier.push(next(row));
    }
  }
  return seen;
}
