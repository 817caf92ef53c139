import { LABEL_OF_KIND, RELATIONSHIP_TYPES, type RelationshipType } from '../../server/src/domain/catalogue.ts';
import type { DaysParameters } from '../../server/src/engine/queries.ts';

/** What parameters are chosen from. */

export const UNKNOWN = 'no-such-id';
export const JAPAN = 'empire-of-japan';
export const RUSSIA = 'russian-empire';
export const LABELS = Object.values(LABEL_OF_KIND);

/** Days before all, within and after all, and the first and last of an alliance and of a war. */
export const DAYS = [
  '0001-01-01',
  '1633-01-01',
  '1875-05-07',
  '1895-04-23',
  '1904-02-08',
  '1905-09-05',
  '1917-12-31',
  '9999-12-31',
];
export const ON_DAYS: readonly DaysParameters[] = [
  { from: null, to: null, certainly: false },
  { from: null, to: null, certainly: true },
  ...[false, true].flatMap((certainly) => [
    ...DAYS.map((day) => ({ from: day, to: day, certainly })),
    { from: '1894-01-01', to: '1905-12-31', certainly },
    { from: '0001-01-01', to: '1800-01-01', certainly },
    { from: '1914-07-28', to: '9999-12-31', certainly },
  ]),
];

export const TYPES: readonly (readonly RelationshipType[])[] = [
  RELATIONSHIP_TYPES,
  ['ALLIED_WITH'],
  ['FOUGHT', 'CONTROLS'],
  ['SIGNED', 'SERVED', 'LED_TO'],
];

export const WHOLE = { afterStart: null, afterId: null, limit: 5_001 };
export const PAGES = [
  WHOLE,
  { afterStart: null, afterId: null, limit: 1 },
  { afterStart: '1895-04-23', afterId: 'r0500', limit: 11 },
  { afterStart: '0001-01-01', afterId: 'r0000', limit: 1_001 },
  { afterStart: '9999-12-31', afterId: 'zzz', limit: 1_001 },
] as const;

/** None, one, several out of order, unknown ones, and all that there are. */
export function idsToAsk(rows: readonly { readonly id: string }[]): (readonly string[])[] {
  const ids = rows.map(({ id }) => id);
  const few = ids.filter((_, index) => index % 37 === 0).reverse();
  return [[], [UNKNOWN], ids.slice(0, 1), few, [...few, UNKNOWN, ''], ids];
}

export const DIRECTIONS = [null, 'out', 'in'] as const;
/** Parts of an office's name, in lower case. */
export const OFFICES = [null, 'minister', 'foreign', 'no such office'] as const;
