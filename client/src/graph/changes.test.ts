import { expect, it } from 'vitest';
import { type AtlasTie, changeDays, daysOf, neighbouringChange, nextBeginning } from './changes.ts';

function tie(id: string, bounds: readonly (string | null)[], parts: Partial<AtlasTie> = {}): AtlasTie {
  const [startMin = null, startMax = null, endMin = null, endMax = null] = bounds;
  const span = { start: null, end: null, startMin, startMax, endMin, endMax, label: '' };
  return { id, type: 'FOUGHT', certainty: 'CERTAIN', from: { id: 'a' }, to: { id: 'b' }, via: null, span, ...parts };
}

const exact = tie('r1', ['1904-02-08', '1904-02-08', '1905-09-05', '1905-09-05']);
const loose = tie('r2', ['1900-07-01', '1900-07-31', '1900-11-01', '1900-11-30'], { certainty: 'DISPUTED' });
const unknownEnd = tie('r3', ['1910-01-01', '1910-01-01', '1910-01-02', null]);

it('draws a tie possibly from its first day to its last, certainly between', () => {
  expect(daysOf(loose, 'POSSIBLE')).toEqual({ from: '1900-07-01', to: '1900-11-30' });
  expect(daysOf(loose, 'CERTAIN')).toEqual({ from: '1900-07-31', to: '1900-11-01' });
  expect(daysOf(unknownEnd, 'POSSIBLE')).toEqual({ from: '1910-01-01', to: '9999-12-31' });
  expect(daysOf(tie('r4', []), 'POSSIBLE')).toEqual({ from: '0001-01-01', to: '9999-12-31' });
  expect(daysOf(tie('r4', []), 'CERTAIN')).toBe(null);
});

it('lists the days of change in order, of the certainty asked for', () => {
  expect(changeDays([exact, loose, unknownEnd], 'POSSIBLE', null)).toEqual([
    '1900-07-01',
    '1900-11-30',
    '1904-02-08',
    '1905-09-05',
    '1910-01-01',
  ]);
  expect(changeDays([exact, loose], 'POSSIBLE', ['DISPUTED'])).toEqual(['1900-07-01', '1900-11-30']);
});

it('finds the next change and the last', () => {
  const days = ['1900-07-01', '1904-02-08'];
  expect(neighbouringChange(days, '1904-02-08', -1)).toBe('1900-07-01');
  expect(neighbouringChange(days, '1904-02-08', 1)).toBe(null);
});

it('finds where something begins, after the day or else before it', () => {
  expect(nextBeginning([exact, loose], '1902-01-01', 'POSSIBLE')).toBe('1904-02-08');
  expect(nextBeginning([exact, loose], '1920-01-01', 'POSSIBLE')).toBe('1904-02-08');
  expect(nextBeginning([], '1920-01-01', 'POSSIBLE')).toBe(null);
});
