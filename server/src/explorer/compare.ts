import type { Lens } from '../domain/catalogue.ts';
import type { Drawn, RelationshipRow } from '../domain/model.ts';
import { BadInputError } from './errors.ts';
import { daysParameters, lensParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst, MAX_NETWORK } from './page.ts';
import { FROM_THE_START, relationshipList } from './relationship-list.ts';
import { EVERYTHING, type Selection } from './selection.ts';

export interface CompareQuestion {
  readonly lenses: readonly Lens[];
  /** ISO days. */
  readonly before: string;
  readonly after: string;
  readonly certainly: boolean;
  readonly first: number;
}

/** What is drawn on two days, each list by earliest start, then id. */
export interface NetworkDiff {
  readonly began: readonly RelationshipRow[];
  readonly ended: readonly RelationshipRow[];
  readonly persisted: readonly RelationshipRow[];
  /** Drawn on neither day, but on one between. */
  readonly between: readonly RelationshipRow[];
  readonly truncated: boolean;
}

/**
 * What is drawn on one day set against another; `first` counts the relationships of all lists together.
 *
 * @throws {BadInputError} for `before` that is not earlier than `after`
 */
export async function compare(
  reader: GraphReader,
  question: CompareQuestion,
  selection: Selection = EVERYTHING,
): Promise<NetworkDiff> {
  const { before, after, certainly } = question;
  const first = checkedFirst(question.first, MAX_NETWORK);
  if (before >= after) {
    throw new BadInputError('before', `is ${before}, not before "after" (${after}); it takes an earlier day.`);
  }
  const types = lensParameters(question.lenses);
  const rows =
    types === null
      ? []
      : await relationshipList(
          reader,
          {
            ...types,
            ...daysParameters({ at: null, from: before, to: after }, certainly),
            of: null,
            via: null,
            certainty: null,
            tiers: null,
            kinds: null,
          },
          { ...FROM_THE_START, limit: first + 1 },
          [...selection.relationship, ...DRAWN],
        );
  const kept = rows.slice(0, first);
  const on = (day: string) => new Set(kept.filter((row) => isDrawn(row, day, certainly)));
  const [then, now] = [on(before), on(after)];
  return {
    began: kept.filter((row) => now.has(row) && !then.has(row)),
    ended: kept.filter((row) => then.has(row) && !now.has(row)),
    persisted: kept.filter((row) => then.has(row) && now.has(row)),
    between: kept.filter((row) => !then.has(row) && !now.has(row)),
    truncated: rows.length > first,
  };
}

const DRAWN = ['drawnFrom', 'drawnTo', 'sureFrom', 'sureTo'] as const;

function isDrawn(row: Drawn, day: string, certainly: boolean): boolean {
  return certainly ? row.sureFrom <= day && day < row.sureTo : row.drawnFrom <= day && day < row.drawnTo;
}
