import { expect, it } from 'vitest';
import { type Candidate, type LabelTask, placeLabels, type Surroundings } from './label-solver.ts';

const EMPTY: Surroundings = {
  nodes: [],
  panels: [],
  lines: [],
  bounds: { x: 0, y: 0, width: 400, height: 400 },
};

function at(x: number, y: number, cost = 0): Candidate<string> {
  return { text: { x, y, width: 100, height: 20 }, glyph: null, cost, payload: `${x},${y}` };
}

const HIDDEN: Candidate<string> = { text: null, glyph: null, cost: 2000, payload: 'hidden' };

function task(id: string, priority: number, ...candidates: readonly Candidate<string>[]): LabelTask<string> {
  return { id, priority, candidates: [...candidates, HIDDEN] };
}

function chosen(tasks: readonly LabelTask<string>[], around: Surroundings = EMPTY): Record<string, string> {
  return Object.fromEntries([...placeLabels(tasks, around)].map(([id, { payload }]) => [id, payload]));
}

it('takes the best place that is free', () => {
  const around = { ...EMPTY, nodes: [{ x: 50, y: 60, radius: 20 }] };
  expect(chosen([task('a', 1, at(10, 50), at(10, 100, 5))], around)).toEqual({ a: '10,100' });
});

it('keeps off panels and inside the plate', () => {
  const around = { ...EMPTY, panels: [{ x: 0, y: 0, width: 200, height: 40 }] };
  expect(chosen([task('a', 1, at(10, 10), at(350, 100, 1), at(200, 200, 9))], around)).toEqual({ a: '200,200' });
});

it('goes round a line that would cross it', () => {
  const line = {
    id: 'r1',
    points: [
      { x: 0, y: 60 },
      { x: 400, y: 60 },
    ],
    noise: 1,
  };
  expect(chosen([task('a', 1, at(10, 50), at(10, 100, 20))], { ...EMPTY, lines: [line] })).toEqual({ a: '10,100' });
});

it('lets one move so that both have room', () => {
  const tasks = [task('a', 2, at(10, 10), at(10, 40, 3)), task('b', 1, at(20, 15))];
  expect(chosen(tasks)).toEqual({ a: '10,40', b: '20,15' });
});

it('hides the less important where there is room for one only', () => {
  expect(chosen([task('low', 1, at(10, 10)), task('high', 2, at(10, 10))])).toEqual({ high: '10,10', low: 'hidden' });
});

it('covers a node only where its way out costs more than that', () => {
  const around = { ...EMPTY, nodes: [{ x: 50, y: 60, radius: 20 }] };
  expect(chosen([task('a', 1, at(10, 50))], around)).toEqual({ a: 'hidden' });
  const insisting = { id: 'a', priority: 1, candidates: [at(10, 50), { ...HIDDEN, cost: 1_000_000 }] };
  expect(chosen([insisting, task('b', 0, at(20, 55))], around)).toEqual({ a: '10,50', b: 'hidden' });
});
