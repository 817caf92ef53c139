import { expect, it } from 'vitest';
import { lineStart, type Measure, wrapped } from './label-text.ts';

const tenEach: Measure = (text) => text.length * 10;

it('breaks a name into as few lines as fit, about equally long', () => {
  expect(wrapped('Third Anglo-Japanese Alliance', '', 220, tenEach)).toEqual(['Third Anglo-Japanese', 'Alliance']);
  expect(wrapped('Japanese accession to the Declaration of London', '', 280, tenEach)).toEqual([
    'Japanese accession to the',
    'Declaration of London',
  ]);
  expect(wrapped('Belgium', '', 220, tenEach)).toEqual(['Belgium']);
});

it('aligns a line in its box', () => {
  const box = { x: 100, y: 0, width: 50, height: 10 };
  expect((['start', 'middle', 'end'] as const).map((align) => lineStart(box, 30, align))).toEqual([100, 110, 120]);
});
