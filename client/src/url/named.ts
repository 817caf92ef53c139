import type { View } from './view.ts';

/** One thing of the dataset that a link names. */
export interface Named {
  readonly kind: 'entity' | 'line';
  readonly id: string;
}

/** Everything of the dataset that a view names by its id, each once: what of it is gone must be said. */
export function namedBy({ selection, chain, path, explore }: View): readonly Named[] {
  const { expanded, hidden, pinned, focus } = explore;
  const byHand = [...expanded, ...pinned].map(({ id }) => id);
  const between = focus?.between?.flat() ?? [];
  const entities = [chain.of, chain.to, path.from, path.with, ...byHand, ...hidden, ...between].flatMap(
    (id): readonly Named[] => (id === null ? [] : [{ kind: 'entity', id }]),
  );
  const all = selection === null ? entities : [selection, ...entities];
  return [...new Map(all.map((named) => [`${named.kind} ${named.id}`, named])).values()];
}
