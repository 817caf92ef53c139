import { expect, it } from 'vitest';
import type { Picture } from '../compare/diff.ts';
import type { Relationship } from '../entity.ts';
import { aRelationship, aState } from '../test-builders.ts';
import { matrixOf } from './matrix.ts';

function pictureOf(relationships: readonly Relationship[], existing: readonly string[] = []): Picture {
  return {
    network: {
      nodes: [],
      relationships: [...relationships],
      truncated: false,
      total: { nodes: 0, relationships: relationships.length },
    },
    states: { nodes: existing.map(aState) },
  };
}

function shape({ rows, columns, cells, ...matrix }: ReturnType<typeof matrixOf>) {
  const sides = (side: typeof rows) => side.map(({ label, members }) => [label, members.map(({ id }) => id)]);
  return {
    ...matrix,
    rows: sides(rows),
    columns: sides(columns),
    cells: Object.fromEntries([...cells].map(([key, ties]) => [key, ties.map(({ id }) => id)])),
  };
}

it('sets states against states by side, a disputed alliance joining nobody', () => {
  const matrix = matrixOf(
    pictureOf(
      [
        aRelationship('r1', 'a', 'b'),
        aRelationship('r2', 'b', 'c'),
        aRelationship('r3', 'd', 'e'),
        aRelationship('r4', 'c', 'd', { certainty: 'DISPUTED' }),
        aRelationship('r5', 'f', 'a', { type: 'PRESSURED' }),
      ],
      ['a', 'z'],
    ),
  );
  const sides = [
    ['With a', ['a', 'b', 'c']],
    ['With d', ['d', 'e']],
    ['No undisputed friend', ['f']],
    ['No tie recorded', ['z']],
  ];
  expect(shape(matrix)).toEqual({
    square: true,
    rows: sides,
    columns: sides,
    cells: {
      'a b': ['r1'],
      'b a': ['r1'],
      'b c': ['r2'],
      'c b': ['r2'],
      'd e': ['r3'],
      'e d': ['r3'],
      'c d': ['r4'],
      'd c': ['r4'],
      'f a': ['r5'],
    },
    outside: 0,
  });
});

it('sets other kinds against the one that meets most of them, and counts what has no cell', () => {
  const person = { id: 'p', name: 'p', kind: 'ACTOR' } as const;
  const battle = { id: 'battle', name: 'battle', kind: 'EVENT' } as const;
  const state = { id: 'a', name: 'a', kind: 'STATE' } as const;
  const matrix = matrixOf(
    pictureOf([
      aRelationship('r1', 'p', 'a', { type: 'SERVED', from: person }),
      aRelationship('r2', 'a', 'battle', { type: 'PARTICIPATED_IN', to: battle }),
      aRelationship('r3', 'p', 'battle', { type: 'COMMANDED', from: person, to: battle }),
      aRelationship('r4', 'p', 'b', { type: 'SERVED', from: person, to: { ...state, id: 'b', name: 'b' } }),
    ]),
  );
  expect(shape(matrix)).toEqual({
    square: false,
    rows: [['People', ['p']]],
    columns: [
      ['States', ['a', 'b']],
      ['Events', ['battle']],
    ],
    cells: { 'p a': ['r1'], 'p battle': ['r3'], 'p b': ['r4'] },
    outside: 1,
  });
});

it('has nothing but who exists where nothing is drawn', () => {
  expect(shape(matrixOf(pictureOf([], ['a'])))).toEqual({
    square: true,
    rows: [['No tie recorded', ['a']]],
    columns: [['No tie recorded', ['a']]],
    cells: {},
    outside: 0,
  });
});
