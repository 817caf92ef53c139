import type { EntityRef, Relationship } from '../entity.ts';

/** Treaties drawn as lines between their parties. */
export interface Folded {
  readonly treaties: ReadonlySet<string>;
  /** One for each pair of parties of a treaty; goes through the treaty and cites what the two signatures cite. */
  readonly lines: readonly Relationship[];
  /** The signatures that the lines stand for, by id. */
  readonly parts: ReadonlySet<string>;
}

/** A treaty of more parties would be a web of lines: it stays a node. */
const MOST_PARTIES = 3;
const ID_START = 'fold ';

/**
 * The treaties of two or three states that are here, as lines between these; where an alliance goes through the treaty
 * that line says it already. Other relations of such a treaty have
 * nowhere to end: they are left to its details.
 */
export function foldTreaties(relationships: readonly Relationship[]): Folded {
  const signatures = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const { type, from, to } = relationship;
    if (type !== 'SIGNED' || from.kind !== 'STATE') continue;
    const known = signatures.get(to.id);
    if (known) known.push(relationship);
    else signatures.set(to.id, [relationship]);
  }
  const drawn = new Set(
    relationships.flatMap((line) => (line.via ? [`${line.via.id} ${pairOf(line.from, line.to)}`] : [])),
  );
  const treaties = new Set<string>();
  const lines: Relationship[] = [];
  const parts = new Set<string>();
  for (const [treaty, signed] of signatures) {
    const byParty = new Map(signed.map((relationship) => [relationship.from.id, relationship]));
    if (byParty.size < 2 || byParty.size > MOST_PARTIES) continue;
    treaties.add(treaty);
    for (const { id } of signed) parts.add(id);
    const all = [...byParty.values()];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (!drawn.has(`${treaty} ${pairOf(one.from, other.from)}`)) lines.push(lineOf(one, other));
      }
    }
  }
  return { treaties, lines, parts };
}

/** The treaty that a folded line goes through; null of any other line. */
export function treatyOfLine({ lines }: Folded, id: string): EntityRef | null {
  return lines.find((line) => line.id === id)?.via ?? null;
}

function pairOf(one: EntityRef, other: EntityRef): string {
  return one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
}

function lineOf(one: Relationship, other: Relationship): Relationship {
  const passages = new Map([...one.citations, ...other.citations].map((citation) => [citation.passage.id, citation]));
  return {
    ...one,
    id: `${ID_START}${one.id} ${other.id}`,
    to: other.from,
    via: one.to,
    certainty: leastCertain(one.certainty, other.certainty),
    sourced: one.sourced && other.sourced,
    citations: [...passages.values()],
  };
}

const CERTAINTIES: readonly Relationship['certainty'][] = ['CERTAIN', 'PROBABLE', 'DISPUTED'];

function leastCertain(one: Relationship['certainty'], other: Relationship['certainty']) {
  return CERTAINTIES.indexOf(one) >= CERTAINTIES.indexOf(other) ? one : other;
}
