import type { RelationshipType } from '../../domain/catalogue.ts';
import type { EntityRow } from '../../domain/model.ts';
import type { Direction } from '../../engine/queries.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import { directInfluence } from '../../explorer/influence.ts';
import { cessionsByState, datedNeighbours, inOffice, neighbours, otherEnd, ties } from '../../explorer/ties.ts';
import { PARTY_ROLES } from '../../explorer/treaties.ts';
import type {
  ActorResolvers,
  EventResolvers,
  OrganisationResolvers,
  StateResolvers,
  TerritoryResolvers,
  TreatyResolvers,
} from '../generated/resolvers.ts';
import { sharedEntityFields } from './entity.ts';

/*
 * The fields that each kind has besides the interface's. Nearly all are the entity's relationships of a type, seen one
 * way: what differs is said by these few arguments.
 */

type At = { readonly at?: string | null | undefined };

/** Relationships of one type, seen from the entity. */
function seen(type: RelationshipType, direction: Direction) {
  return async ({ id }: EntityRow, { at }: At, { reader }: { reader: GraphReader }) => {
    const rows = await ties(reader, id, { types: [type], direction, at });
    return rows.map((relationship) => ({ other: otherEnd(relationship, id), relationship }));
  };
}

/** The relationships of one type themselves. */
function rows(type: RelationshipType, direction: Direction) {
  return ({ id }: EntityRow, { at }: At, { reader }: { reader: GraphReader }) =>
    ties(reader, id, { types: [type], direction, at });
}

/** The entities at the other ends, by id. */
function others(types: readonly RelationshipType[], direction: Direction) {
  return ({ id }: EntityRow, _: unknown, { reader }: { reader: GraphReader }) =>
    neighbours(reader, id, { types, direction });
}

/** The same, by earliest start, then id. */
function datedOthers(types: readonly RelationshipType[], direction: Direction) {
  return ({ id }: EntityRow, _: unknown, { reader }: { reader: GraphReader }) =>
    datedNeighbours(reader, id, { types, direction });
}

/** The one territory that something lies in; the first by id where there are several. */
async function placeIn({ id }: EntityRow, _: unknown, { reader }: { reader: GraphReader }): Promise<EntityRow | null> {
  return (await neighbours(reader, id, { types: ['LOCATED_IN'], direction: 'out' }))[0] ?? null;
}

const influenceFields = {
  causes: ({ id }: EntityRow, _: unknown, { reader }: { reader: GraphReader }) => directInfluence(reader, id, true),
  consequences: ({ id }: EntityRow, _: unknown, { reader }: { reader: GraphReader }) =>
    directInfluence(reader, id, false),
};

export const stateResolvers: StateResolvers = {
  ...sharedEntityFields,
  allies: seen('ALLIED_WITH', null),
  enemies: seen('FOUGHT', null),
  pressured: seen('PRESSURED', 'out'),
  pressuredBy: seen('PRESSURED', 'in'),
  supplied: seen('SUPPLIED', 'out'),
  suppliedBy: seen('SUPPLIED', 'in'),
  treaties: datedOthers(['SIGNED'], 'out'),
  controls: rows('CONTROLS', 'out'),
  gained: ({ id }, _, { reader }) => cessionsByState(reader, id, 'to'),
  lost: ({ id }, _, { reader }) => cessionsByState(reader, id, 'from'),
  officeHolders: ({ id }, { at, office }, { reader }) =>
    ties(reader, id, { types: ['SERVED'], direction: 'in', at, office }),
  predecessors: others(['SUCCEEDED'], 'out'),
  successors: others(['SUCCEEDED'], 'in'),
};

export const territoryResolvers: TerritoryResolvers = {
  ...sharedEntityFields,
  controllers: rows('CONTROLS', 'in'),
  operators: seen('OPERATED', 'in'),
  cessions: rows('CEDES', 'in'),
  within: placeIn,
  extent: ({ id }, _, { reader, extents }) => extents.of(reader, id),
};

export const treatyResolvers: TreatyResolvers = {
  ...sharedEntityFields,
  ...influenceFields,
  parties: async ({ id }, _, { reader }) => {
    const signed = await ties(reader, id, { types: ['SIGNED'], direction: 'in' });
    const roles: readonly (string | null)[] = PARTY_ROLES;
    const parties = signed.filter(({ role }) => roles.includes(role)).map(({ from }) => from);
    return (await reader.entities([...new Set(parties)].sort())).filter(({ kind }) => kind === 'STATE');
  },
  signatories: async ({ id }, _, { reader }) =>
    (await neighbours(reader, id, { types: ['SIGNED'], direction: 'in' })).filter(({ kind }) => kind === 'ACTOR'),
  mediators: others(['MEDIATED'], 'in'),
  territories: others(['CEDES', 'CONCERNS'], 'out'),
  cessions: rows('CEDES', 'out'),
  inOffice: (treaty, { of, office }, { reader }) => inOffice(reader, treaty, of, office ?? null),
  supersedes: datedOthers(['SUPERSEDED'], 'out'),
  supersededBy: datedOthers(['SUPERSEDED'], 'in'),
};

export const eventResolvers: EventResolvers = {
  ...sharedEntityFields,
  ...influenceFields,
  participants: rows('PARTICIPATED_IN', 'in'),
  commanders: rows('COMMANDED', 'in'),
  where: placeIn,
};

export const actorResolvers: ActorResolvers = {
  ...sharedEntityFields,
  offices: rows('SERVED', 'out'),
  signed: datedOthers(['SIGNED'], 'out'),
  commanded: datedOthers(['COMMANDED'], 'out'),
};

export const organisationResolvers: OrganisationResolvers = {
  ...sharedEntityFields,
  operates: seen('OPERATED', 'out'),
  founders: others(['FOUNDED'], 'in'),
};
