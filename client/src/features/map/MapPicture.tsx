import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { newMeasure } from '../../canvas/label-style.ts';
import { boxAround, boxSeen, projectionFor, turnFor, widened } from '../../graph/map/fit.ts';
import { type GroundTerritory, lonLatOf } from '../../graph/map/ground.ts';
import type { Holding } from '../../graph/map/holdings.ts';
import { landWithin } from '../../graph/map/land.ts';
import { type Mark, marksOf } from '../../graph/map/map-marks.ts';
import { namesOf } from '../../graph/map/map-names.ts';
import { insetFor, projected, shapesOf } from '../../graph/map/map-shapes.ts';
import { shortSpan } from '../../graph/span-text.ts';
import type { ElementSize } from '../../ui/use-element-size.ts';
import type { MapState } from '../../url/map-state.ts';
import { ZoomControls } from '../plate/ZoomControls.tsx';
import { AreaLayer } from './AreaLayer.tsx';
import { HoldingPatterns, styleOf } from './HoldingPatterns.tsx';
import { Inset } from './Inset.tsx';
import { LandLayer } from './LandLayer.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { MAP_STYLE, NARROW_MAP_STYLE } from './map-style.ts';
import { panelsOn, roomOn, sightOn } from './plate-parts.ts';
import { cameraOf, useCamera } from './use-camera.ts';
import { NEAR_ZOOM, useLand } from './use-land.ts';
import type { HereEntity } from './use-map.ts';

export interface MapPictureProps {
  readonly ground: readonly GroundTerritory[];
  readonly held: ReadonlyMap<string, readonly Holding[]>;
  readonly operated: ReadonlySet<string>;
  readonly here: readonly HereEntity[];
  readonly size: ElementSize;
  readonly narrow: boolean;
  readonly selected: string | null;
  readonly seen: MapState['seen'];
  readonly day: string;
  readonly onSelect: (id: string | null) => void;
  readonly onRest: (seen: MapState['seen']) => void;
}

const KEY_ZOOM = 1.5;
const KEY_PAN = 80;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  'Shift+ArrowLeft': [KEY_PAN, 0],
  'Shift+ArrowRight': [-KEY_PAN, 0],
  'Shift+ArrowUp': [0, KEY_PAN],
  'Shift+ArrowDown': [0, -KEY_PAN],
};

/** The map itself: land, territories, signs and names, with an inset for what is small. */
export function MapPicture(props: MapPictureProps) {
  const { ground, held, operated, here, size, narrow, selected, onSelect } = props;
  const { width, height } = size;
  const prefix = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [measure] = useState(() => newMeasure());
  const box = useMemo(
    () => boxAround(ground.flatMap(({ at, extent }) => (at && extent?.form !== 'line' ? [at] : []))),
    [ground],
  );
  const turn = props.seen && turnFor(box, props.seen.longitude);
  const projection = useMemo(
    () => projectionFor(box, roomOn({ width, height }, narrow), turn),
    [box, turn, width, height, narrow],
  );
  const shapes = useMemo(() => shapesOf(ground, projection), [ground, projection]);
  const placed = useMemo(
    () =>
      here.flatMap(({ id, name, kind, tier, span, place }) => {
        const at = projected(projection, lonLatOf(place));
        return at ? [{ id, name, kind, core: tier === 'CORE', dates: shortSpan(span), at }] : [];
      }),
    [here, projection],
  );
  const { camera, zoomBy, panBy, fit } = useCamera({
    svg,
    projection,
    width,
    height,
    seen: props.seen,
    onRest: props.onRest,
  });
  const coarse = useLand('coarse');
  const inset = useMemo(
    () => (narrow ? null : insetFor(shapes, selected, camera.zoom)),
    [narrow, shapes, selected, camera.zoom],
  );
  const fine = useLand('fine', camera.zoom >= NEAR_ZOOM || inset !== null);
  const near = useMemo(() => {
    if (!fine || !props.seen || props.seen.zoom < NEAR_ZOOM) return undefined;
    const inSight = boxSeen(projection, cameraOf(props.seen, projection, width, height), { width, height });
    return inSight && landWithin(fine, widened(inSight, 1));
  }, [fine, props.seen, projection, width, height]);
  const marks = useMemo(
    () => marksOf({ shapes, holdings: held, operated, placed, camera, selected }),
    [shapes, held, operated, placed, camera, selected],
  );
  const names = useMemo(
    () =>
      namesOf({
        marks,
        style: narrow ? NARROW_MAP_STYLE : MAP_STYLE,
        measure,
        panels: panelsOn({ width, height }, narrow, inset !== null),
        bounds: { x: 6, y: 6, width: width - 12, height: height - 12 },
      }),
    [marks, narrow, measure, width, height, inset],
  );
  const styles = useMemo(
    () => [...held.values()].flatMap((holdings) => holdings.map((holding) => styleOf(holding, holdings))),
    [held],
  );

  /** Brings a mark into sight where it is not. */
  function reach({ x, y }: Mark): void {
    const sight = sightOn({ width, height }, narrow, selected !== null);
    const inside = x > sight.x && y > sight.y && x < sight.x + sight.width && y < sight.y + sight.height;
    if (!inside) panBy(sight.x + sight.width / 2 - x, sight.y + sight.height / 2 - y);
  }
  const chosen = marks.find((mark) => mark.selected);
  const reached = useRef<string | null>(props.seen === null ? null : selected);
  useEffect(() => {
    // What was just selected, elsewhere perhaps, comes into sight; a link's own part of the map stays.
    if (reached.current === selected) return;
    if (selected !== null && !chosen) return;
    reached.current = selected;
    if (chosen) reach(chosen);
  });

  /** A press on what stands there, sign or extent; on the sea it puts out the selection, as Escape does. */
  function onPress({ target }: MouseEvent): void {
    const pressed =
      target instanceof Element
        ? target.closest<SVGElement>('[data-entity], [data-label], [data-area], .map-inset')
        : null;
    if (pressed?.dataset.entity) onSelect(pressed.dataset.entity);
    else if (pressed?.dataset.label) onSelect(pressed.dataset.label);
    else if (pressed?.dataset.area) onSelect(pressed.dataset.area);
    else if (!pressed) onSelect(null);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const pan = PANS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (pan) panBy(...pan);
    else if (event.key === '+' || event.key === '=') zoomBy(KEY_ZOOM);
    else if (event.key === '-') zoomBy(1 / KEY_ZOOM);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset */}
      <svg
        ref={svg}
        className="map"
        data-drawing
        data-land={coarse !== undefined}
        data-zoom={camera.zoom.toFixed(3)}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="Map: arrow keys go from place to place, Enter selects, plus and minus zoom, Shift and arrows move"
        onClick={onPress}
        onKeyDown={onKey}
      >
        <HoldingPatterns prefix={prefix} styles={styles} zoom={camera.zoom} />
        <rect className="map-sea" width={width} height={height} />
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.zoom})`}>
          <LandLayer land={camera.zoom >= NEAR_ZOOM && near ? near : coarse} projection={projection} />
          <AreaLayer
            prefix={prefix}
            shapes={shapes}
            holdings={held}
            operated={operated}
            zoom={camera.zoom}
            selected={selected}
          />
        </g>
        <MarkLayer marks={marks} names={names} onSelect={onSelect} onReach={reach} />
        {inset && (
          <Inset
            shape={inset}
            ground={ground}
            held={held}
            land={fine ?? coarse}
            selected={selected}
            size={size}
            measure={measure}
          />
        )}
      </svg>
      <ZoomControls onIn={() => zoomBy(KEY_ZOOM)} onOut={() => zoomBy(1 / KEY_ZOOM)} onFit={fit} />
    </>
  );
}
