import { spanOfKind } from '../../../server/src/domain/bounds.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../server/src/domain/catalogue.ts';
import type { EntityRow } from '../../../server/src/domain/model.ts';
import { DAYS, type Dated, spanned } from './dates.ts';
import { below, diceOf, oneOf, seedOf } from './dice.ts';

/** How many of each kind there are, as in the shipped dataset. */
const SHARES: Readonly<Record<EntityKind, number>> = {
  STATE: 27,
  ACTOR: 115,
  TREATY: 84,
  TERRITORY: 49,
  EVENT: 66,
  ORGANISATION: 11,
};

const LONGEST: Readonly<Record<EntityKind, number>> = {
  STATE: 90_000,
  ACTOR: 30_000,
  TREATY: 15_000,
  TERRITORY: 120_000,
  EVENT: 1_500,
  ORGANISATION: 20_000,
};

const SALT = Object.fromEntries(ENTITY_KINDS.map((kind, at) => [kind, at + 1])) as Record<EntityKind, number>;
const SYLLABLES = ['ka', 'ro', 'shi', 'mo', 'ny', 'lin', 'dor', 'va', 'ter', 'ei', 'su', 'bran'] as const;
const TIERS = ['core', 'standard', 'standard', 'extended'] as const;

export type KindCounts = Readonly<Record<EntityKind, number>>;

export function kindCounts(nodes: number): KindCounts {
  const all = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  const counts = { ...SHARES };
  for (const kind of ENTITY_KINDS) counts[kind] = Math.max(2, Math.round((nodes * SHARES[kind]) / all));
  counts.ACTOR += nodes - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counts;
}

export function idOf(kind: EntityKind, index: number): string {
  return `${kind.toLowerCase()}-${String(index).padStart(6, '0')}`;
}

/** When an entity was, without the rest of it: relationships at a treaty need to know. */
export function datesOf(seed: number, kind: EntityKind, index: number): Dated {
  const dice = diceOf(seedOf(seed, SALT[kind], index));
  return spanned(dice, spanOfKind(kind), below(dice, DAYS), LONGEST[kind]);
}

export function entityAt(seed: number, kind: EntityKind, index: number, passages: number): EntityRow {
  const dice = diceOf(seedOf(seed, SALT[kind] + 20, index));
  const name = Array.from({ length: 3 }, () => oneOf(dice, SYLLABLES)).join('');
  const isPlace = kind === 'TERRITORY' || kind === 'STATE';
  return {
    id: idOf(kind, index),
    kind,
    name: `${name} ${index}`,
    names: dice() < 0.4 ? [`${name} of old`] : [],
    subtype: `subtype ${below(dice, 5)}`,
    summary: `What the compilers of a made-up graph would say of ${name}, in a sentence of ordinary length and tone.`,
    note: null,
    dispute: null,
    lat: isPlace ? below(dice, 120) - 60 : null,
    lon: isPlace ? below(dice, 360) - 180 : null,
    ...datesOf(seed, kind, index),
    wikidata: null,
    tier: oneOf(dice, TIERS),
    citations: [passageId(below(dice, passages))],
    capital: kind === 'STATE' ? `${name} town` : null,
    place: kind === 'TREATY' || kind === 'EVENT' ? `${name} hall` : null,
    inForce: null,
  };
}

export function passageId(index: number): string {
  return `source-${String(index >> 2).padStart(5, '0')}:p${index & 3}`;
}
