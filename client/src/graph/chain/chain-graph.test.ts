import { describe, expect, it } from 'vitest';
import { graph, idsOf, link, node } from './chain.builders.ts';
import {
  betweenEnds,
  causeOf,
  chainsOf,
  effectOf,
  linkId,
  mergedGraph,
  reached,
  shortestChain,
  stopsOf,
} from './chain-graph.ts';

const DIAMOND = graph('a>b', 'a>c', 'b>d', 'c>d', 'd>e', 'x>b', 'c>y');

describe('a graph of influence', () => {
  it('takes each node and link once, nodes by their date, and no link without both ends', () => {
    const merged = mergedGraph(
      [node('b', '1902'), node('a', '1901'), node('b', '1902')],
      [link('a>b'), link('a>b'), link('b>z')],
    );
    expect(idsOf(merged)).toEqual(['a', 'b']);
    expect(merged.links.map(linkId)).toEqual(['a>b']);
  });

  it('keeps what lies on some way between two', () => {
    const between = betweenEnds(DIAMOND, 'a', 'd');
    expect(idsOf(between)).toEqual(['a', 'b', 'c', 'd']);
    expect(between.links.map(linkId)).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
    expect(betweenEnds(DIAMOND, 'd', 'a')).toEqual({ nodes: [], links: [] });
  });

  it('does not run for ever where causes and effects go round', () => {
    const round = graph('a>b', 'b>c', 'c>a', 'c>d');
    expect(idsOf(betweenEnds(round, 'a', 'd'))).toEqual(['a', 'b', 'c', 'd']);
    expect(reached(round.links, 'a', causeOf, effectOf)).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
        ['c', 2],
        ['d', 3],
      ]),
    );
  });

  it('finds a shortest chain from the nearest of some starts', () => {
    const chain = shortestChain(DIAMOND.links, new Set(['a', 'c']), 'e');
    expect(chain?.map(linkId)).toEqual(['c>d', 'd>e']);
    expect(stopsOf(chain ?? [])).toEqual(['c', 'd', 'e']);
    expect(shortestChain(DIAMOND.links, new Set(['a']), 'a')).toEqual([]);
    expect(shortestChain(DIAMOND.links, new Set(['e']), 'a')).toBeNull();
  });

  it('reads chains by the ids of their links and leaves out those that it does not hold whole', () => {
    const told = [{ relationships: [{ id: 'a>b' }, { id: 'b>d' }] }, { relationships: [{ id: 'a>b' }, { id: 'b>q' }] }];
    expect(chainsOf(DIAMOND, told).map((chain) => chain.map(linkId))).toEqual([['a>b', 'b>d']]);
    expect(stopsOf([])).toEqual([]);
  });
});
