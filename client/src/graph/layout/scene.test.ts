import { expect, it } from 'vitest';
import { aRelationship, aState } from '../test-builders.ts';
import { byDegree, sceneOf } from './scene.ts';

const places = new Map(['a', 'b', 'c', 'd'].map((id, index) => [id, { x: index * 100, y: 0 }]));
const picture = {
  nodes: [aState('a'), aState('b'), aState('c')],
  relationships: [
    aRelationship('r1', 'a', 'b'),
    aRelationship('r2', 'b', 'a', { type: 'FOUGHT' }),
    aRelationship('r3', 'b', 'c', { via: { id: 'treaty', name: 'Treaty', kind: 'TREATY' } }),
  ],
  ghosts: [aState('d')],
  days: { first: '1904-02-08', last: '1904-02-08' },
};

it('draws principals larger, others small, and ghosts smallest', () => {
  const scene = sceneOf(picture, places, new Set(['a']), null);
  expect(scene.nodes.map(({ id, radius, ghost, ties }) => [id, radius, ghost, ties])).toEqual([
    ['a', 27, false, 2],
    ['b', 17, false, 3],
    ['c', 17, false, 1],
    ['d', 7, true, 0],
  ]);
});

it('tells what did not exist on the days of the picture', () => {
  const gone = {
    ...aState('b'),
    span: {
      start: '1588',
      end: '1795',
      startMin: '1588-01-01',

      endMax: '1795-12-31',
    },
  };
  const scene = sceneOf({ ...picture, nodes: [aState('a'), gone, aState('c')] }, places, new Set(), null);
  expect(scene.nodes.map(({ id, absence }) => [id, absence])).toEqual([
    ['a', null],
    ['b', { kind: 'over', sign: '† 1795' }],
    ['c', null],
    ['d', null],
  ]);
});

it('bends parallel ties to different sides, whichever way they were filed', () => {
  const scene = sceneOf(picture, places, new Set(), null);
  expect(scene.ties.map(({ id, line, offset }) => [id, line, offset])).toEqual([
    ['r1', 'alliance', -13.5],
    ['r2', 'war', -13.5],
    ['r3', 'alliance', 0],
  ]);
});

it('marks what is near the selection: a state with its ties, a line with its ends, a treaty with its lines', () => {
  const near = (selection: Parameters<typeof sceneOf>[3]) => {
    const { nodes, ties } = sceneOf(picture, places, new Set(), selection);
    return [...nodes, ...ties].filter((item) => item.near).map(({ id }) => id);
  };
  expect(near({ kind: 'entity', id: 'c' })).toEqual(['b', 'c', 'r3']);
  expect(near({ kind: 'line', id: 'r1' })).toEqual(['a', 'b', 'r1']);
  expect(near({ kind: 'entity', id: 'treaty' })).toEqual(['b', 'c', 'r3']);
});

it('orders nodes by what they carry, principals first', () => {
  const scene = sceneOf(picture, places, new Set(['c']), null);
  expect(byDegree(scene.nodes).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});
