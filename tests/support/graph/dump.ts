import type { Place } from './place.ts';

export interface DumpedNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface DumpedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every node and every relationship that a place holds, in an order of its own. */
export interface Dump {
  readonly nodes: readonly DumpedNode[];
  readonly relationships: readonly DumpedRelationship[];
}

/**
 * Reads all that is there, past the port. Left out is the serial number, which tells how many loads there have been.
 * A null property is one that is not there: Neo4j keeps none.
 */
export async function dump(place: Place): Promise<Dump> {
  const nodes = await place.query<{ labels: string[]; properties: Record<string, unknown> }>(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await place.query<DumpedRelationship>(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return {
    nodes: sorted(
      nodes.map(({ labels, properties: { serial: _, ...rest } }) => ({
        labels: [...labels].sort(),
        properties: present(rest),
      })),
    ),
    relationships: sorted(relationships.map((row) => ({ ...row, properties: present(row.properties) }))),
  };
}

/** The properties that are there, by name. */
function present(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const there = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(there.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sorted<Row>(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({ key: JSON.stringify(row), row }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}
