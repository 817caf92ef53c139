import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for a field of what a field gives: directly, or by way of fragments.
 *
 * @param path the names of the fields that lead to it, the last its own: `asksFor(info, 'node', 'from')`
 */
export function asksFor(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) => isAskedIn(info, selectionSet, path));
}

function isAskedIn(
  info: GraphQLResolveInfo,
  selectionSet: SelectionSetNode | undefined,
  [name, ...rest]: readonly string[],
): boolean {
  if (name === undefined) return true;
  return (selectionSet?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === name && isAskedIn(info, selection.selectionSet, rest);
      case Kind.INLINE_FRAGMENT:
        return isAskedIn(info, selection.selectionSet, [name, ...rest]);
      case Kind.FRAGMENT_SPREAD:
        return isAskedIn(info, info.fragments[selection.name.value]?.selectionSet, [name, ...rest]);
      default:
        return selection satisfies never;
    }
  });
}
