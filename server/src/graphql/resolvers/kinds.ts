import type { GraphQLResolveInfo } from 'graphql';
import type { RelationshipType } from '../../domain/catalogue.ts';
import type { EntityRow } from '../../domain/model.ts';
import type { Direction } from '../../engine/queries.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import { directInfluence } from '../../explorer/influence.ts';
import { entityColumns } from '../../explorer/selection.ts';
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
import { selectedColumns } from '../selected-columns.ts';
import { sharedEntityFields } from './entity.ts';

/*
 * The fields that each kind has besides the interface's. Nearly all are the entity's relationships of a type, seen one
 * way: what differs is said by these few arguments.
 */

type At = { readonly at?: string | null | undefined };
type Context = { readonly reader: GraphReader };

/** Relationships of one type, seen from the entity. */
function seen(type: RelationshipType, direction: Direction) {
  return async ({ id }: EntityRow, { at }: At, { reader }: Context, info: GraphQLResolveInfo) => {
    const rows = await ties(reader, id, { types: [type], direction, at }, selectedColumns(info).relationship);
    return rows.map((relationship) => ({ other: otherEnd(relationship, id), relationship }));
  };
}

/** The relationships of one type themselves. */
function rows(type: RelationshipType, direction: Direction) {
  return ({ id }: EntityRow, { at }: At, { reader }: Context, info: GraphQLResolveInfo) =>
    ties(reader, id, { types: [type], direction, at }, selectedColumns(info).relationship);
}

/** The entities at the other ends, by id. */
function others(types: readonly RelationshipType[], direction: Direction) {
  return ({ id }: EntityRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) =>
    neighbours(reader, id, { types, direction }, selectedColumns(info));
}

/** The same, by earliest start, then id. */
function datedOthers(types: readonly RelationshipType[], direction: Direction) {
  return ({ id }: EntityRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) =>
    datedNeighbours(reader, id, { types, direction }, selectedColumns(info));
}

/** The one territory that something lies in; the first by id where there are several. */
async function placeIn({ id }: EntityRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) {
  const question = { types: ['LOCATED_IN'], direction: 'out' } as const;
  return (await neighbours(reader, id, question, selectedColumns(info)))[0] ?? null;
}

/** The links of influence that lead to the entity, or from it. */
function links(upstream: boolean) {
  return ({ id }: EntityRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) =>
    directInfluence(reader, id, upstream, selectedColumns(info));
}

const influenceFields = { causes: links(true), consequences: links(false) };

function withKind(info: GraphQLResolveInfo) {
  return entityColumns(selectedColumns(info).entity);
}

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
  gained: ({ id }, _, { reader }, info) => cessionsByState(reader, id, 'to', selectedColumns(info)),
  lost: ({ id }, _, { reader }, info) => cessionsByState(reader, id, 'from', selectedColumns(info)),
  officeHolders: ({ id }, { at, office }, { reader }, info) =>
    ties(reader, id, { types: ['SERVED'], direction: 'in', at, office }, selectedColumns(info).relationship),
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
  parties: async ({ id }, _, { reader }, info) => {
    const signed = await ties(reader, id, { types: ['SIGNED'], direction: 'in' }, ['role']);
    const roles: readonly (string | null)[] = PARTY_ROLES;
    const parties = signed.filter(({ role }) => roles.includes(role)).map(({ from }) => from);
    const rows = await reader.entities([...new Set(parties)].sort(), withKind(info));
    return rows.filter(({ kind }) => kind === 'STATE');
  },
  signatories: async ({ id }, _, { reader }, info) => {
    const question = { types: ['SIGNED'], direction: 'in' } as const;
    const rows = await neighbours(reader, id, question, { entity: withKind(info), relationship: [] });
    return rows.filter(({ kind }) => kind === 'ACTOR');
  },
  mediators: others(['MEDIATED'], 'in'),
  territories: others(['CEDES', 'CONCERNS'], 'out'),
  cessions: rows('CEDES', 'out'),
  inOffice: (treaty, { of, office }, { reader }, info) =>
    inOffice(reader, treaty, of, office ?? null, selectedColumns(info)),
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
