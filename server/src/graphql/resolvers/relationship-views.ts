import { daysBetween } from '../../domain/iso-day.ts';
import type { EntityRow, RelationshipRow } from '../../domain/model.ts';
import type {
  CessionResolvers,
  ControlResolvers,
  InfluenceLinkResolvers,
  OfficeResolvers,
  ParticipationResolvers,
  TieResolvers,
} from '../generated/resolvers.ts';
import { selectedColumns } from '../selected-columns.ts';
import { named } from './relationship.ts';

/** The types that are one relationship, its ends named by what they are in it. */

export const tieResolvers: TieResolvers = {
  other: ({ other }, _, { reader }, info) => reader.known(other, selectedColumns(info).entity),
};

export const controlResolvers: ControlResolvers = {
  state: ({ from }, _, { reader }, info) => reader.known(from, selectedColumns(info).entity),
  territory: ({ to }, _, { reader }, info) => reader.known(to, selectedColumns(info).entity),
  relationship: (row) => row,
};

export const cessionResolvers: CessionResolvers = {
  treaty: ({ from }, _, { reader }, info) => reader.known(from, selectedColumns(info).entity),
  territory: ({ to }, _, { reader }, info) => reader.known(to, selectedColumns(info).entity),
  fromState: ({ fromState }, _, { reader }, info) => named(reader, fromState, info),
  toState: ({ toState }, _, { reader }, info) => named(reader, toState, info),
  relationship: (row) => row,
};

export const officeResolvers: OfficeResolvers = {
  actor: ({ from }, _, { reader }, info) => reader.known(from, selectedColumns(info).entity),
  state: ({ to }, _, { reader }, info) => reader.known(to, selectedColumns(info).entity),
  relationship: (row) => row,
};

export const participationResolvers: ParticipationResolvers = {
  participant: ({ from }, _, { reader }, info) => reader.known(from, selectedColumns(info).entity),
  event: ({ to }, _, { reader }, info) => reader.known(to, selectedColumns(info).entity),
  relationship: (row) => row,
};

export const influenceLinkResolvers: InfluenceLinkResolvers = {
  cause: ({ from }, _, { reader }, info) => reader.known(from, selectedColumns(info).entity),
  effect: ({ to }, _, { reader }, info) => reader.known(to, selectedColumns(info).entity),
  days: async ({ from, to }, _, { reader }) => {
    const [cause, effect] = await Promise.all([reader.known(from, START), reader.known(to, START)]);
    return daysToEffect(cause, effect);
  },
  relationship: (row: RelationshipRow) => row,
};

type Start = Pick<EntityRow, 'startMin' | 'startMax'>;

const START = ['startMin', 'startMax'] as const;

/** Null where either start is not known to the day, or where the effect had already begun. */
function daysToEffect(cause: Start, effect: Start): number | null {
  const known = cause.startMin === cause.startMax && effect.startMin === effect.startMax;
  if (!known || effect.startMin < cause.startMin) return null;
  return daysBetween(cause.startMin, effect.startMin);
}
