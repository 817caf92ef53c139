import type { EntityKind, SpanKind } from './catalogue.ts';
import { type EdtfDate, type EdtfEnd, STILL_SO } from './edtf.ts';
import { addDays, FIRST_DAY, LAST_DAY } from './iso-day.ts';
import type { Bounds } from './model.ts';

/**
 * From filed dates to the four days by which the graph answers: on day d a thing is *possibly* so where
 * `startMin <= d < endMax`, *certainly* where `startMax <= d < endMin`.
 */

/** What has no dates at all: possible on every day, certain on none. */
export const UNDATED: Bounds = { startMin: FIRST_DAY, startMax: LAST_DAY, endMin: FIRST_DAY, endMax: LAST_DAY };

/** A moment that is given an end. */
export class MomentWithEndError extends Error {
  override readonly name = 'MomentWithEndError';
  readonly end: string;

  constructor(end: string) {
    super(`a moment has no end but was given "${end}", leave it empty`);
    this.end = end;
  }
}

/** An end on or before the first day that its start can mean. */
export class EndBeforeStartError extends Error {
  override readonly name = 'EndBeforeStartError';
  readonly start: string;
  readonly end: string;

  constructor(start: string, end: string) {
    super(`the end "${end}" is before the start "${start}", an end comes later or is left empty`);
    this.start = start;
    this.end = end;
  }
}

/** How an entity's dates are read: events count their last day, the other kinds end as intervals do. */
export function spanOfKind(kind: EntityKind): SpanKind {
  return kind === 'EVENT' ? 'occasion' : 'interval';
}

/**
 * The bounds of a span.
 *
 * - An interval is half-open: on its end day it is over.
 * - A moment is over the day after.
 * - An occasion with an end counts its last day; without one it is a moment.
 * - Start and end written the same, `~ ? %` aside, are a moment.
 * - Unknown: a blank end of an interval lies anywhere after its start, a blank start anywhere before its end.
 * - `none` has no dates of its own; one that is given dates all the same is read as an interval.
 *
 * Days are held within 0001-01-01 and 9999-12-31, so that what is over after 9999-12-31 ends on that day.
 *
 * @param start null where unknown
 * @param end null where unknown, `..` where it is still so
 * @throws {MomentWithEndError}
 * @throws {EndBeforeStartError} where `endMax <= startMin`
 */
export function boundsOf(span: SpanKind, start: EdtfDate | null, end: EdtfEnd | null): Bounds {
  if (span === 'moment' && end !== null) throw new MomentWithEndError(end === STILL_SO ? end : end.text);
  if (start === null && end === null) return UNDATED;
  if (start !== null && isMoment(span, start, end)) return momentOf(start);
  const { endMin, endMax } = endBounds(span, start, end);
  if (start === null) return { startMin: FIRST_DAY, startMax: addDays(endMin, -1), endMin, endMax };
  if (end !== null && end !== STILL_SO && endMax <= start.first) throw new EndBeforeStartError(start.text, end.text);
  return { startMin: start.first, startMax: start.last, endMin, endMax };
}

function isMoment(span: SpanKind, start: EdtfDate, end: EdtfEnd | null): boolean {
  switch (span) {
    case 'moment':
      return true;
    case 'occasion':
      return end === null || (end !== STILL_SO && end.base === start.base);
    case 'interval':
    case 'none':
      return end !== null && end !== STILL_SO && end.base === start.base;
    default:
      return span satisfies never;
  }
}

function momentOf(day: EdtfDate): Bounds {
  return { startMin: day.first, startMax: day.last, endMin: addDays(day.first, 1), endMax: addDays(day.last, 1) };
}

function endBounds(span: SpanKind, start: EdtfDate | null, end: EdtfEnd | null): Pick<Bounds, 'endMin' | 'endMax'> {
  if (end === STILL_SO) return { endMin: LAST_DAY, endMax: LAST_DAY };
  if (end !== null) {
    const lastDayCounts = span === 'occasion' ? 1 : 0;
    return { endMin: addDays(end.first, lastDayCounts), endMax: addDays(end.last, lastDayCounts) };
  }
  return { endMin: start === null ? FIRST_DAY : addDays(start.last, 1), endMax: LAST_DAY };
}
