import { LABEL_OF_KIND } from '../../server/src/domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../../server/src/domain/model.ts';
import type { DaysParameters, LensParameters } from '../../server/src/engine/queries.ts';
import type { ListFilter } from '../../server/src/explorer/relationship-list.ts';

type Entities = ReadonlyMap<string, EntityRow>;

/** Whether a relationship is drawn, possibly or certainly, on at least one of the days. */
export function isDrawn({ from, to, certainly }: DaysParameters, row: RelationshipRow): boolean {
  if (from === null || to === null) return true;
  const [first, over] = certainly ? [row.sureFrom, row.sureTo] : [row.drawnFrom, row.drawnTo];
  return first < over && first <= to && from < over;
}

/** Whether the lenses show a relationship that touches what is asked for. */
export function shownBy(entities: Entities) {
  return (
    { always, fromActor, toTreaty, of }: LensParameters & { readonly of: readonly string[] | null },
    { type, from, to }: RelationshipRow,
  ): boolean => {
    const isShown =
      always.includes(type) ||
      (fromActor.includes(type) && entities.get(from)?.kind === 'ACTOR') ||
      (toTreaty.includes(type) && entities.get(to)?.kind === 'TREATY');
    return isShown && (of === null || of.includes(from) || of.includes(to));
  };
}

/** Whether all filters at once let a relationship through. */
export function keptBy(entities: Entities) {
  const shown = shownBy(entities);
  const labelOf = (id: string) => {
    const kind = entities.get(id)?.kind;
    return kind === undefined ? '' : LABEL_OF_KIND[kind];
  };
  return (filter: ListFilter, row: RelationshipRow): boolean => {
    const { via, certainty, tiers, kinds } = filter;
    return (
      shown(filter, row) &&
      isDrawn(filter, row) &&
      (via === null || row.via === via) &&
      (certainty === null || certainty.includes(row.certainty)) &&
      (tiers === null || tiers.includes(row.tier)) &&
      (kinds === null || (kinds.includes(labelOf(row.from)) && kinds.includes(labelOf(row.to))))
    );
  };
}

/** The first and the last year in which a relationship is possibly drawn on at least one day. */
export function drawnYears({ drawnFrom, drawnTo }: RelationshipRow): [string, string] {
  const year = drawnTo.slice(0, 4);
  const last = drawnTo.endsWith('-01-01') ? String(Number(year) - 1).padStart(4, '0') : year;
  return [drawnFrom.slice(0, 4), last];
}

/** Whether a row comes after the one at which a page ended. */
export function isAfter(
  row: { readonly id: string; readonly startMin: string },
  afterStart: string | null,
  afterId: string | null,
): boolean {
  if (afterStart === null || afterId === null) return true;
  return row.startMin > afterStart || (row.startMin === afterStart && row.id > afterId);
}
