import type { EntityKind } from '../domain/catalogue.ts';
import type { EntityRow } from '../domain/model.ts';
import { labelsOf } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { afterId, type Connection, checkedFirst, connection, idCursorOf, pageOf } from './page.ts';

export interface EntitiesQuestion {
  readonly kinds: readonly EntityKind[] | null;
  /** An ISO day: only what possibly existed on it. */
  readonly at: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** Entities by id. */
export function entities(reader: GraphReader, question: EntitiesQuestion): Connection<EntityRow> {
  const first = checkedFirst(question.first);
  const after = afterId(question.after);
  const filter = { kinds: labelsOf(question.kinds), at: question.at };
  return connection(
    async () => {
      const rows = await reader.snapshot.run('entities', { ...filter, after, limit: first + 1 });
      reader.remember(rows);
      return pageOf(rows, first, idCursorOf);
    },
    async () => (await reader.snapshot.run('entities-total', filter))[0]?.total ?? 0,
  );
}
