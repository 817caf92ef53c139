import { CATALOGUE } from '@entente/server/domain/catalogue';
import { type ExportContents, entityFacts, type Fact, relationshipFacts, usedColumns } from './contents.ts';

/** What GraphML and GEXF have in common: nodes and edges with typed attributes. */

export type AttributeType = 'string' | 'double' | 'boolean';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

export interface NetworkItem {
  readonly id: string;
  readonly label: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface NetworkEdge extends NetworkItem {
  readonly source: string;
  readonly target: string;
}

export interface NetworkFile {
  /** Programs read either kind of edge in one file, not both: symmetric relations are marked where others stand beside. */
  readonly directed: boolean;
  readonly nodes: readonly NetworkItem[];
  readonly edges: readonly NetworkEdge[];
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
}

export function networkFile({ entities, relationships, fates }: ExportContents): NetworkFile {
  const nodes = entities.map((entity) => ({ id: entity.id, label: entity.name, facts: renamed(entityFacts(entity)) }));
  const edges = relationships.map((relationship) => {
    const { id, from, to, type } = relationship;
    const { symmetric, label } = CATALOGUE[type];
    const { type: _type, ...facts } = relationshipFacts(relationship);
    return {
      id,
      source: from.id,
      target: to.id,
      label,
      // Programs have columns of their own that are called type, start and end.
      facts: renamed({
        relationshipType: type,
        symmetric,
        ...facts,
        ...(fates ? { compared: fates.get(id) ?? null } : {}),
      }),
    };
  });
  return {
    directed: !relationships.every(({ type }) => CATALOGUE[type].symmetric),
    nodes,
    edges,
    nodeAttributes: attributesOf(nodes),
    edgeAttributes: attributesOf(edges),
  };
}

function attributesOf(items: readonly NetworkItem[]): readonly Attribute[] {
  const records = items.map(({ facts }) => facts);
  return usedColumns(records).map((name) => ({ name, type: typeOf(records, name) }));
}

function typeOf(records: readonly Readonly<Record<string, Fact>>[], name: string): AttributeType {
  const value = records.find((record) => record[name] !== null)?.[name];
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function renamed({ start = null, end = null, ...others }: Readonly<Record<string, Fact>>) {
  return { ...others, startEdtf: start, endEdtf: end };
}
