import { clampDay } from '@entente/server/domain/day';
import { daysBetween } from '@entente/server/domain/iso-day';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';

/** The days that the bars run over, both on them. */
export interface BarDomain {
  readonly first: string;
  readonly last: string;
}

/** A share of the bar's width, 0 to 1. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface SpanBar {
  /** From when it can have begun until when it can have ended. */
  readonly possible: Piece;
  /** From when it had begun until it can have ended; null where no day is sure. */
  readonly sure: Piece | null;
}

type Span = SpanPartsFragment | null;

/** The domain of some spans, by years, held in the dataset's own; null where no span has a known beginning. */
export function barDomain(spans: readonly Span[], dataset: Span): BarDomain | null {
  const begins = spans.flatMap((span) => span?.startMin ?? []).sort();
  const ends = spans.flatMap((span) => span?.endMin ?? span?.startMax ?? []).sort();
  const [first] = begins;
  const last = ends.at(-1) ?? first;
  if (first === undefined || last === undefined) return null;
  const from = `${first.slice(0, 4)}-01-01`;
  const to = `${last.slice(0, 4)}-12-31`;
  const limit = dataset?.endMax ?? dataset?.endMin ?? to;
  return { first: from, last: limit > from && limit < to ? limit : to };
}

/** Where a span stands in a domain; null where nothing of it is known or it lies wholly outside. */
export function spanBar(span: Span, domain: BarDomain): SpanBar | null {
  if (span === null) return null;
  const { startMin, startMax, endMin, endMax } = span;
  if (startMin === null && startMax === null && endMin === null && endMax === null) return null;
  const possible = piece(startMin ?? domain.first, endMax ?? domain.last, domain);
  if (possible === null) return null;
  const sureEnd = endMin ?? (span.end === '..' ? domain.last : null);
  const sure = startMax !== null && sureEnd !== null && startMax <= sureEnd ? piece(startMax, sureEnd, domain) : null;
  return { possible, sure };
}

/** Where a day stands, 0 to 1; null outside the domain. */
export function shareOf(day: string, { first, last }: BarDomain): number | null {
  if (day < first || day > last) return null;
  const whole = daysBetween(first, last);
  return whole === 0 ? 0 : daysBetween(first, day) / whole;
}

function piece(from: string, to: string, domain: BarDomain): Piece | null {
  if (to < domain.first || from > domain.last) return null;
  const share = (day: string) => shareOf(clampDay(day, domain.first, domain.last), domain) ?? 0;
  return { from: share(from), to: share(to) };
}
