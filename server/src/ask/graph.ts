import type { EntityKind } from '../domain/catalogue.ts';
import type { CitationPartsFragment, RelationshipPartsFragment, TypedDocumentString } from './generated/graphql.ts';

/** A relationship as every answer reads it. */
export type Relationship = RelationshipPartsFragment;
export type Citation = CitationPartsFragment;

export interface EntityRef {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** One entity or one relationship. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string };

/** Runs a GraphQL operation against the schema of the product, wherever that is: in this process, in a worker, over HTTP. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;
