import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type Declared, returnedColumns } from '../domain/columns.ts';

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
