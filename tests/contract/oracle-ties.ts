import { LABEL_OF_KIND } from '../../server/src/domain/catalogue.ts';
import type { DataPackage, EntityRow, RelationshipRow } from '../../server/src/domain/model.ts';
import type { Direction, Queries } from '../../server/src/engine/queries.ts';
import { isAfter, isDrawn } from './oracle-filter.ts';
import { by, byId, byStart } from './order.ts';

/** A relationship as it is seen from one of its ends. */
interface End {
  readonly row: RelationshipRow;
  readonly other: string;
  readonly runs: 'out' | 'in';
}

type TreatyFilter = Queries['treaties-total']['in'] & Partial<Queries['treaties-touching-total']['in']>;

/** Answers that go along ties: from whom to whom, by what influence, over which treaties. */
export function tiesOf(data: DataPackage, entityOf: ReadonlyMap<string, EntityRow>) {
  const relationships = [...data.relationships].sort(byStart);
  const entityAt = (id: string) => {
    const entity = entityOf.get(id);
    if (entity === undefined) throw new Error(`there is no entity "${id}"`);
    return entity;
  };
  const obeysTime = ({ from, to }: RelationshipRow) => entityAt(from).startMin < entityAt(to).endMax;
  const endsOf = (id: string): End[] =>
    relationships.flatMap((row): End[] => {
      if (row.from === id) return [{ row, other: row.to, runs: 'out' }];
      return row.to === id ? [{ row, other: row.from, runs: 'in' }] : [];
    });
  const treatiesUnder = ({ asked = [], partyRoles = [], from, to, at }: TreatyFilter) => {
    const isParty = (ids: readonly string[], treaty: string) =>
      relationships.some(
        (row) =>
          row.type === 'SIGNED' &&
          row.to === treaty &&
          ids.includes(row.from) &&
          entityAt(row.from).kind === 'STATE' &&
          partyRoles.includes(row.role ?? ''),
      );
    const isAbout = (ids: readonly string[], treaty: string) =>
      relationships.some(
        ({ type, from: at, to: about }) => /^(CEDES|CONCERNS)$/.test(type) && at === treaty && ids.includes(about),
      );
    const isSigned = (ids: readonly string[], treaty: string) =>
      relationships.some(({ type, from: who, to: what }) => type === 'SIGNED' && ids.includes(who) && what === treaty);
    const ways = { between: isParty, others: isParty, concerning: isAbout, signedBy: isSigned };
    return data.entities
      .filter(({ kind }) => kind === 'TREATY')
      .filter(({ startMin, startMax }) => (from === null || from <= startMax) && (to === null || startMin <= to))
      .filter(({ startMin, endMax }) => at === null || (startMin <= at && at < endMax))
      .filter(({ id }) => asked.every(({ by, ids }) => ways[by](ids, id)))
      .sort(byStart);
  };

  return {
    'cessions-by-state': ({ ids, side, limit }: Queries['cessions-by-state']['in']) =>
      relationships
        .filter(({ type }) => type === 'CEDES')
        .map((row) => ({ ...row, of: (side === 'from' ? row.fromState : row.toState) ?? '' }))
        .filter(({ of }) => ids.includes(of))
        .sort(by((row) => row.of, byStart))
        .slice(0, limit),
    extents: ({ ids }: Queries['extents']['in']) =>
      [...data.extents]
        .map(([id, extent]) => ({ id, extent }))
        .filter(({ id }) => ids.includes(id))
        .sort(byId),
    'influence-links': ({ limit, ...days }: Queries['influence-links']['in']) => {
      const links = relationships.filter((row) => row.type === 'LED_TO' && obeysTime(row) && isDrawn(days, row));
      const pairs = new Map(links.map(({ from, to }) => [`${from} ${to}`, { cause: from, effect: to }]));
      return [...pairs.values()]
        .sort(
          by(
            ({ cause }) => cause,
            by(({ effect }) => effect),
          ),
        )
        .slice(0, limit);
    },
    'influence-step': ({ ids, upstream, certainty, longTerm }: Queries['influence-step']['in']) =>
      relationships.filter(
        (row) =>
          row.type === 'LED_TO' &&
          ids.includes(upstream ? row.to : row.from) &&
          (certainty === null || certainty.includes(row.certainty)) &&
          (longTerm || row.scope !== 'long-term') &&
          obeysTime(row),
      ),
    'offices-on-days': ({ asked, office }: Queries['offices-on-days']['in']) =>
      asked
        .flatMap(({ key, state, from, to }) =>
          relationships
            .filter((row) => row.type === 'SERVED' && row.to === state && isDrawn({ from, to, certainly: false }, row))
            .filter((row) => office === null || (row.office ?? '').toLowerCase().includes(office))
            .map((row) => ({ ...row, of: key })),
        )
        .sort(by((row) => row.of, byStart)),
    ranking: ({ types, direction, causal, kinds, limit, ...days }: Queries['ranking']['in']) =>
      [...entityOf.values()]
        .filter(({ kind }) => kinds === null || kinds.includes(LABEL_OF_KIND[kind]))
        .map(({ id }) => {
          const counted = endsOf(id).filter(
            ({ row, runs }) =>
              types.includes(row.type) && runsAs(direction, runs) && (!causal || obeysTime(row)) && isDrawn(days, row),
          );
          return { id, value: new Set(counted.map(({ other }) => other)).size };
        })
        .filter(({ value }) => value > 0)
        .sort((one, other) => other.value - one.value || byId(one, other))
        .slice(0, limit),
    'relationships-of': (parameters: Queries['relationships-of']['in']) => {
      const { ids, types, direction, office, afterStart, afterId, limit, ...days } = parameters;
      return [...ids].sort().flatMap((of) =>
        endsOf(of)
          .filter(({ row, runs }) => types.includes(row.type) && runsAs(direction, runs) && isDrawn(days, row))
          .filter(({ row }) => office === null || (row.office ?? '').toLowerCase().includes(office))
          .filter(({ row }) => isAfter(row, afterStart, afterId))
          .slice(0, limit)
          .map(({ row }) => ({ ...row, of })),
      );
    },
    steps: ({ ids, types, symmetric, direction, limit, ...days }: Queries['steps']['in']) =>
      ids
        .flatMap((of) =>
          endsOf(of)
            .filter(({ row }) => types.includes(row.type) && isDrawn(days, row))
            .filter(({ row, runs }) => symmetric.includes(row.type) || runsAs(direction, runs))
            .map(({ row: { id, startMin }, other }) => ({ of, other, id, startMin })),
        )
        .sort(
          by(
            ({ of }) => of,
            by(({ other }) => other, byStart),
          ),
        )
        .slice(0, limit),
    treaties: ({ afterStart, afterId, limit, ...filter }: Queries['treaties']['in']) =>
      treatiesUnder(filter)
        .filter((row) => isAfter(row, afterStart, afterId))
        .slice(0, limit),
    'treaties-total': (filter: TreatyFilter) => [{ total: treatiesUnder(filter).length }],
    'treaties-touching': ({ afterStart, afterId, limit, ...filter }: Queries['treaties-touching']['in']) =>
      treatiesUnder(filter)
        .filter((row) => isAfter(row, afterStart, afterId))
        .slice(0, limit),
    'treaties-touching-total': (filter: TreatyFilter) => [{ total: treatiesUnder(filter).length }],
  };
}

function runsAs(asked: Direction, runs: 'out' | 'in'): boolean {
  return asked === null || asked === runs;
}
