import type { SpanKind } from '../../domain/catalogue.ts';
import { FIRST_DAY, LAST_DAY } from '../../domain/iso-day.ts';
import type { Bounds } from '../../domain/model.ts';
import { spanDays, spanLabel } from '../../domain/span-label.ts';
import type { Span } from '../generated/resolvers.ts';

/** A span as the API gives it; null where nothing is known. */
export function spanOf(
  kind: SpanKind,
  row: Bounds & { readonly start: string | null; readonly end: string | null },
): Span | null {
  const { start, end } = row;
  if (start === null && end === null) return null;
  return {
    start,
    end,
    startMin: known(row.startMin),
    startMax: known(row.startMax),
    endMin: known(row.endMin),
    endMax: known(row.endMax),
    // Worked out only where they are asked for: thousands of relationships have a span each.
    get days() {
      return spanDays(row);
    },
    get label() {
      return spanLabel(kind, start, end);
    },
  };
}

/** The first and the last day there are stand for a bound that is not known. */
function known(day: string): string | null {
  return day === FIRST_DAY || day === LAST_DAY ? null : day;
}
