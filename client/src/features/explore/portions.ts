/** How many relations of an entity come at once. */
export const PORTION = 50;

/**
 * What expanding an entity would bring: "Expand", "50 more of 230"; null where all of it is shown.
 *
 * @param expansion what is shown of its relations; absent while it is not expanded
 */
export function moreInWords(expansion: { readonly shown: number; readonly total: number } | undefined): string | null {
  if (!expansion) return 'Expand';
  const left = expansion.total - expansion.shown;
  return left <= 0 ? null : `${Math.min(PORTION, left)} more of ${expansion.total}`;
}
