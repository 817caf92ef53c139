import {
  astFromValue,
  type DocumentNode,
  execute,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { Ask } from '../ask/graph.ts';
import type { RequestContext } from './context.ts';

/** Operations that were run for a question. */
export interface AskQuery {
  readonly query: Ask;
  /** Each as one can send it: its values written into it. */
  readonly operations: () => readonly string[];
}

/**
 * Runs the operations of an answer against the schema in this process, with the context of the request that asked: the
 * same snapshot, the same bounds of time and rows.
 */
export function askQuery(schema: GraphQLSchema, context: RequestContext): AskQuery {
  const run: { readonly document: DocumentNode; readonly variables: Readonly<Record<string, unknown>> }[] = [];
  return {
    async query(document, variables) {
      const parsed = parsedOnce(document.toString());
      const values = variables as Readonly<Record<string, unknown>>;
      run.push({ document: parsed, variables: values });
      const { data, errors } = await execute({
        schema,
        document: parsed,
        contextValue: context,
        variableValues: values,
      });
      const [error] = errors ?? [];
      if (error) throw error.originalError ?? error;
      return data as never;
    },
    operations: () => [
      ...new Set(run.map(({ document, variables }) => print(withValues(schema, document, variables)))),
    ],
  };
}

const PARSED = new Map<string, DocumentNode>();

/** The operations of the module are few and fixed. */
function parsedOnce(text: string): DocumentNode {
  const before = PARSED.get(text);
  if (before) return before;
  const document = parse(text);
  PARSED.set(text, document);
  return document;
}

/** The operation without variables: each argument has its value, and one that is null is left out. */
function withValues(
  schema: GraphQLSchema,
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
): DocumentNode {
  const types = new Map<string, GraphQLInputType>();
  const note = ({ variable, type }: VariableDefinitionNode) => {
    const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (known) types.set(variable.name.value, known);
  };
  const literalOf = (name: string) => {
    const type = types.get(name);
    return type === undefined ? null : astFromValue(values[name] ?? null, type);
  };
  return visit(document, {
    VariableDefinition: {
      enter(node) {
        note(node);
        return null;
      },
    },
    Argument(node) {
      if (node.value.kind !== Kind.VARIABLE) return undefined;
      const { value: name } = node.value.name;
      return (values[name] ?? null) === null ? null : undefined;
    },
    Variable: (node) => literalOf(node.name.value) ?? undefined,
  });
}
