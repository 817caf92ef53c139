import {
  catalogueEntry,
  ENTITY_KINDS,
  type EntityKind,
  LABEL_OF_KIND,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../server/src/domain/catalogue.ts';

/** One field of an entity in the schema that @neo4j/graphql is given: one type of relationship, one way, one kind. */
export interface GeneratedField {
  readonly name: string;
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly other: EntityKind;
}

const WORD_OF = { OUT: 'Out', IN: 'In', BOTH: 'Both' } as const;

/**
 * The catalogue as types with `@node` and `@relationship`, as that library wants them. A field follows one type of
 * relationship in one direction to one kind. Symmetric types have one field that runs both ways, and one that runs in:
 * the library refuses three.
 */
export function generatedTypes(): string {
  const types = ENTITY_KINDS.map(
    (kind) => `type ${LABEL_OF_KIND[kind]} @node(labels: ["Entity", "${LABEL_OF_KIND[kind]}"]) {
      id: ID!
      dataset: String!
      name: String!
      ${fieldsOf(kind).map(fieldText).join('\n      ')}
    }`,
  );
  return `${types.join('\n')}
    type Drawn @relationshipProperties {
      id: ID!
      certainty: String!
      start: String
      end: String
      startMin: String!
      drawnFrom: String!
      drawnTo: String!
      role: String
      office: String
      mode: String
      note: String
      via: ID
    }`;
}

function fieldText({ name, type, direction, other }: GeneratedField): string {
  const way = direction === 'BOTH' ? 'direction: OUT, queryDirection: UNDIRECTED' : `direction: ${direction}`;
  return `${name}: [${LABEL_OF_KIND[other]}!]! @relationship(type: "${type}", ${way}, properties: "Drawn")`;
}

function fieldsOf(kind: EntityKind): readonly GeneratedField[] {
  return RELATIONSHIP_TYPES.flatMap((type) => {
    const { from, to, symmetric, sameKind } = catalogueEntry(type);
    const among = (kinds: readonly EntityKind[]) => kinds.filter((other) => sameKind !== true || other === kind);
    const field = (direction: GeneratedField['direction']) => (other: EntityKind) => ({
      name: `${camel(type)}${WORD_OF[direction]}${LABEL_OF_KIND[other]}`,
      ...{ type, direction, other },
    });
    return [
      ...(from.includes(kind) ? among(to).map(field(symmetric ? 'BOTH' : 'OUT')) : []),
      ...(to.includes(kind) ? among(from).map(field('IN')) : []),
    ];
  });
}

/** All that touches a state, each relationship by one field. */
export function touchingStates(): readonly GeneratedField[] {
  return fieldsOf('STATE').filter(({ type, direction }) => (direction === 'BOTH') === catalogueEntry(type).symmetric);
}

/** What the lenses of alliances, wars and rivalries show, all of which ends at a state: each by one field of a state. */
export function endingAtStates(): readonly GeneratedField[] {
  const types: readonly RelationshipType[] = ['ALLIED_WITH', 'FOUGHT', 'PRESSURED', 'SUPPLIED'];
  return fieldsOf('STATE').filter(({ type, direction }) => direction === 'IN' && types.includes(type));
}

function camel(type: RelationshipType): string {
  return type.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
