import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether an operation asks for a field of what a field gives: directly, or by way of fragments. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isAskedIn(info, selectionSet, name));
}

function isAskedIn(info: GraphQLResolveInfo, { selections }: SelectionSetNode, name: string): boolean {
  return selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === name;
      case Kind.INLINE_FRAGMENT:
        return isAskedIn(info, selection.selectionSet, name);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = info.fragments[selection.name.value];
        return fragment !== undefined && isAskedIn(info, fragment.selectionSet, name);
      }
      default:
        return selection satisfies never;
    }
  });
}
