import type { GeoProjection } from 'd3-geo';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '../../graph/map/map-marks.ts';
import { projected } from '../../graph/map/map-shapes.ts';
import { LEAST_ZOOM, type MapState, MOST_ZOOM } from '../../url/map-state.ts';

export interface CameraControls {
  readonly camera: Camera;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** Back to how the map is fitted. */
  readonly fit: () => void;
}

export interface CameraRequest {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly projection: GeoProjection | null;
  readonly width: number;
  readonly height: number;
  readonly seen: MapState['seen'];
  /** Where a movement came to rest; null: as fitted. */
  readonly onRest: (seen: MapState['seen']) => void;
}

const FITTED: Camera = { x: 0, y: 0, zoom: 1 };
/** How far beyond the plate the map can be moved, in plates: to the far side of the globe. */
const BEYOND = 6;

/** Which part of the map is seen: moved by wheel, drag, pinch, buttons and keys; carried by the link. */
export function useCamera({ svg, projection, width, height, seen, onRest }: CameraRequest): CameraControls {
  const wanted = useMemo(
    () => (projection ? cameraOf(seen, projection, width, height) : FITTED),
    [seen, projection, width, height],
  );
  const [camera, setCamera] = useState(wanted);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const latest = useRef({ projection, width, height, onRest });
  latest.current = { projection, width, height, onRest };

  const rest = useCallback((at: Camera) => {
    const { projection: now, width: wide, height: high, onRest: tell } = latest.current;
    if (now) tell(seenBy(at, now, wide, high));
  }, []);

  useEffect(() => {
    const element = svg.current;
    if (!element || width === 0) return;
    const own = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST_ZOOM, MOST_ZOOM])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-BEYOND * width, -BEYOND * height],
        [(BEYOND + 1) * width, (BEYOND + 1) * height],
      ])
      .duration(0)
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) => setCamera({ x, y, zoom: k }))
      .on('end', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        // A press that moves nothing is for what was pressed.
        if (sourceEvent) rest({ x, y, zoom: k });
      });
    behaviour.current = own;
    select(element).call(own);
    return () => {
      select(element).on('.zoom', null);
      behaviour.current = null;
    };
  }, [svg, width, height, rest]);

  useEffect(() => {
    const element = svg.current;
    if (!element || !behaviour.current) return;
    const { x, y, zoom: factor } = wanted;
    select(element).call(behaviour.current.transform, zoomIdentity.translate(x, y).scale(factor));
  }, [svg, wanted]);

  const move = useCallback(
    (apply: (own: ZoomBehavior<SVGSVGElement, unknown>) => void) => {
      if (!svg.current || !behaviour.current) return;
      apply(behaviour.current);
      const { x, y, k } = transformOf(svg.current);
      rest({ x, y, zoom: k });
    },
    [svg, rest],
  );
  const zoomBy = useCallback(
    (factor: number) => move((own) => svg.current && select(svg.current).call(own.scaleBy, factor)),
    [move, svg],
  );
  const panBy = useCallback(
    (x: number, y: number) =>
      move((own) => {
        if (!svg.current) return;
        const { k } = transformOf(svg.current);
        select(svg.current).call(own.translateBy, x / k, y / k);
      }),
    [move, svg],
  );
  const fit = useCallback(() => latest.current.onRest(null), []);
  return { camera, zoomBy, panBy, fit };
}

function transformOf(element: SVGSVGElement & { readonly __zoom?: { x: number; y: number; k: number } }) {
  return element.__zoom ?? zoomIdentity;
}

export function cameraOf(seen: MapState['seen'], projection: GeoProjection, width: number, height: number): Camera {
  const middle = seen && projected(projection, [seen.longitude, seen.latitude]);
  if (!middle) return FITTED;
  const { zoom: factor } = seen;
  return { x: width / 2 - factor * middle.x, y: height / 2 - factor * middle.y, zoom: factor };
}

function seenBy({ x, y, zoom: factor }: Camera, projection: GeoProjection, width: number, height: number) {
  const middle = projection.invert?.([(width / 2 - x) / factor, (height / 2 - y) / factor]);
  if (!middle || middle.some(Number.isNaN)) return null;
  const [longitude, latitude] = middle;
  const fitted = Math.hypot(x, y) < 1 && Math.abs(factor - 1) < 0.005;
  return fitted ? null : { longitude, latitude, zoom: factor };
}
