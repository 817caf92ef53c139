import type { Citation, PictureNode, Relationship } from './entity.ts';

/** Small whole values for the tests of the client. */

export function aCitation(id: string, kind = 'scholarly'): Citation {
  const source = {
    id,
    kind,
    author: null,
    title: id,
    container: null,
    year: null,
    language: null,
    url: null,
    readAt: null,
    note: null,
  };
  return { passage: { id, locator: null, summary: null, caveat: null, source } };
}

export function aState(id: string): PictureNode {
  return { id, name: id, kind: 'STATE', names: [], degree: 0, dispute: null, span: null };
}

export function aRelationship(id: string, from: string, to: string, parts: Partial<Relationship> = {}): Relationship {
  return {
    id,
    type: 'ALLIED_WITH',
    from: { id: from, name: from, kind: 'STATE' },
    to: { id: to, name: to, kind: 'STATE' },
    via: null,
    span: null,
    certainty: 'CERTAIN',
    sourced: true,
    citations: [],
    role: null,
    office: null,
    mode: null,
    reason: null,
    effect: null,
    demand: null,
    goods: null,
    article: null,
    note: null,
    dispute: null,
    ...parts,
  };
}
