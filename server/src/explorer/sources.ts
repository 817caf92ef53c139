import { returnedColumns } from '../domain/columns.ts';
import type { SourceRow } from '../domain/model.ts';
import type { GraphReader } from './graph-reader.ts';
import { afterId, type Connection, checkedFirst, connection, idCursorOf, pageOf } from './page.ts';

const WHOLE = returnedColumns('source');

/** The works that the dataset cites, by id. */
export function sources(
  { snapshot }: GraphReader,
  question: { readonly first: number; readonly after: string | null },
): Connection<SourceRow> {
  const first = checkedFirst(question.first);
  const after = afterId(question.after);
  return connection(
    async () => pageOf(await snapshot.run('sources', { after, limit: first + 1 }, WHOLE), question, idCursorOf),
    async () => (await snapshot.run('sources-total', {}, ['total']))[0]?.total ?? 0,
  );
}
