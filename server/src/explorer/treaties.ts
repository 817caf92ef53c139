import type { EntityRow } from '../domain/model.ts';
import { daysParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { withLineage } from './lineage.ts';
import { afterDay, type Connection, checkedFirst, connection, dayCursorOf, pageOf } from './page.ts';
import { EVERYTHING, entityColumns, type Selection } from './selection.ts';

/** The roles in `SIGNED` by which a state is a party to a treaty. */
export const PARTY_ROLES = ['party', 'acceding party', 'original party'] as const;

/** Who can sign a treaty. */
const SIGNERS = ['STATE', 'ACTOR', 'ORGANISATION'] as const;

export interface TreatiesQuestion {
  readonly between: readonly string[] | null;
  readonly and: readonly string[] | null;
  /** Whether predecessors and successors of the states count as well. */
  readonly lineage: boolean;
  readonly concerning: string | null;
  readonly signedBy: string | null;
  /** ISO days of signature, both counted. */
  readonly from: string | null;
  readonly to: string | null;
  /** An ISO day on which it is possibly in force. */
  readonly at: string | null;
  readonly first: number;
  readonly after: string | null;
}

/**
 * Treaties by earliest start, then id.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where an argument names what does not exist
 */
export async function treaties(
  reader: GraphReader,
  question: TreatiesQuestion,
  selection: Selection = EVERYTHING,
): Promise<Connection<EntityRow>> {
  const columns = entityColumns(selection.entity, ['startMin']);
  const first = checkedFirst(question.first);
  const after = afterDay(question.after);
  const { from, to } = daysParameters({ at: null, from: question.from, to: question.to });
  const days = { from, to, at: question.at };
  await reader.expectEntities('between', question.between, ['STATE']);
  await reader.expectEntities('and', question.and, ['STATE']);
  const { concerning, signedBy } = question;
  await reader.expectEntities('concerning', concerning === null ? null : [concerning], ['TERRITORY']);
  await reader.expectEntities('signedBy', signedBy === null ? null : [signedBy], SIGNERS);
  const states = async (ids: readonly string[] | null) =>
    ids !== null && question.lineage ? withLineage(reader, ids) : ids;
  const asked = [
    { by: 'between', ids: await states(question.between) },
    { by: 'others', ids: await states(question.and) },
    { by: 'concerning', ids: concerning === null ? null : [concerning] },
    { by: 'signedBy', ids: signedBy === null ? null : [signedBy] },
  ] as const;
  const wanted = asked.flatMap(({ by, ids }) => (ids === null ? [] : [{ by, ids }]));
  const { snapshot } = reader;
  const touching = { asked: wanted, partyRoles: PARTY_ROLES, ...days };
  return connection(
    async () => {
      const page = { ...after, limit: first + 1 };
      const rows =
        wanted.length === 0
          ? await snapshot.run('treaties', { ...days, ...page }, columns)
          : await snapshot.run('treaties-touching', { ...touching, ...page }, columns);
      reader.remember(rows, columns);
      return pageOf(rows, question, dayCursorOf);
    },
    async () => {
      const [row] =
        wanted.length === 0
          ? await snapshot.run('treaties-total', days, ['total'])
          : await snapshot.run('treaties-touching-total', touching, ['total']);
      return row?.total ?? 0;
    },
  );
}
