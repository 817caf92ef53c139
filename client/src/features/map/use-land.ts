import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import nearAddress from 'world-atlas/land-10m.json?url';
import farAddress from 'world-atlas/land-50m.json?url';
import { type Land, landOf } from '../../graph/map/land.ts';

/** From this zoom on the coast is drawn from the finer file. */
export const NEAR_ZOOM = 4;

/**
 * The land of the globe (Natural Earth), from the page's own server; undefined while it is on its way.
 *
 * @param detail fine coasts are a file five times as large, so they are only asked for where one is close
 */
export function useLand(detail: 'coarse' | 'fine', enabled = true): Land | undefined {
  const { data } = useQuery({
    queryKey: ['land', detail],
    enabled,
    queryFn: async ({ signal }) => {
      const response = await fetch(detail === 'fine' ? nearAddress : farAddress, { signal });
      if (!response.ok) throw new Error(`The land could not be read: ${response.status}.`);
      return landOf(featuresOf(await response.json()));
    },
  });
  return data;
}

function featuresOf(topology: Topology<{ land: GeometryCollection }>): FeatureCollection {
  return feature(topology, topology.objects.land);
}
