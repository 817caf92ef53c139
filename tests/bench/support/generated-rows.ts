import type { GeneratedField } from './generated-schema.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface OurRow extends Properties {
  readonly type: string;
  readonly from: Named & { readonly kind: string };
  readonly to: Named & { readonly kind: string };
  readonly span: { readonly start: string | null; readonly end: string | null } | null;
  readonly via: { readonly id: string } | null;
}
export interface OurEntity {
  readonly entity: { readonly relationships: { readonly nodes: readonly OurRow[] } };
}
export interface OurNetwork {
  readonly network: { readonly relationships: readonly OurRow[] };
}
interface Properties {
  readonly id: string;
  readonly certainty: string;
  readonly role: string | null;
  readonly office: string | null;
  readonly mode: string | null;
  readonly note: string | null;
}
interface Edge {
  readonly node: Named & { readonly __typename: string };
  readonly properties: Properties & {
    readonly start: string | null;
    readonly end: string | null;
    readonly startMin?: string;
    readonly via: string | null;
  };
}
type TheirState = Named & Readonly<Record<string, unknown>>;
export interface Theirs {
  readonly states: readonly TheirState[];
}

export function edgesOf(state: TheirState, name: string): readonly Edge[] {
  return (state[name] as { readonly edges: readonly Edge[] }).edges;
}

export function idOf({ properties }: Edge): string {
  return properties.id;
}

/** The two ends stand in the order of their ids: a relationship that runs both ways is read from either. */
function textOf(row: Properties, more: object, ends: readonly (Named & { readonly kind: string })[]): string {
  const { id, certainty, role, office, mode, note } = row;
  const ordered = ends.map((end) => [end.id, end.name, end.kind]).sort();
  return JSON.stringify({ id, certainty: certainty.toLowerCase(), role, office, mode, note, ...more, ends: ordered });
}

/** A row of an answer of ours, in the form in which both sides are compared. */
export function ourRow(row: OurRow): string {
  const { type, span, via, from, to } = row;
  return textOf(row, { type, start: span?.start ?? null, end: span?.end ?? null, via: via?.id ?? null }, [from, to]);
}

/** The same of an answer of theirs, with what it is ordered by. */
export function rowsOf(
  data: unknown,
  fields: readonly GeneratedField[],
): { readonly order: string; readonly text: string }[] {
  return (data as Theirs).states.flatMap((state) =>
    fields.flatMap((field) =>
      edgesOf(state, connection(field)).map(({ properties, node }) => {
        const { start, end, via, startMin, id } = properties;
        const ends = [
          { id: state.id, name: state.name, kind: 'STATE' },
          { id: node.id, name: node.name, kind: node.__typename.toUpperCase() },
        ];
        return { order: `${startMin} ${id}`, text: textOf(properties, { type: field.type, start, end, via }, ends) };
      }),
    ),
  );
}

/** What lies between two of the states comes once with each of them. */
export function distinctRows(data: unknown, fields: readonly GeneratedField[]): readonly string[] {
  return [...new Set(rowsOf(data, fields).map(({ text }) => text))].sort();
}

export function connection({ name }: GeneratedField): string {
  return `${name}Connection`;
}
