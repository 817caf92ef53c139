import {
  type ASTNode,
  type ASTVisitor,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  Kind,
  type ValidationContext,
  visit,
} from 'graphql';

/** Which argument a value of an operation belongs to. */
interface Argument {
  readonly name: string;
  /** What it takes, as the schema writes it, and the values of an enum: `Bucket! (YEAR, DECADE)`. */
  readonly takes: string;
}

const ARGUMENTS = new WeakMap<ASTNode, Argument>();

/**
 * A validation rule that finds nothing wrong: it notes of each value which argument it is for, since the errors that
 * other rules report about values do not say.
 */
export function noteArguments(context: ValidationContext): ASTVisitor {
  return {
    Argument(node) {
      const definition = context.getArgument();
      if (!definition) return;
      const argument = { name: definition.name, takes: takesOf(definition.type) };
      visit(node.value, {
        enter(value) {
          // A variable is checked by its own declaration.
          if (value.kind === Kind.VARIABLE) return false;
          ARGUMENTS.set(value, argument);
          return undefined;
        },
      });
    },
  };
}

/** The argument that one of the values belongs to; undefined where they are something else. */
export function argumentOf(nodes: readonly ASTNode[] | undefined): Argument | undefined {
  for (const node of nodes ?? []) {
    const argument = ARGUMENTS.get(node);
    if (argument) return argument;
  }
  return undefined;
}

function takesOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const values = isEnumType(named)
    ? ` (${named
        .getValues()
        .map(({ name }) => name)
        .join(', ')})`
    : '';
  return `${type}${values}`;
}
