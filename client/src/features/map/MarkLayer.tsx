import { Fragment, type KeyboardEvent } from 'react';
import { holdingsInWords } from '../../graph/map/holdings.ts';
import { type Mark, markTowards } from '../../graph/map/map-marks.ts';
import { LARGE, type MapName } from '../../graph/map/map-names.ts';
import { kindInWords } from '../../ui/KindIcon.tsx';

export interface MarkLayerProps {
  readonly marks: readonly Mark[];
  readonly names: ReadonlyMap<string, MapName>;
  readonly onSelect: (id: string) => void;
  /** It got the focus: it should be in sight. */
  readonly onReach: (mark: Mark) => void;
}

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

/**
 * A button for everything on the map: a sign at its place, or the name of an extent. Tab goes through them, the arrows
 * to the nearest in their direction, Enter selects.
 */
export function MarkLayer({ marks, names, onSelect, onReach }: MarkLayerProps) {
  function onKey(event: KeyboardEvent, mark: Mark): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      onSelect(mark.entity.id);
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = markTowards(mark, marks, direction);
    if (next) document.getElementById(markId(next))?.focus();
  }
  return marks.map((mark) => (
    <Fragment key={mark.entity.id}>
      {/* biome-ignore lint/a11y/useSemanticElements: no button stands within SVG */}
      <g
        id={markId(mark)}
        role="button"
        tabIndex={0}
        className={`map-mark is-${mark.as} is-${mark.entity.kind.toLowerCase()}${mark.ghost ? ' is-ghost' : ''}${mark.selected ? ' is-selected' : ''}`}
        data-entity={mark.entity.id}
        aria-pressed={mark.selected}
        aria-label={describe(mark)}
        onKeyDown={(event) => onKey(event, mark)}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) onReach(mark);
        }}
      >
        <title>{describe(mark)}</title>
        <Sign mark={mark} />
      </g>
      {/* Beside the button, which says more than the name. */}
      <NameText mark={mark} name={names.get(mark.entity.id)} />
    </Fragment>
  ));
}

function markId({ entity }: Mark): string {
  return `map-${entity.id}`;
}

function describe({ entity, name, dates, holdings }: Mark): string {
  return dates ? `${name}, ${kindInWords(entity.kind).toLowerCase()}, ${dates}` : holdingsInWords(name, holdings);
}

const HEXAGON = 'M-3.6 -6.2H3.6L7.2 0L3.6 6.2H-3.6L-7.2 0Z';
const SHEET = 'M-4.5 -6H2L4.5 -3.5V6H-4.5ZM2 -6V-3.5H4.5';
const DIAMOND = 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z';

export function Sign({ mark }: { readonly mark: Mark }) {
  const { entity, as, x, y, ghost, holdings } = mark;
  const at = `translate(${round(x)} ${round(y)})`;
  if (as !== 'sign') return <circle className="map-focus" cx={round(x)} cy={round(y)} r="11" />;
  // Who is there in fact comes last in the order of rights.
  const holder = holdings.at(-1);
  const form = entity.kind === 'TREATY' ? SHEET : entity.kind === 'EVENT' ? DIAMOND : HEXAGON;
  return (
    <g transform={ghost ? `${at} scale(0.7)` : at}>
      <circle className="map-focus" r="11" />
      <circle className="map-touch" r="11" />
      <path className={`map-sign hue-${holder?.hue ?? 'none'}${holder ? ' is-held' : ''}`} d={form} />
    </g>
  );
}

export function NameText({ mark, name }: { readonly mark: Mark; readonly name: MapName | undefined }) {
  if (!name) return null;
  const { lines, notes } = name;
  return (
    <g className="map-name" data-label={mark.entity.id} data-large={mark.as === 'area' && mark.across >= LARGE}>
      {lines.map(({ text, x, y }) => (
        <text key={text} className="map-name-line" x={round(x)} y={round(y)}>
          {text}
        </text>
      ))}
      {notes.map(({ text, x, y }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same holder may hold by two rights
        <text key={index} className="map-name-note" x={round(x)} y={round(y)}>
          {text}
        </text>
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
