import { byStart, compared, isDrawn, type OracleGraph, type OracleRelationship } from './graph.ts';

/** Pairs of states: who turned from one to the other, and how balanced a day was. */

const POSITIVE = ['ALLIED_WITH'];
const NEGATIVE = ['FOUGHT', 'PRESSURED'];

function joins(one: OracleRelationship, first: string, second: string): boolean {
  return (one.from === first && one.to === second) || (one.from === second && one.to === first);
}

function statesOf(graph: OracleGraph): string[] {
  return graph.entities.filter(({ kind }) => kind === 'STATE').map(({ id }) => id);
}

export function reversals(graph: OracleGraph, of: string | null) {
  const states = statesOf(graph);
  const rows: { one: string; other: string; earlier: OracleRelationship; later: OracleRelationship }[] = [];
  for (const one of states) {
    for (const other of states) {
      if (of === null ? other <= one : one !== of || other === of) continue;
      const ties = graph.relationships.filter(
        (tie) => ['ALLIED_WITH', 'FOUGHT'].includes(tie.type) && joins(tie, one, other),
      );
      ties.forEach((tie, index) => {
        const before = ties[index - 1];
        if (before !== undefined && before.type !== tie.type) rows.push({ one, other, earlier: before, later: tie });
      });
    }
  }
  return rows
    .sort((one, other) => byStart(one.later, other.later))
    .map(({ one, other, earlier, later }) => ({ one, other, earlier: earlier.id, later: later.id }));
}

export function balance(graph: OracleGraph, at: string) {
  const states = statesOf(graph);
  const drawn = graph.relationships.filter(
    (tie) => [...POSITIVE, ...NEGATIVE].includes(tie.type) && tie.from !== tie.to && isDrawn(tie, at),
  );
  const ofPair = (one: string, other: string) => drawn.filter((tie) => joins(tie, one, other));
  const isMixed = (ties: readonly OracleRelationship[]) =>
    ties.some(({ type }) => POSITIVE.includes(type)) && ties.some(({ type }) => NEGATIVE.includes(type));
  const triads: { states: string[]; relationships: string[]; product: number }[] = [];
  for (const a of states) {
    for (const b of states.filter((id) => id > a)) {
      for (const c of states.filter((id) => id > b)) {
        const pairs = [ofPair(a, b), ofPair(a, c), ofPair(b, c)];
        if (pairs.some((ties) => ties.length === 0 || isMixed(ties))) continue;
        const firsts = pairs.flatMap((ties) => ties.slice(0, 1)).sort(byStart);
        const product = firsts.reduce((sign, { type }) => (POSITIVE.includes(type) ? sign : -sign), 1);
        triads.push({ states: [a, b, c], relationships: firsts.map(({ id }) => id), product });
      }
    }
  }
  const shown = (wanted: number) =>
    triads
      .filter(({ product }) => product === wanted)
      .map(({ states: three, relationships }) => ({ states: three, relationships }));
  const balanced = shown(1);
  const mixed = drawn.filter((tie) => isMixed(ofPair(tie.from, tie.to)));
  return {
    at,
    balanced,
    unbalanced: shown(-1),
    mixed: mixed.map(({ id }) => id),
    ratio: triads.length === 0 ? null : balanced.length / triads.length,
  };
}

/** Highest first, then by id. */
export function byValue(one: { id: string; value: number }, other: { id: string; value: number }): number {
  return other.value - one.value || compared(one.id, other.id);
}
