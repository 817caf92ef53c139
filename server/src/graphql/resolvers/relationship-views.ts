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

/** The types that are one relationship, its ends named by what they are in it. */

export const tieResolvers: TieResolvers = {
  other: ({ other }, _, { reader }) => reader.known(other),
};

export const controlResolvers: ControlResolvers = {
  state: ({ from }, _, { reader }) => reader.known(from),
  territory: ({ to }, _, { reader }) => reader.known(to),
  relationship: (row) => row,
};

export const cessionResolvers: CessionResolvers = {
  treaty: ({ from }, _, { reader }) => reader.known(from),
  territory: ({ to }, _, { reader }) => reader.known(to),
  fromState: ({ fromState }, _, { reader }) => (fromState === null ? null : reader.entity(fromState)),
  toState: ({ toState }, _, { reader }) => (toState === null ? null : reader.entity(toState)),
  relationship: (row) => row,
};

export const officeResolvers: OfficeResolvers = {
  actor: ({ from }, _, { reader }) => reader.known(from),
  state: ({ to }, _, { reader }) => reader.known(to),
  relationship: (row) => row,
};

export const participationResolvers: ParticipationResolvers = {
  participant: ({ from }, _, { reader }) => reader.known(from),
  event: ({ to }, _, { reader }) => reader.known(to),
  relationship: (row) => row,
};

export const influenceLinkResolvers: InfluenceLinkResolvers = {
  cause: ({ from }, _, { reader }) => reader.known(from),
  effect: ({ to }, _, { reader }) => reader.known(to),
  days: async ({ from, to }, _, { reader }) => daysToEffect(await reader.known(from), await reader.known(to)),
  relationship: (row: RelationshipRow) => row,
};

/** Null where either start is not known to the day, or where the effect had already begun. */
function daysToEffect(cause: EntityRow, effect: EntityRow): number | null {
  const known = cause.startMin === cause.startMax && effect.startMin === effect.startMax;
  if (!known || effect.startMin < cause.startMin) return null;
  return daysBetween(cause.startMin, effect.startMin);
}
