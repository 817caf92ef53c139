import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FieldDefinitionNode, Kind, parse, print, visit } from 'graphql';

const SCHEMA_FILE = fileURLToPath(new URL('src/graphql/schema.graphql', import.meta.url));

/** The questions whose answer may be that there is no such thing. */
const MAY_FIND_NOTHING: readonly string[] = ['entity', 'node', 'relationship'];

/**
 * The schema as the page and the question language know it. A root field that fails is null, so that it leaves the
 * others alone; but both stop where anything failed, so that to all that comes after it such a field is never null.
 */
export function schemaAfterErrors(): string {
  const document = parse(readFileSync(SCHEMA_FILE, 'utf8'));
  const withoutNull = (field: FieldDefinitionNode): FieldDefinitionNode =>
    field.type.kind === Kind.NON_NULL_TYPE || MAY_FIND_NOTHING.includes(field.name.value)
      ? field
      : { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } };
  const answered = visit(document, {
    enter: (node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
        ? { ...node, fields: (node.fields ?? []).map(withoutNull) }
        : undefined,
  });
  return print(answered);
}
