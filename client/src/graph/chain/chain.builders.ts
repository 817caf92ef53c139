import type { Certainty, EntityKind, SpanPartsFragment } from '../../api/generated/graphql.ts';
import type { ChainGraph, ChainLink, ChainNode } from './chain-graph.ts';

/** Small chains for tests: nodes from their years, links from `a>b`. */

function span(start: string, end = start, days: Partial<SpanPartsFragment> = {}): SpanPartsFragment {
  return {
    start,
    end,
    startMin: start,
    startMax: start,
    endMin: end,
    endMax: end,
    label: start === end ? start : `${start} – ${end}`,
    ...days,
  };
}

export function node(id: string, start: string, kind: EntityKind = 'EVENT', end = start): ChainNode {
  return { id, name: id.toUpperCase(), kind, span: span(start, end) };
}

/** A link by its ends: `link('a>b')`; its id is the same text. */
export function link(
  ends: string,
  certainty: Certainty = 'CERTAIN',
  more: Partial<ChainLink['relationship']> = {},
): ChainLink {
  const [from = '', to = ''] = ends.split('>');
  return {
    days: null,
    relationship: {
      id: ends,
      type: 'LED_TO',
      from: { id: from, name: from.toUpperCase(), kind: 'EVENT' },
      to: { id: to, name: to.toUpperCase(), kind: 'EVENT' },
      via: null,
      span: null,
      certainty,
      sourced: true,
      citations: [],
      role: null,
      office: null,
      mode: null,
      reason: null,
      effect: null,
      scope: null,
      demand: null,
      goods: null,
      article: null,
      note: null,
      dispute: null,
      ...more,
    },
  };
}

/** A graph of links written `a>b`; nodes begin a year after one another in the order of their ids. */
export function graph(...links: readonly (string | ChainLink)[]): ChainGraph {
  const made = links.map((one) => (typeof one === 'string' ? link(one) : one));
  const ids = new Set(made.flatMap(({ relationship }) => [relationship.from.id, relationship.to.id]));
  const nodes = [...ids].sort().map((id, index) => node(id, `${1900 + index}-01-01`));
  return { nodes, links: made };
}

export function idsOf({ nodes }: ChainGraph): readonly string[] {
  return nodes.map(({ id }) => id);
}
