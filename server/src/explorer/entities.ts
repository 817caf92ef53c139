import type { EntityKind } from '../domain/catalogue.ts';
import type { EntityRow } from '../domain/model.ts';
import { type Days, daysParameters, labelsOf } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { afterId, type Connection, checkedFirst, connection, idCursorOf, pageOf } from './page.ts';
import { EVERYTHING, entityColumns, type Selection } from './selection.ts';

export interface EntitiesQuestion {
  readonly kinds: readonly EntityKind[] | null;
  /** Only what possibly existed then. */
  readonly days: Days;
  readonly first: number;
  readonly after: string | null;
}

/**
 * Entities by id.
 *
 * @throws {BadInputError}
 */
export function entities(
  reader: GraphReader,
  question: EntitiesQuestion,
  selection: Selection = EVERYTHING,
): Connection<EntityRow> {
  const columns = entityColumns(selection.entity);
  const first = checkedFirst(question.first);
  const after = afterId(question.after);
  const { from, to } = daysParameters(question.days);
  const filter = { kinds: labelsOf(question.kinds), from, to };
  return connection(
    async () => {
      const rows = await reader.snapshot.run('entities', { ...filter, after, limit: first + 1 }, columns);
      reader.remember(rows, columns);
      return pageOf(rows, question, idCursorOf);
    },
    async () => (await reader.snapshot.run('entities-total', filter, ['total']))[0]?.total ?? 0,
  );
}
