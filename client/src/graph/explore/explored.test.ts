import { describe, expect, it } from 'vitest';
import type { Picture } from '../compare/diff.ts';
import type { PictureNode, Relationship } from '../entity.ts';
import { aCitation, aRelationship, aState } from '../test-builders.ts';
import { drawnParts, type ExploreRequest, exploredPicture } from './explored.ts';

const NOTHING: ExploreRequest = { expansions: [], hidden: [], focus: null, folded: false, selection: null };

function aTreaty(id: string): PictureNode {
  return { ...aState(id), kind: 'TREATY' };
}

function signed(id: string, party: string, treaty: string, parts: Partial<Relationship> = {}): Relationship {
  const to = { id: treaty, name: treaty, kind: 'TREATY' as const };
  return aRelationship(id, party, treaty, { type: 'SIGNED', to, ...parts });
}

function aPicture(nodes: readonly PictureNode[], relationships: readonly Relationship[]): Picture {
  return {
    network: {
      nodes: [...nodes],
      relationships: [...relationships],
      truncated: false,
      total: { nodes: nodes.length, relationships: relationships.length },
    },
    states: { nodes: [aState('a'), aState('b'), aState('c'), aState('d')] },
  };
}

const picture = aPicture(
  [aState('a'), aState('b'), aState('c')],
  [aRelationship('r1', 'a', 'b'), aRelationship('r2', 'b', 'c')],
);

function ids({ network, states }: Picture) {
  return {
    nodes: network.nodes.map(({ id }) => id),
    ties: network.relationships.map(({ id }) => id),
    states: states?.nodes.map(({ id }) => id),
  };
}

describe('a picture explored', () => {
  it('is the same where nothing was done', () => {
    expect(exploredPicture(picture, NOTHING)).toBe(picture);
    expect(exploredPicture(picture, { ...NOTHING, focus: { between: null } })).toBe(picture);
  });

  it('gains what was expanded, each relation once', () => {
    const expansion = {
      id: 'a',
      nodes: [aState('a'), aState('b'), aTreaty('t')],
      relationships: [aRelationship('r1', 'a', 'b'), signed('r3', 'a', 't')],
      total: 7,
    };
    const explored = exploredPicture(picture, { ...NOTHING, expansions: [expansion] });
    expect(ids(explored)).toEqual({
      nodes: ['a', 'b', 'c', 't'],
      ties: ['r1', 'r2', 'r3'],
      states: ['a', 'b', 'c', 'd'],
    });
    expect(explored.expansions).toEqual(new Map([['a', { shown: 2, total: 7 }]]));
  });

  it('loses what was hidden, with its ties and whoever has none left', () => {
    expect(ids(exploredPicture(picture, { ...NOTHING, hidden: ['c', 'd'] }))).toEqual({
      nodes: ['a', 'b'],
      ties: ['r1'],
      states: ['a', 'b'],
    });
  });

  it('in focus keeps the selection and its neighbours', () => {
    const selection = { kind: 'entity', id: 'a' } as const;
    expect(ids(exploredPicture(picture, { ...NOTHING, focus: { between: null }, selection }))).toEqual({
      nodes: ['a', 'b'],
      ties: ['r1'],
      states: ['a', 'b'],
    });
    const line = { kind: 'line', id: 'r2' } as const;
    expect(ids(exploredPicture(picture, { ...NOTHING, focus: { between: null }, selection: line })).ties).toEqual([
      'r2',
    ]);
  });

  it('keeps to what two have in common, whatever is selected', () => {
    const all = aPicture(
      [aState('a'), aState('b'), aState('c'), aState('d'), aTreaty('theirs'), aTreaty('others')],
      [
        aRelationship('r1', 'a', 'b'),
        signed('s1', 'a', 'theirs'),
        signed('s2', 'b', 'theirs'),
        signed('s3', 'a', 'others'),
        signed('s4', 'c', 'others'),
        signed('s5', 'd', 'others'),
      ],
    );
    const selection = { kind: 'entity', id: 'others' } as const;
    expect(ids(exploredPicture(all, { ...NOTHING, focus: { between: [['a'], ['b', 'd']] }, selection }))).toEqual({
      nodes: ['a', 'b', 'd', 'others', 'theirs'],
      ties: ['r1', 's1', 's2', 's3', 's5'],
      states: ['a', 'b', 'd'],
    });
  });

  it('folds treaties of few parties into lines that cite what the signatures cite', () => {
    const many = ['a', 'b', 'c', 'd'].map((party, index) => signed(`m${index}`, party, 'protocol'));
    const all = aPicture(
      [aState('a'), aState('b'), aState('c'), aState('d'), aTreaty('peace'), aTreaty('protocol')],
      [
        signed('s1', 'a', 'peace', { citations: [aCitation('p1')] }),
        signed('s2', 'b', 'peace', { citations: [aCitation('p2')], certainty: 'PROBABLE' }),
        aRelationship('r9', 'peace', 'protocol', {
          type: 'REVISED',
          from: { id: 'peace', name: 'peace', kind: 'TREATY' },
        }),
        ...many,
      ],
    );
    const explored = exploredPicture(all, { ...NOTHING, folded: true });
    expect(ids(explored).ties).toEqual(['s1', 's2', 'm0', 'm1', 'm2', 'm3']);
    const { nodes, relationships } = drawnParts(explored);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'protocol']);
    expect(relationships.map(({ id, from, to }) => [id, from.id, to.id])).toEqual([
      ['m0', 'a', 'protocol'],
      ['m1', 'b', 'protocol'],
      ['m2', 'c', 'protocol'],
      ['m3', 'd', 'protocol'],
      ['fold s1 s2', 'a', 'b'],
    ]);
    const line = relationships.at(-1);
    expect([line?.via?.id, line?.certainty, line?.citations.map(({ passage }) => passage.id)]).toEqual([
      'peace',
      'PROBABLE',
      ['p1', 'p2'],
    ]);
  });
});
