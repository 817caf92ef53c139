import { boundsOf, pathData, pointOn, polyline } from '../../graph/chain/curve.ts';
import { type Footnote, footnoteMark } from '../../graph/footnotes.ts';
import type { Arrow } from './arrows.ts';

export interface ChainArrowProps {
  readonly arrow: Arrow;
  readonly told: boolean;
  readonly lit: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  /** The link as a sentence. */
  readonly label: string;
  readonly onSelect: () => void;
}

const RING = 17;

/** One link: its line says how certain it is. */
export function ChainArrow(props: ChainArrowProps) {
  const { arrow, told, lit, selected, tabStop, label, onSelect } = props;
  const { relationship } = arrow.link;
  const d = pathData(arrow.curve);
  const classes = [
    'chain-arrow',
    `is-${relationship.certainty.toLowerCase()}`,
    told && 'is-told',
    selected && 'is-selected',
    lit && 'is-lit',
    relationship.effect === 'inhibited' && 'is-inhibited',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a drawing cannot be a button element
    <g
      className={classes.filter(Boolean).join(' ')}
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={selected}
      data-stop={`line-${relationship.id}`}
      data-line={relationship.id}
      onClick={onSelect}
    >
      <title>{label}</title>
      <path className="chain-arrow-touch" d={d} />
      {selected && <path className="chain-arrow-glow" d={d} />}
      <path className="chain-arrow-line" d={d} />
      <path className="chain-arrow-head" d="M0 0-8-3.6V3.6Z" transform={headTransform(arrow)} />
    </g>
  );
}

function headTransform({ curve }: Arrow): string {
  const [, , before, end] = curve;
  const near = before.x === end.x && before.y === end.y ? pointOn(curve, 0.9) : before;
  const angle = (Math.atan2(end.y - near.y, end.x - near.x) * 180) / Math.PI;
  return `translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${angle.toFixed(1)})`;
}

export interface ArrowRingsProps {
  readonly arrow: Arrow;
  readonly footnotes: readonly Footnote[];
  readonly litPassage: string | null;
}

/** Where the selected link comes from, in the middle of its arrow. */
export function ArrowRings({ arrow, footnotes, litPassage }: ArrowRingsProps) {
  const middle = pointOn(arrow.curve, 0.5);
  const steep = boundsOf(polyline(arrow.curve)).width < RING * footnotes.length;
  return (
    <g className="chain-rings">
      {footnotes.map((footnote, index) => {
        const off = (index - (footnotes.length - 1) / 2) * (RING + 5);
        return (
          <g
            key={footnote.passage.id}
            className={`chain-ring-mark${footnote.kind === 'unsourced' ? ' is-unsourced' : ''}${footnote.passage.id === litPassage ? ' is-lit' : ''}`}
            transform={`translate(${middle.x + (steep ? 0 : off)} ${middle.y + (steep ? off : 0)})`}
          >
            <circle r={RING / 2} />
            <text y={4}>{footnoteMark(footnote)}</text>
          </g>
        );
      })}
    </g>
  );
}
