import { type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql';
import { coded } from './errors.ts';
import { LIMITS } from './limits.ts';

/** What may be given as one value, and where it stands. */
interface Given {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * Checks what an operation is given, in its text and its variables, before anything recurses over it: lists are no longer
 * than a page of answers could be, and nothing is nested deeper than any argument needs.
 *
 * @throws {GraphQLError} BAD_USER_INPUT, naming the argument or the variable
 */
export function expectModestInput(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    expectModestValue(name, variables[name]);
    if (defaultValue) expectShortList(name, defaultValue);
  }
  visit(document, {
    Argument: ({ name, value }) => expectShortList(name.value, value),
  });
}

function expectModestValue(name: string, given: unknown): void {
  const waiting: Given[] = [{ value: given, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === LIMITS.variableDepth) {
      throw badRequest(name, `is nested too deeply; at most ${LIMITS.variableDepth} levels are allowed.`);
    }
    if (Array.isArray(value)) expectShort(name, value.length);
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
}

function expectShortList(name: string, value: ValueNode): void {
  if (value.kind === Kind.LIST) expectShort(name, value.values.length);
}

function expectShort(name: string, length: number): void {
  if (length <= LIMITS.listItems) return;
  const most = LIMITS.listItems.toLocaleString('en');
  throw badRequest(name, `has ${length.toLocaleString('en')} items; it takes at most ${most}.`);
}

/** An error of an operation that was not even begun, as Apollo answers those that do not fit the schema. */
function badRequest(argument: string, takes: string): ReturnType<typeof coded> {
  return coded(`"${argument}" ${takes}`, 'BAD_USER_INPUT', { argument, http: { status: 400 } });
}
