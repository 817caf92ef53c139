import type { View } from './view.ts';

/** One thing of the dataset that a link names. */
export interface Named {
  readonly kind: 'entity' | 'line';
  readonly id: string;
}

/** Everything of the dataset that a view names by its id, each once: what of it is gone must be said. */
export function namedBy({ selection, chain, path }: View): readonly Named[] {
  const entities = [chain.of, chain.to, path.from, path.with].flatMap((id): readonly Named[] =>
    id === null ? [] : [{ kind: 'entity', id }],
  );
  const all = selection === null ? entities : [selection, ...entities];
  return [...new Map(all.map((named) => [`${named.kind} ${named.id}`, named])).values()];
}
