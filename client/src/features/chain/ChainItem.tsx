import type { PlacedItem } from '../../graph/chain/chain-layout.ts';
import type { SceneItem } from '../../graph/chain/chain-scene.ts';
import { SIGN_RADIUS, TOLD_SIGN_RADIUS } from '../../graph/chain/layout-request.ts';
import { BASELINE } from '../../graph/layout/label-text.ts';
import { kindInWords } from '../../ui/KindIcon.tsx';
import { CHAIN_STYLE } from './chain-style.ts';

export interface ChainItemProps {
  readonly item: SceneItem;
  readonly placed: PlacedItem;
  /** The told chain goes through it. */
  readonly told: boolean;
  readonly selected: boolean;
  /** It is an end of the arrow that is selected. */
  readonly near: boolean;
  readonly tabStop: boolean;
  readonly onSelect: () => void;
}

/** One event or treaty: its sign at its date, and its name. */
export function ChainItem({ item, placed, told, selected, near, tabStop, onSelect }: ChainItemProps) {
  const { node, x } = item;
  const { y, label } = placed;
  const radius = told ? TOLD_SIGN_RADIUS : SIGN_RADIUS;
  const words = `${node.name}, ${kindInWords(node.kind).toLowerCase()}, ${node.span?.label ?? 'undated'}`;
  const classes = ['chain-item', told && 'is-told', selected && 'is-selected', near && 'is-near'].filter(Boolean);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a part of a drawing cannot be a button element */}
      <g
        className={classes.join(' ')}
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-label={words}
        aria-pressed={selected}
        data-stop={`entity-${node.id}`}
        data-entity={node.id}
        onClick={onSelect}
      >
        <title>{words}</title>
        {selected && <circle className="chain-ring" cx={x} cy={y} r={radius + 5} />}
        <g className="chain-sign" transform={`translate(${x} ${y}) scale(${radius / 12})`}>
          <path d={node.kind === 'EVENT' ? 'M0-11.5 11.5 0 0 11.5-11.5 0Z' : 'M-8-11H3L8-6V11H-8Z'} />
          {node.kind === 'EVENT' ? null : <path className="chain-sign-lines" d="M3-11V-6H8M-4-1H4M-4 4.5H4" />}
        </g>
      </g>
      {label && <ItemName item={item} label={label} told={told} onSelect={onSelect} />}
    </>
  );
}

/** When an event may have begun, and how long it lasts: behind the arrows. */
export function ChainSpan({ item, y }: { readonly item: SceneItem; readonly y: number }) {
  const { node, soft, bar } = item;
  return (
    <g>
      {soft && (
        <rect
          className="chain-soft"
          x={soft.from}
          y={y - 5}
          width={soft.to - soft.from}
          height={10}
          rx={5}
          data-soft={node.id}
        />
      )}
      {bar && (
        <>
          {bar.end !== 'known' && (
            <linearGradient
              id={`fade-${node.id}`}
              gradientUnits="userSpaceOnUse"
              x1={bar.from}
              x2={bar.to}
              y1="0"
              y2="0"
            >
              <stop offset="0.66" className="chain-fade-full" />
              <stop offset="1" className="chain-fade-none" />
            </linearGradient>
          )}
          <rect
            className="chain-bar"
            x={bar.from}
            y={y - 1.6}
            width={bar.to - bar.from}
            height={3.2}
            {...(bar.end === 'known' ? {} : { fill: `url(#fade-${node.id})` })}
          />
          {bar.end === 'known' && <path className="chain-bar-end" d={`M${bar.to} ${y - 5}v10`} />}
        </>
      )}
    </g>
  );
}

interface ItemNameProps {
  readonly item: SceneItem;
  readonly label: NonNullable<PlacedItem['label']>;
  readonly told: boolean;
  readonly onSelect: () => void;
}

/** A name that could be large but is not told keeps its lines, in the smaller face. */
function ItemName({ item, label, told, onSelect }: ItemNameProps) {
  const { box, side, name } = label;
  const lines = item.names[name] ?? [];
  const own = item.large ? CHAIN_STYLE.large : CHAIN_STYLE.name;
  const { anchor, x } = anchorOf(side, box);
  // Without its date a name stands as near to its sign as with it.
  const spare = !told && item.date !== null ? CHAIN_STYLE.date.line : 0;
  const top = box.y + (side.startsWith('above') ? spare : side === 'left' || side === 'right' ? spare / 2 : 0);
  const dateTop = top + lines.length * own.line;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: only a larger place to press; the sign is the button, and says it all
    <g className="chain-name" textAnchor={anchor} data-label={item.node.id} aria-hidden="true" onClick={onSelect}>
      {lines.map((line, index) => (
        <text key={line} x={x} y={top + (index + BASELINE) * own.line}>
          {line}
        </text>
      ))}
      {told && item.date !== null && (
        <text className="chain-date" x={x} y={dateTop + BASELINE * CHAIN_STYLE.date.line}>
          {item.date}
        </text>
      )}
    </g>
  );
}

function anchorOf(side: NonNullable<PlacedItem['label']>['side'], box: { readonly x: number; readonly width: number }) {
  switch (side) {
    case 'above':
    case 'below':
      return { anchor: 'middle', x: box.x + box.width / 2 } as const;
    case 'left':
    case 'above-end':
    case 'below-end':
      return { anchor: 'end', x: box.x + box.width } as const;
    case 'right':
    case 'above-start':
    case 'below-start':
      return { anchor: 'start', x: box.x } as const;
    default:
      return side satisfies never;
  }
}
