/**
 * An id for something that was filed without one: the name in small Latin letters and digits, in groups joined by
 * hyphens. The same name always gives the same id.
 *
 * @returns null where the name has no Latin letter or digit
 */
export function idFromName(name: string): string | null {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[ßẞ]/g, 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? null : plain;
}

/** Ids for relationships that were filed without one, from what they join; those of the same ends are numbered. */
export function createRelationshipIds(): (type: string, from: string, to: string, start: string | null) => string {
  const taken = new Map<string, number>();
  return (type, from, to, start) => {
    const base = [type, from, to, start ?? ''].flatMap((part) => idFromName(part) ?? []).join('-');
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
}
