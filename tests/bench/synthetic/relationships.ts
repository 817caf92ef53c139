import {
  catalogueEntry,
  type EntityKind,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../server/src/domain/catalogue.ts';
import { drawnOf } from '../../../server/src/domain/drawn.ts';
import { addDays } from '../../../server/src/domain/iso-day.ts';
import type { RelationshipRow } from '../../../server/src/domain/model.ts';
import { DAYS, type Dated, spanned } from './dates.ts';
import { below, type Dice, diceOf, oneOf, seedOf, skewed } from './dice.ts';
import { datesOf, idOf, type KindCounts, passageId } from './entities.ts';

/** How many there are of each type among 1,266, as in the shipped dataset. */
const SHARES: Readonly<Record<RelationshipType, number>> = {
  ALLIED_WITH: 21,
  FOUGHT: 25,
  PRESSURED: 17,
  SUPPLIED: 4,
  SIGNED: 253,
  MEDIATED: 3,
  PARTICIPATED_IN: 323,
  COMMANDED: 23,
  SERVED: 109,
  CONTROLS: 98,
  CEDES: 11,
  CONCERNS: 76,
  LED_TO: 197,
  REVISED: 27,
  SUPERSEDED: 12,
  TERMINATED: 4,
  SUCCEEDED: 15,
  LOCATED_IN: 29,
  FOUNDED: 11,
  OPERATED: 8,
};

/** In days; of what is not here, ten years. */
const LONGEST: Readonly<Partial<Record<RelationshipType, number>>> = {
  FOUGHT: 1_600,
  PRESSURED: 1_400,
  COMMANDED: 400,
  CONTROLS: 44_000,
  OPERATED: 24_000,
  ALLIED_WITH: 7_000,
};
const CERTAINTIES = ['certain', 'certain', 'certain', 'probable', 'disputed'] as const;
const TIERS = ['core', 'standard', 'standard', 'extended'] as const;

export type TypeCounts = Readonly<Record<RelationshipType, number>>;

export function typeCounts(relationships: number): TypeCounts {
  const all = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  const counts = { ...SHARES };
  for (const type of RELATIONSHIP_TYPES) counts[type] = Math.max(1, Math.round((relationships * SHARES[type]) / all));
  counts.SIGNED += relationships - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counts;
}

/** What a relationship is made from. */
export interface Plan {
  readonly seed: number;
  readonly kinds: KindCounts;
  readonly types: TypeCounts;
  readonly passages: number;
}

export function relationshipAt(
  { seed, kinds, types, passages }: Plan,
  type: RelationshipType,
  index: number,
): RelationshipRow {
  const dice = diceOf(seedOf(seed, 100 + RELATIONSHIP_TYPES.indexOf(type), index));
  const entry = catalogueEntry(type);
  const from = sourceOf(dice, entry.from, kinds, index / types[type], 1 / types[type]);
  const to = targetOf(dice, from, entry.sameKind ? [from.kind] : entry.to, kinds);
  const treaty = [to, from].find(({ kind }) => kind === 'TREATY');
  const treatyDates = treaty === undefined ? null : datesOf(seed, 'TREATY', treaty.index);
  const own =
    entry.drawn === 'treaty' && treatyDates !== null
      ? momentOf(treatyDates)
      : spanned(dice, entry.span, below(dice, DAYS), LONGEST[type] ?? 3_650);
  const drawn = drawnOf(entry.drawn, own, treatyDates);
  // Property by property: objects put together from others are many times slower to make, and there are millions.
  return {
    id: `${type.toLowerCase().replaceAll('_', '-')}-${String(index).padStart(7, '0')}`,
    type,
    from: idOf(from.kind, from.index),
    to: idOf(to.kind, to.index),
    start: own.start,
    end: own.end,
    startMin: own.startMin,
    startMax: own.startMax,
    endMin: own.endMin,
    endMax: own.endMax,
    drawnFrom: drawn.drawnFrom,
    drawnTo: drawn.drawnTo,
    sureFrom: drawn.sureFrom,
    sureTo: drawn.sureTo,
    certainty: oneOf(dice, CERTAINTIES),
    via: dice() < 0.1 ? idOf('TREATY', below(dice, kinds.TREATY)) : null,
    role: type === 'SIGNED' ? 'party' : null,
    side: null,
    office: type === 'SERVED' ? 'foreign minister' : null,
    mode: null,
    reason: type === 'LED_TO' ? 'Because what came before left nothing else to be done.' : null,
    effect: null,
    scope: null,
    demand: null,
    goods: null,
    fromState: null,
    toState: null,
    article: null,
    note: null,
    dispute: null,
    tier: oneOf(dice, TIERS),
    citations: [passageId(below(dice, passages)), passageId(below(dice, passages))],
  };
}

function momentOf({ start, startMin, startMax }: Dated): Dated {
  return { start, end: null, startMin, startMax, endMin: addDays(startMin, 1), endMax: addDays(startMax, 1) };
}

interface End {
  readonly kind: EntityKind;
  readonly index: number;
}

/**
 * Sources come in order as the place in the row of relationships goes from 0 to 1, as the loader wants them. States and
 * organisations are met so that a few of them have a great deal, as great powers do.
 */
function sourceOf(dice: Dice, among: readonly EntityKind[], kinds: KindCounts, place: number, width: number): End {
  const at = (place + dice() * width) * among.length;
  const kind = among[Math.floor(at)] as EntityKind;
  return { kind, index: Math.floor(kinds[kind] * (at % 1) ** powerOf(kind)) };
}

function targetOf(dice: Dice, from: End, among: readonly EntityKind[], kinds: KindCounts): End {
  const kind = oneOf(dice, among);
  const index = skewed(dice, kinds[kind], powerOf(kind));
  if (kind !== from.kind || index !== from.index) return { kind, index };
  return { kind, index: (index + 1) % kinds[kind] };
}

function powerOf(kind: EntityKind): number {
  return kind === 'STATE' || kind === 'ORGANISATION' ? 3 : 1.5;
}
