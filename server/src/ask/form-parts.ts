export const TREATY_WORD = 'treaty|agreement|convention|accord|pact';
export const EVENTS = { type: 'entity', kinds: ['EVENT', 'TREATY'], open: 'an event or treaty' } as const;
export const STATE = { type: 'entity', kinds: ['STATE'], open: 'a state' } as const;
export const ANYTHING = {
  type: 'entity',
  kinds: ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'],
  open: 'anyone or anything',
} as const;

export function ways(set: Readonly<Record<string, string>>, ...says: readonly string[]) {
  return says.map((say) => ({ say, set }));
}

/** Each way of saying it, unmodified. */
export function said(...says: readonly string[]) {
  return says.map((say) => ({ say }));
}
