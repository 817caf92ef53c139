import {
  buildSchema,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Declared, returnedColumns } from '../domain/columns.ts';
import type { Selection } from '../explorer/selection.ts';

/**
 * Which columns of the graph's rows the fields of the API are made of. A field that is not named here is the column of
 * its own name. A field that reads the database for itself needs none of its row but the id, which is always there.
 */

interface RowType {
  readonly of: Declared;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const NOTHING: readonly string[] = [];
const BOUNDS = ['startMin', 'startMax', 'endMin', 'endMax'];
const SPAN = ['start', 'end', ...BOUNDS];

function nothing(...fields: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(fields.map((field) => [field, NOTHING]));
}

const ENTITY_FIELDS = {
  span: SPAN,
  existence: BOUNDS,
  // Of a state the place is its seat of government.
  place: ['place', 'capital', 'lat', 'lon'],
  ...nothing('degree', 'relationships'),
};

function entityType(fields: RowType['fields'] = {}): RowType {
  return { of: 'entity', fields: { ...ENTITY_FIELDS, ...fields } };
}

/** A view of a relationship: its ends by what they are in it, and the relationship itself. */
function viewType(...ends: readonly string[]): RowType {
  return { of: 'relationship', fields: nothing(...ends, 'relationship') };
}

const ROW_TYPES: Readonly<Record<string, RowType>> = {
  Entity: entityType(),
  State: entityType({
    ...nothing('allies', 'enemies', 'pressured', 'pressuredBy', 'supplied', 'suppliedBy', 'treaties', 'controls'),
    ...nothing('gained', 'lost', 'officeHolders', 'predecessors', 'successors'),
  }),
  Actor: entityType(nothing('offices', 'signed', 'commanded')),
  Treaty: entityType({
    ...nothing('parties', 'signatories', 'mediators', 'territories', 'cessions', 'causes', 'consequences'),
    ...nothing('supersedes', 'supersededBy'),
    inOffice: ['startMin', 'startMax'],
  }),
  Territory: entityType(nothing('controllers', 'operators', 'cessions', 'within', 'extent')),
  Event: entityType(nothing('participants', 'commanders', 'where', 'causes', 'consequences')),
  Organisation: entityType(nothing('operates', 'founders')),
  Relationship: { of: 'relationship', fields: { sign: ['type'], span: SPAN, sourced: ['citations'] } },
  Control: viewType('state', 'territory'),
  Cession: viewType('treaty', 'territory'),
  Office: viewType('actor', 'state'),
  Participation: viewType('participant', 'event'),
  InfluenceLink: viewType('cause', 'effect', 'days'),
  Source: { of: 'source', fields: {} },
};

/** Fields of a row that give the same row again, whose own fields count as well. */
const SAME_ROW = 'relationship';

const SELECTIONS = new WeakMap<FieldNode, Selection>();

/**
 * The columns of the rows that a field gives, directly or within something that is no row itself, such as a page of a
 * list: those that the operation's fields are made of. What a field of a row reads for itself is not among them. Fields
 * under `@skip` and `@include` count.
 */
export function selectedColumns({ fieldNodes, returnType, schema, fragments }: GraphQLResolveInfo): Selection {
  const [node] = fieldNodes;
  const known = fieldNodes.length === 1 && node !== undefined ? SELECTIONS.get(node) : undefined;
  if (known !== undefined) return known;
  const wanted = newWanted();
  const type = getNamedType(returnType);
  for (const { selectionSet } of fieldNodes)
    if (selectionSet) collect({ schema, fragments, wanted }, type, selectionSet);
  const selection = asSelection(wanted);
  if (fieldNodes.length === 1 && node !== undefined) SELECTIONS.set(node, selection);
  return selection;
}

/**
 * Of the fields of the rows that this field gives, directly or within something that is no row itself: those among some
 * that are asked for, with the columns of each.
 */
export function selectedFields<Name extends string>(
  info: GraphQLResolveInfo,
  names: readonly Name[],
): ReadonlyMap<Name, Selection> {
  const { schema, fragments } = info;
  const found = new Map<Name, Wanted>();
  const look = (type: GraphQLNamedType | undefined, set: SelectionSetNode): void =>
    eachField({ schema, fragments }, type, set, (parent, field) => {
      if (!field.selectionSet) return;
      if (ROW_TYPES[parent.name] === undefined) {
        look(typeOfField(parent, field), field.selectionSet);
        return;
      }
      const name = names.find((one) => one === field.name.value);
      if (name === undefined) return;
      const wanted = found.get(name) ?? newWanted();
      found.set(name, wanted);
      collect({ schema, fragments, wanted }, typeOfField(parent, field), field.selectionSet);
    });
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) look(getNamedType(info.returnType), selectionSet);
  return new Map([...found].map(([name, wanted]) => [name, asSelection(wanted)]));
}

type Wanted = Record<'entity' | 'relationship', Set<string>>;

function newWanted(): Wanted {
  return { entity: new Set(), relationship: new Set() };
}

function asSelection({ entity, relationship }: Wanted): Selection {
  return {
    entity: returnedColumns('entity').filter((column) => entity.has(column)),
    relationship: returnedColumns('relationship').filter((column) => relationship.has(column)),
  };
}

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

function collect(
  at: Document & { readonly wanted: Wanted },
  type: GraphQLNamedType | undefined,
  set: SelectionSetNode,
) {
  eachField(at, type, set, (parent, field) => {
    const row = ROW_TYPES[parent.name];
    if (row !== undefined && row.of in at.wanted) {
      for (const column of columnsOfField(parent.name, field.name.value)) {
        at.wanted[row.of as keyof Wanted].add(column);
      }
    }
    if (!field.selectionSet || (row !== undefined && field.name.value !== SAME_ROW)) return;
    collect(at, typeOfField(parent, field), field.selectionSet);
  });
}

/** Every field of a selection with the type that it is a field of, those of fragments too. */
function eachField(
  { schema, fragments }: Document,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  visit: (parent: GraphQLNamedType, field: FieldNode) => void,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (type !== undefined && selection.name.value !== '__typename') visit(type, selection);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    eachField({ schema, fragments }, condition, fragment.selectionSet, visit);
  }
}

function typeOfField(parent: GraphQLNamedType, { name }: FieldNode): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return getNamedType(parent.getFields()[name.value]?.type);
}

/** Columns that no field of the API shows as they are. */
const NOT_SHOWN: Readonly<Partial<Record<Declared, readonly string[]>>> = {
  relationship: ['drawnFrom', 'drawnTo', 'sureFrom', 'sureTo'],
};

/** The schema and the declared columns do not fit together. */
class FieldColumnsError extends Error {
  override readonly name = 'FieldColumnsError';
}

/**
 * Checks that every column is shown by a field of the API, and that every field is made of columns that there are.
 *
 * @throws {FieldColumnsError} naming the file in which something is missing
 */
export function expectFieldsOfColumns(schemaText: string): void {
  const schema = buildSchema(schemaText);
  const shown = new Map<Declared, Set<string>>();
  for (const [name, { of }] of Object.entries(ROW_TYPES)) {
    const known: readonly string[] = returnedColumns(of);
    for (const field of fieldsOf(schema, name)) {
      const needed = columnsOfField(name, field);
      const unknown = needed.find((column) => !known.includes(column));
      if (unknown !== undefined) {
        throw new FieldColumnsError(
          `The field ${name}.${field} of the schema is no column of its name: declare the column "${unknown}" in ` +
            'server/src/domain/columns.ts, or say in server/src/graphql/selected-columns.ts which columns it needs.',
        );
      }
      shown.set(of, new Set([...(shown.get(of) ?? []), ...needed]));
    }
  }
  for (const [of, columns] of shown) {
    const lacking = returnedColumns(of).find((column) => !columns.has(column) && !NOT_SHOWN[of]?.includes(column));
    if (lacking !== undefined) {
      throw new FieldColumnsError(
        `No field shows the column "${lacking}" of ${of} rows: add one to server/src/graphql/schema.graphql, or name ` +
          'the column as not shown in server/src/graphql/selected-columns.ts.',
      );
    }
  }
}

function fieldsOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
}

function columnsOfField(type: string, field: string): readonly string[] {
  return ROW_TYPES[type]?.fields[field] ?? [field];
}
