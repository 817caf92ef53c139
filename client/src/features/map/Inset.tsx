import { geoPath } from 'd3-geo';
import { useId, useMemo } from 'react';
import type { Measure } from '../../graph/layout/label-text.ts';
import { boundsOf, projectionFor, widened } from '../../graph/map/fit.ts';
import type { GroundTerritory } from '../../graph/map/ground.ts';
import { type Holding, holdingOnMap } from '../../graph/map/holdings.ts';
import { type Land, landWithin } from '../../graph/map/land.ts';
import { marksOf } from '../../graph/map/map-marks.ts';
import { namesOf } from '../../graph/map/map-names.ts';
import { type Shape, shapesOf } from '../../graph/map/map-shapes.ts';
import type { ElementSize } from '../../ui/use-element-size.ts';
import { AreaLayer } from './AreaLayer.tsx';
import { HoldingPatterns, styleOf } from './HoldingPatterns.tsx';
import { LandLayer } from './LandLayer.tsx';
import { NameText, Sign } from './MarkLayer.tsx';
import { MAP_STYLE } from './map-style.ts';
import { INSET, insetBox } from './plate-parts.ts';

export interface InsetProps {
  /** What is shown enlarged. */
  readonly shape: Shape;
  readonly ground: readonly GroundTerritory[];
  readonly held: ReadonlyMap<string, readonly Holding[]>;
  readonly land: Land | undefined;
  readonly selected: string | null;
  readonly size: ElementSize;
  readonly measure: Measure;
}

const NOTE_LINE = 15;
const MOST_NOTES = 3;
const AROUND = 24;
const PICTURE = { x: 6, y: 6, width: INSET.width - 12, height: 160 };
const NOBODY: ReadonlySet<string> = new Set();
const STILL = { x: 0, y: 0, zoom: 1 };

/** A small place enlarged in a corner of the plate. */
export function Inset({ shape, ground, held, land, selected, size, measure }: InsetProps) {
  const prefix = useId();
  const { entity, extent } = shape.territory;
  const projection = useMemo(() => {
    const { width, height } = PICTURE;
    const room = { x: AROUND, y: AROUND, width: width - 2 * AROUND, height: height - 2 * AROUND };
    // Nothing beyond its frame need be drawn.
    return projectionFor(boundsOf(extent), room).clipExtent([
      [-AROUND, -AROUND],
      [width + AROUND, height + AROUND],
    ]);
  }, [extent]);
  const near = useMemo(() => land && landWithin(land, widened(boundsOf(extent), 2)), [land, extent]);
  const shapes = useMemo(() => {
    const pathOf = geoPath(projection);
    return shapesOf(
      ground.filter(({ extent: own }) => own === null || pathOf(own.geometry)),
      projection,
    );
  }, [ground, projection]);
  const marks = useMemo(() => {
    const all = marksOf({ shapes, holdings: held, operated: NOBODY, placed: [], camera: STILL, selected });
    // The name of the whole stands below.
    return all.filter(({ as, entity: { id } }) => as === 'sign' && id !== entity.id);
  }, [shapes, held, selected, entity.id]);
  const names = useMemo(
    () =>
      namesOf({
        marks: marks.map((mark) => ({ ...mark, holdings: [] })),
        style: MAP_STYLE,
        measure,
        panels: [],
        bounds: { x: 2, y: 2, width: PICTURE.width - 4, height: PICTURE.height - 4 },
      }),
    [marks, measure],
  );
  const own = held.get(entity.id) ?? [];
  const notes = own.length === 0 ? ['no holder recorded on this day'] : own.slice(0, MOST_NOTES).map(holdingOnMap);
  const styles = [...held.values()].flatMap((holdings) => holdings.map((holding) => styleOf(holding, holdings)));
  const box = insetBox(size);
  return (
    <g className="map-inset" transform={`translate(${box.x} ${box.y})`} data-inset={entity.id}>
      <HoldingPatterns prefix={prefix} styles={styles} />
      <clipPath id={`${prefix}-frame`}>
        <rect width={PICTURE.width} height={PICTURE.height} />
      </clipPath>
      <rect className="map-inset-card" width={box.width} height={box.height} />
      <g transform={`translate(${PICTURE.x} ${PICTURE.y})`} clipPath={`url(#${prefix}-frame)`}>
        <rect className="map-sea" width={PICTURE.width} height={PICTURE.height} />
        <LandLayer land={near} projection={projection} grid={1} />
        <AreaLayer
          prefix={prefix}
          shapes={shapes}
          holdings={held}
          operated={NOBODY}
          zoom={1}
          selected={entity.id === selected ? null : selected}
        />
        {marks.map((mark) => (
          <g
            key={mark.entity.id}
            className={`map-mark is-sign is-territory${mark.ghost ? ' is-ghost' : ''}${mark.selected ? ' is-selected' : ''}`}
            data-area={mark.entity.id}
          >
            <Sign mark={mark} />
            <NameText mark={mark} name={names.get(mark.entity.id)} />
          </g>
        ))}
      </g>
      <rect className="map-inset-frame" {...PICTURE} />
      <text className="map-inset-name" x="10" y={PICTURE.height + 23}>
        {entity.name}
      </text>
      {notes.map((note, index) => (
        <text key={note} className="map-inset-note" x="10" y={PICTURE.height + 40 + index * NOTE_LINE}>
          {note}
        </text>
      ))}
    </g>
  );
}
