import { expect, it } from 'vitest';
import { aRelationship, aState } from '../test-builders.ts';
import { litBy, mostTied, sceneLit } from './focus.ts';
import { sceneOf } from './scene.ts';

const places = new Map(['a', 'b', 'c', 'd'].map((id, index) => [id, { x: index * 100, y: 0 }]));
const scene = sceneOf(
  {
    nodes: [aState('a'), aState('b'), aState('c')],
    relationships: [
      aRelationship('r1', 'a', 'b'),
      aRelationship('r2', 'b', 'c', { via: { id: 'treaty', name: 'Treaty', kind: 'TREATY' } }),
    ],
    ghosts: [aState('d')],
    days: { first: '1904-02-08', last: '1904-02-08' },
  },
  places,
  new Set(),
  null,
);

it('lights what is pointed at with its ties and its neighbours', () => {
  expect(litBy(scene, { kind: 'entity', id: 'a' })).toEqual({ nodes: new Set(['a', 'b']), ties: new Set(['r1']) });
  expect(litBy(scene, { kind: 'line', id: 'r2' })).toEqual({ nodes: new Set(['b', 'c']), ties: new Set(['r2']) });
  expect(litBy(scene, { kind: 'entity', id: 'treaty' })).toEqual({
    nodes: new Set(['b', 'c']),
    ties: new Set(['r2']),
  });
});

it('dims nothing where the focus has no tie in the picture', () => {
  expect([litBy(scene, null), litBy(scene, { kind: 'entity', id: 'd' })]).toEqual([null, null]);
});

it('takes what is lit for the neighbourhood', () => {
  const lit = sceneLit(scene, litBy(scene, { kind: 'entity', id: 'a' }));
  expect([...lit.nodes, ...lit.ties].filter(({ near }) => near).map(({ id }) => id)).toEqual(['a', 'b', 'r1']);
});

it('focuses on what the dataset opens with, else on the node with most ties', () => {
  expect(mostTied(scene, 'c')?.id).toBe('c');
  expect(mostTied(scene, 'd')?.id).toBe('b');
  expect(mostTied({ nodes: [], ties: [] }, null)).toBe(null);
});
