import { catalogueEntry, type Lens } from '@entente/server/domain/catalogue';
import { FIRST_DAY, LAST_DAY, laterDay } from '@entente/server/domain/iso-day';
import type { AtlasQuery, Certainty, Confidence, SpanPartsFragment } from '../api/generated/graphql.ts';
import { lensShows } from './lenses.ts';

export interface AtlasTie extends Pick<Atlas['relationships'][number], 'id' | 'type' | 'certainty' | 'via' | 'span'> {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  /** Of the treaty at one of its ends, which may keep it drawn for longer than its own span. */
  readonly treaty?: SpanPartsFragment | null;
}

type Atlas = AtlasQuery['network'];

/** Where a tie is drawn: from the first day up to, not counting, the second. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The ties of an atlas that lenses show, each with the treaty at its end. */
export function tiesIn({ network }: AtlasQuery, lenses: readonly Lens[]): readonly AtlasTie[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const found: AtlasTie[] = [];
  for (const tie of network.relationships) {
    const from = nodes.get(tie.from.id);
    const to = nodes.get(tie.to.id);
    if (!from || !to || !lenses.some((lens) => lensShows(lens, { type: tie.type, from, to }))) continue;
    const treaty = [from, to].find(({ kind }) => kind === 'TREATY');
    found.push(treaty ? { ...tie, treaty: treaty.span } : tie);
  }
  return found;
}

/**
 * The days on which a tie is drawn, possibly or certainly, by the rule of its type (the server's `drawnOf`).
 *
 * @returns null where it is certainly drawn on no day
 */
export function daysOf(tie: Pick<AtlasTie, 'type' | 'span' | 'treaty'>, confidence: Confidence): Days | null {
  const own = boundsOf(tie.span, confidence);
  const { drawn } = catalogueEntry(tie.type);
  switch (drawn) {
    case 'own':
      return daysFrom(own.from, own.to);
    case 'treaty': {
      const { to } = tie.treaty === undefined ? own : boundsOf(tie.treaty, confidence);
      return daysFrom(own.from, laterDay(own.to, to));
    }
    case 'onwards':
      return daysFrom(own.from, LAST_DAY);
    case 'always':
      return { from: FIRST_DAY, to: LAST_DAY };
    default:
      return drawn satisfies never;
  }
}

function daysFrom(from: string, to: string): Days | null {
  return from < to ? { from, to } : null;
}

/** What is not known widens what is possible and leaves nothing certain. */
function boundsOf(span: SpanPartsFragment | null, confidence: Confidence): Days {
  const { startMin = null, startMax = null, endMin = null, endMax = null, end = null } = span ?? {};
  if (confidence === 'POSSIBLE') return { from: startMin ?? FIRST_DAY, to: endMax ?? LAST_DAY };
  return { from: startMax ?? LAST_DAY, to: endMin ?? (end === '..' ? LAST_DAY : FIRST_DAY) };
}

/** The days on which the picture of these ties changes, in order. */
export function changeDays(ties: readonly AtlasTie[], confidence: Confidence, certainty: readonly Certainty[] | null) {
  const days = new Set<string>();
  for (const tie of ties) {
    if (certainty !== null && !certainty.includes(tie.certainty)) continue;
    const drawn = daysOf(tie, confidence);
    if (drawn === null) continue;
    if (drawn.from > FIRST_DAY) days.add(drawn.from);
    if (drawn.to < LAST_DAY) days.add(drawn.to);
  }
  return [...days].sort();
}

/** The next day after the given one, or the last before it, on which something changes; null where there is none. */
export function neighbouringChange(days: readonly string[], day: string, direction: 1 | -1): string | null {
  if (direction === 1) return days.find((change) => change > day) ?? null;
  return days.findLast((change) => change < day) ?? null;
}

/** The first day after the given one on which a tie begins, else the last before it; null where there is none. */
export function nextBeginning(ties: readonly AtlasTie[], day: string, confidence: Confidence): string | null {
  const begins = ties.flatMap((tie) => daysOf(tie, confidence)?.from ?? []).sort();
  return begins.find((begin) => begin > day) ?? begins.findLast((begin) => begin <= day) ?? null;
}
