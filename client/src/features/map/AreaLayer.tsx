import type { Holding } from '../../graph/map/holdings.ts';
import { isSeen, type Shape } from '../../graph/map/map-shapes.ts';
import { HoldingFill, HoldingOutline, styleOf } from './HoldingPatterns.tsx';

export interface AreaLayerProps {
  readonly prefix: string;
  /** The largest first. */
  readonly shapes: readonly Shape[];
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  readonly operated: ReadonlySet<string>;
  readonly zoom: number;
  readonly selected: string | null;
}

/** The extents of what is held on the day: the small upon the large, railways upon all. */
export function AreaLayer({ prefix, shapes, holdings, operated, zoom, selected }: AreaLayerProps) {
  const held = (shape: Shape) => holdings.get(shape.territory.entity.id) ?? [];
  const shown = shapes.filter((shape) => {
    const { id } = shape.territory.entity;
    return isSeen(shape, zoom) && (held(shape).length > 0 || operated.has(id) || id === selected);
  });
  const areas = shown.filter(({ territory }) => territory.extent?.form === 'area');
  const lines = shown.filter(({ territory }) => territory.extent?.form === 'line');
  return (
    <>
      {areas.map((shape) => {
        const { entity } = shape.territory;
        const path = shape.path ?? '';
        const own = held(shape).map((holding) => ({ holding, style: styleOf(holding, held(shape)) }));
        return (
          <g key={entity.id} className="map-area" data-area={entity.id}>
            <title>{entity.name}</title>
            {own.some(({ holding: { mode } }) => mode === 'sovereignty' || mode === 'joint') && (
              // Whose own sovereign is drawn does not show that of what it is a part of.
              <path className="map-area-ground" d={path} />
            )}
            <path className="map-area-touch" d={path} />
            {own.map(({ holding, style }) => (
              <HoldingFill key={holding.relationship.id} prefix={prefix} style={style} path={path} />
            ))}
            {own.map(({ holding, style }) => (
              <HoldingOutline
                key={holding.relationship.id}
                style={style}
                path={path}
                strong={holding.state.id === selected}
              />
            ))}
            {entity.id === selected && <path className="map-area-selected" d={path} />}
          </g>
        );
      })}
      {lines.map(({ territory: { entity }, path }) => (
        <g key={entity.id} className="map-rail" data-area={entity.id}>
          <title>{entity.name}</title>
          <path className="map-rail-line" d={path ?? ''} />
          <path className="map-rail-ties" d={path ?? ''} />
          {entity.id === selected && <path className="map-area-selected" d={path ?? ''} />}
        </g>
      ))}
    </>
  );
}
