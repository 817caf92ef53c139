import { useEffect, useState } from 'react';
import type { AtlasQuery } from '../../api/generated/graphql.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import type { Shape } from '../../graph/layout/shape.ts';
import type { SurroundingsRequest } from '../../graph/layout/surroundings.ts';
import { inWorker } from './in-worker.ts';

/** What was laid out of an atlas: the network comes back to it from other views. */
const known = new WeakMap<AtlasQuery, Map<Shape, Homes>>();

/**
 * The states in their places and everything else of the dataset around them; null until that is asked for and found.
 *
 * @param atlas the relationships of all types, once they are wanted
 */
export function useSurroundings(homes: Homes | null, atlas: AtlasQuery | undefined, shape: Shape | null): Homes | null {
  const [found, setFound] = useState<Homes | null>(null);
  useEffect(() => {
    if (!homes || !atlas || shape === null || known.get(atlas)?.has(shape)) return;
    let wanted = true;
    const request = requestOf(homes, atlas, shape);
    const worker = new Worker(new URL('./surroundings-worker.ts', import.meta.url), { type: 'module' });
    const { result, stop } = inWorker(worker, request, () =>
      import('../../graph/layout/surroundings.ts').then((layout) => layout.layOutSurroundings(request)),
    );
    void result.then((places) => {
      known.set(atlas, (known.get(atlas) ?? new Map<Shape, Homes>()).set(shape, places));
      if (wanted) setFound(places);
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [homes, atlas, shape]);
  // While a plate of another shape is laid out, the last places hold.
  const kept = atlas && shape !== null ? known.get(atlas)?.get(shape) : undefined;
  return homes === null ? null : (kept ?? found);
}

function requestOf(homes: Homes, { network, states }: AtlasQuery, shape: Shape): SurroundingsRequest {
  return {
    homes,
    ids: [...states.nodes, ...network.nodes].map(({ id }) => id),
    ties: network.relationships.map(({ from, to }) => ({ from: from.id, to: to.id })),
    shape,
  };
}
