import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import { memo, useMemo } from 'react';
import type { Land } from '../../graph/map/land.ts';

export interface LandLayerProps {
  readonly land: Land | undefined;
  readonly projection: GeoProjection;
  /** Degrees between two lines of the grid. */
  readonly grid?: number;
}

/** Sea, grid and land. It is drawn anew only when it is fitted anew. */
export const LandLayer = memo(function LandLayer({ land, projection, grid = 5 }: LandLayerProps) {
  const pathOf = useMemo(() => geoPath(projection).digits(2), [projection]);
  const lines = useMemo(() => pathOf(geoGraticule().step([grid, grid])()) ?? '', [pathOf, grid]);
  const coast = useMemo(() => (land ? (pathOf(land) ?? '') : ''), [pathOf, land]);
  return (
    <g className="map-ground">
      <path className="map-grid" d={lines} />
      <path className="map-shore is-wide" d={coast} />
      <path className="map-shore" d={coast} />
      <path className="map-land" d={coast} />
    </g>
  );
});
