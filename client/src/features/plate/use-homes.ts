import { useEffect, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import type { Shape } from '../../graph/layout/shape.ts';
import { layingOut } from './lay-out.ts';

/** The place of every entity of the dataset on a plate of a shape; null while it is being found. */
export function useHomes(
  atlas: AtlasQuery | undefined,
  dataset: OpeningQuery['dataset'] | undefined,
  shape: Shape | null,
): Homes | null {
  const [homes, setHomes] = useState<Homes | null>(null);
  useEffect(() => {
    if (!atlas || !dataset || shape === null) return;
    const { result, stop } = layingOut({ atlas, dataset, shape });
    let wanted = true;
    void result.then((places) => wanted && setHomes(places));
    return () => {
      wanted = false;
      stop();
    };
  }, [atlas, dataset, shape]);
  return homes;
}
