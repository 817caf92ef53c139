import { expect, it } from 'vitest';
import type { Box } from './geometry.ts';
import { placeQuickly } from './quick-labels.ts';

const bounds = { x: 0, y: 0, width: 400, height: 400 };

function task(id: string, priority: number, ...boxes: readonly Box[]) {
  return {
    id,
    priority,
    candidates: boxes.map((text, index) => ({ text, glyph: null, cost: index, payload: `${id}${index}` })),
  };
}

it('gives each label its first free place, the most important first, and leaves out what has none', () => {
  const here = { x: 100, y: 100, width: 80, height: 20 };
  const below = { ...here, y: 130 };
  const outside = { ...here, x: 350 };
  const placed = placeQuickly(
    [task('small', 1, here, outside), task('great', 9, here), task('middling', 5, here, below)],
    { nodes: [], insisting: new Set(), landmarks: [], panels: [], bounds },
  );
  expect([...placed].map(([id, { payload }]) => [id, payload])).toEqual([
    ['great', 'great0'],
    ['middling', 'middling1'],
  ]);
});

it('keeps off nodes and panels', () => {
  const onNode = { x: 100, y: 100, width: 80, height: 20 };
  const onPanel = { x: 10, y: 10, width: 80, height: 20 };
  const free = { x: 200, y: 300, width: 80, height: 20 };
  const placed = placeQuickly([task('a', 1, onNode, onPanel, free)], {
    nodes: [{ x: 140, y: 125, radius: 10 }],
    insisting: new Set(),
    landmarks: [],
    panels: [{ x: 0, y: 0, width: 60, height: 60 }],
    bounds,
  });
  expect(placed.get('a')?.payload).toBe('a2');
});

it('lets those that insist cover a node, but no other label and no landmark', () => {
  const here = { x: 100, y: 100, width: 80, height: 20 };
  const below = { ...here, y: 130 };
  const placed = placeQuickly(
    [task('great', 9, here), task('a', 5, here, below), task('b', 1, below), task('c', 2, { ...below, x: 200 })],
    {
      nodes: [
        { x: 140, y: 110, radius: 10 },
        { x: 140, y: 140, radius: 10 },
        { x: 240, y: 140, radius: 10 },
      ],
      insisting: new Set(['great', 'a', 'c']),
      landmarks: [{ x: 240, y: 140, radius: 10 }],
      panels: [],
      bounds,
    },
  );
  expect([...placed].map(([id, { payload }]) => [id, payload])).toEqual([
    ['great', 'great0'],
    ['a', 'a1'],
  ]);
});
