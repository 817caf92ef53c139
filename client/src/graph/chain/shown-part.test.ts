import { describe, expect, it } from 'vitest';
import { graph, idsOf } from './chain.builders.ts';
import { linkId } from './chain-graph.ts';
import { partAround, partBetween } from './shown-part.ts';

const ENDS = { from: 'a', to: 'z' };
/** Two hubs (h, k), a long detour (p, q, r) and a told chain (a, t, z). */
const WEB = graph('a>h', 'h>k', 'k>z', 'a>k', 'h>z', 'a>t', 't>z', 'a>p', 'p>q', 'q>r', 'r>z');

describe('what is drawn where there is no room for all', () => {
  it('draws all where there is room', () => {
    expect(partBetween(WEB, ENDS, new Set(['t']), 100)).toEqual(WEB);
  });

  it('always draws the told chain, then what has most links', () => {
    const part = partBetween(WEB, ENDS, new Set(['t']), 4);
    expect(idsOf(part)).toEqual(['a', 'h', 't', 'z']);
    expect(part.links.map(linkId)).toEqual(['a>h', 'h>z', 'a>t', 't>z']);
    expect(idsOf(partBetween(WEB, ENDS, new Set(['t']), 0))).toEqual(['a', 't', 'z']);
  });

  it('draws a detour whole or not at all', () => {
    const detour = graph('a>p', 'p>q', 'q>z', 'a>z');
    expect(idsOf(partBetween(detour, ENDS, new Set(), 3))).toEqual(['a', 'z']);
    expect(idsOf(partBetween(detour, ENDS, new Set(), 4))).toEqual(['a', 'p', 'q', 'z']);
  });

  it('draws the nearest around one, and nothing that hangs in the air', () => {
    const around = graph('a>b', 'b>m', 'm>n', 'n>o', 'm>s');
    expect(idsOf(partAround(around, 'm', 3))).toEqual(['b', 'm', 'n']);
    expect(idsOf(partAround(around, 'm', 99))).toEqual(['a', 'b', 'm', 'n', 'o', 's']);
    expect(idsOf(partAround(around, 'm', 1))).toEqual(['m']);
  });
});
