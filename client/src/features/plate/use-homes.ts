import { useEffect, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { Homes, Shape } from '../../graph/layout/homes.ts';
import { homesRequest } from '../../graph/layout/homes-request.ts';

/** The place of every entity of the dataset on a plate of a shape; null while it is being found. */
export function useHomes(
  atlas: AtlasQuery | undefined,
  dataset: OpeningQuery['dataset'] | undefined,
  shape: Shape | null,
): Homes | null {
  const [homes, setHomes] = useState<Homes | null>(null);
  useEffect(() => {
    if (!atlas || !dataset || shape === null) return;
    const worker = new Worker(new URL('./homes-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<Homes>) => {
      setHomes(event.data);
      worker.terminate();
    };
    const request = homesRequest(atlas, dataset, shape);
    let wanted = true;
    // A browser that refuses workers lays out on the main thread: slower, but the same picture.
    worker.onerror = () => {
      void import('../../graph/layout/homes.ts').then(({ layOutHomes }) => wanted && setHomes(layOutHomes(request)));
    };
    worker.postMessage(request);
    return () => {
      wanted = false;
      worker.terminate();
    };
  }, [atlas, dataset, shape]);
  return homes;
}
