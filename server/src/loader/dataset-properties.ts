import type { EntityKind, RelationshipType } from '../domain/catalogue.ts';
import { parseEdtfEnd, STILL_SO } from '../domain/edtf.ts';
import type { DataPackage, DatasetInfo } from '../domain/model.ts';
import { registerPages } from '../domain/register.ts';
import type { DatasetRow } from '../engine/queries.ts';

type Properties = Omit<DatasetRow, 'hash' | 'serial'>;
type Statistics = Pick<Properties, 'counted' | 'totals' | 'firstDay' | 'lastDay' | 'registerPages'>;

/** What a package says of itself, as properties of the `:Dataset` node. */
export function shownAs(info: DatasetInfo): Omit<Properties, keyof Statistics> {
  return {
    name: info.name,
    title: info.title,
    version: info.version,
    licence: info.licence,
    openingAt: info.opening?.at ?? null,
    openingLenses: info.opening?.lenses ?? null,
    openingView: info.opening?.view ?? null,
    openingSelect: info.opening?.select ?? null,
    spanStart: info.span?.start ?? null,
    spanEnd: info.span?.end ?? null,
    principals: info.principals,
    hueStates: info.hues.map(({ state }) => state),
    hueNumbers: info.hues.map(({ hue }) => hue),
  };
}

/** What is counted once for all, since a graph that is loaded never changes. */
export function statisticsOf({ entities, relationships, sources }: DataPackage): Statistics {
  const totals = new Map<Counted, number>([['SOURCE', sources.length]]);
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  for (const { kind } of entities) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  for (const { type, start, end, startMin, startMax, endMax } of relationships) {
    totals.set(type, (totals.get(type) ?? 0) + 1);
    if (start !== null && (firstDay === null || startMin < firstDay)) firstDay = startMin;
    if (start !== null && (lastDay === null || startMax > lastDay)) lastDay = startMax;
    // Half a million ends are not read once more where they change nothing.
    if (end === null || (lastDay !== null && endMax <= lastDay)) continue;
    const day = lastDayOf(end);
    if (day !== null && (lastDay === null || day > lastDay)) lastDay = day;
  }
  return statistics(totals, relationships.length, firstDay, lastDay);
}

/** The last day that an end can mean; null where it is still so. */
function lastDayOf(end: string): string | null {
  const parsed = parseEdtfEnd(end);
  return parsed === STILL_SO ? null : parsed.last;
}

type Counted = EntityKind | RelationshipType | 'SOURCE';

export function statistics(
  totals: ReadonlyMap<Counted, number>,
  relationships: number,
  firstDay: string | null,
  lastDay: string | null,
): Statistics {
  return {
    counted: [...totals.keys()],
    totals: [...totals.values()],
    firstDay,
    lastDay,
    registerPages: registerPages(relationships),
  };
}
