import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether an operation asks for any of some fields of what a field gives: directly, or by way of fragments. */
export function asksFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isAskedIn(info, selectionSet, names));
}

function isAskedIn(info: GraphQLResolveInfo, { selections }: SelectionSetNode, names: ReadonlySet<string>): boolean {
  return selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return names.has(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return isAskedIn(info, selection.selectionSet, names);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = info.fragments[selection.name.value];
        return fragment !== undefined && isAskedIn(info, fragment.selectionSet, names);
      }
      default:
        return selection satisfies never;
    }
  });
}
