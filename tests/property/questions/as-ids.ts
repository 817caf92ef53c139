/** Ids as the API gives them of entities and relationships. */
export function asIds(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}
