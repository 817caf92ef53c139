import { expect, it } from 'vitest';
import type { AtlasTie } from '../../graph/changes.ts';
import { landmarksOf } from './landmarks.ts';

function tie(via: string, day: string, from: string, to: string): AtlasTie {
  const span = { start: day, end: null, startMin: day, startMax: day, endMin: null, endMax: null, label: '' };
  const event = { id: via, name: via, kind: 'EVENT' as const };
  return {
    id: `${via} ${from}`,
    type: 'FOUGHT',
    certainty: 'CERTAIN',
    from: { id: from },
    to: { id: to },
    via: event,
    span,
  };
}

const place = (day: string) => (day < '1910' ? Number(day.slice(2, 4)) * 10 : null);

it('places what joins the principals first, and names where there is room', () => {
  const ties = [
    tie('Other war', '1903-01-01', 'x', 'y'),
    tie('Great war', '1902-01-01', 'a', 'b'),
    tie('Small war', '1906-01-01', 'a', 'z'),
    tie('Far war', '1909-01-01', 'x', 'z'),
    tie('Later war', '1911-01-01', 'a', 'b'),
  ];
  const found = landmarksOf(ties, new Set(['a', 'b']), place, 100, () => 30);
  expect(found.map(({ name, x, nameAt }) => [name, x, nameAt])).toEqual([
    ['Great war', 20, 20],
    ['Small war', 60, null],
    ['Far war', 90, 85],
  ]);
});
