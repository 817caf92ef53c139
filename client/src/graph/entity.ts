import type {
  CitationPartsFragment,
  EntityKind,
  PictureQuery,
  RelationshipPartsFragment,
} from '../api/generated/graphql.ts';

/** What the picture is made of, under the names that the rest of the client uses. */
export type Relationship = RelationshipPartsFragment;
export type Citation = CitationPartsFragment;
export type PictureNode = PictureQuery['network']['nodes'][number];

export interface EntityRef {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** What is selected: one entity or one line. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string };

export function isSelected(selection: Selection | null, kind: Selection['kind'], id: string): boolean {
  return selection !== null && selection.kind === kind && selection.id === id;
}

/** Whether a relationship touches what is selected: it is the line, one of its ends or what it goes through. */
export function touches(relationship: Relationship, selection: Selection | null): boolean {
  if (selection === null) return false;
  if (selection.kind === 'line') return relationship.id === selection.id;
  const { from, to, via } = relationship;
  return from.id === selection.id || to.id === selection.id || via?.id === selection.id;
}

/** The end of a relationship that is not the one given. */
export function otherEnd(relationship: Relationship, id: string): EntityRef {
  return relationship.from.id === id ? relationship.to : relationship.from;
}
