import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * What one operation may ask for, whoever asks. Twelve levels, thirty root fields and a page of a hundred with citations
 * are promised; each number here is at least that.
 */
export const LIMITS = {
  /** Names, numbers and signs of the text; bounds parsing and validation, whose time grows with the square. */
  tokens: 8_000,
  /** Fields within fields; the introspection that GraphiQL sends is 15 deep. */
  depth: 16,
  /** Fields of `Query`, aliases and those of fragments counted each. */
  rootFields: 50,
  directives: 100,
  /** Aliases of one field, wherever they stand in the document. */
  aliasesOfField: 200,
  /** Aliases of all fields together. */
  aliases: 1_000,
  /** Items of one list given as an argument. */
  listItems: 1_000,
  /** Lists and objects within one another in a variable. */
  variableDepth: 16,
  /** See `priceOf`. */
  cost: 8_000_000,
  /** Rows read and rows handed out in lists, while the operation runs. */
  rows: 500_000,
} as const;

/** Validation rules for what can be seen without the variables. */
export const limitRules = [queriesOnlyRule, depthRule, rootFieldsRule, directivesRule, aliasesRule] as const;

/** GraphQL itself finds out only when it runs a mutation that the schema has none, and calls it the server's fault. */
function queriesOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here: everything is asked by "query".`, { nodes: node }),
      );
    },
  };
}

function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = fragmentDepths(context);
  return {
    OperationDefinition(node) {
      report(context, 'depth', depthOf(node.selectionSet), 'levels of fields within fields');
    },
  };
}

/** How deep a selection goes; each fragment is measured once, and one within itself counts as nothing. */
function fragmentDepths(context: ValidationContext): (selections: SelectionSetNode) => number {
  const known = new Map<FragmentDefinitionNode, number>();
  const depthOf = (selections: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of selections.selections) {
      deepest = Math.max(deepest, depthAt(selection));
    }
    return deepest;
  };
  const depthAt = (selection: SelectionSetNode['selections'][number]): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value);
        if (!fragment) return 0;
        const measured = known.get(fragment);
        if (measured !== undefined) return measured;
        known.set(fragment, 0);
        const depth = depthOf(fragment.selectionSet);
        known.set(fragment, depth);
        return depth;
      }
      default:
        return selection satisfies never;
    }
  };
  return depthOf;
}

function rootFieldsRule(context: ValidationContext): ASTVisitor {
  const counted = new Map<FragmentDefinitionNode, number>();
  const countOf = (selections: SelectionSetNode): number => {
    let count = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += countOf(selection.selectionSet);
      else {
        const fragment = context.getFragment(selection.name.value);
        if (!fragment) continue;
        const known = counted.get(fragment);
        if (known === undefined) counted.set(fragment, 0);
        const inner = known ?? countOf(fragment.selectionSet);
        counted.set(fragment, inner);
        count += inner;
      }
    }
    return count;
  };
  return {
    OperationDefinition(node) {
      report(context, 'rootFields', countOf(node.selectionSet), 'fields at the root');
    },
  };
}

function directivesRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Directive() {
      count += 1;
    },
    Document: {
      leave() {
        report(context, 'directives', count, 'directives');
      },
    },
  };
}

function aliasesRule(context: ValidationContext): ASTVisitor {
  const counts = new Map<string, number>();
  return {
    Field({ alias, name }) {
      if (alias) counts.set(name.value, (counts.get(name.value) ?? 0) + 1);
    },
    Document: {
      leave() {
        const all = [...counts].sort(([, few], [, many]) => many - few);
        const [most] = all;
        if (most) report(context, 'aliasesOfField', most[1], `aliases of "${most[0].slice(0, MAX_ECHO)}"`);
        report(
          context,
          'aliases',
          all.reduce((sum, [, count]) => sum + count, 0),
          'aliases',
        );
      },
    },
  };
}

/** So much of what a caller named is repeated in a message. */
const MAX_ECHO = 80;

function report(context: ValidationContext, limit: keyof typeof LIMITS, found: number, what: string): void {
  if (found > LIMITS[limit]) context.reportError(tooComplex(limit, found, what));
}

/** What makes it better, where that is not plain. */
const ADVICE: Partial<Record<keyof typeof LIMITS, string>> = {
  cost: ' Ask for smaller pages ("first"), fewer lists within lists, or in several operations.',
};

/** The error of an operation that is past a limit: it names what, how much there is and how much is allowed. */
export function tooComplex(limit: keyof typeof LIMITS, found: number, what: string): GraphQLError {
  const allowed = LIMITS[limit];
  // Fragments within fragments can multiply past every number.
  const there = Math.min(found, Number.MAX_SAFE_INTEGER);
  const [has, most] = [there.toLocaleString('en'), allowed.toLocaleString('en')];
  return new GraphQLError(`This operation has ${has} ${what}; at most ${most} are allowed.${ADVICE[limit] ?? ''}`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', limit, found: there, allowed },
  });
}
