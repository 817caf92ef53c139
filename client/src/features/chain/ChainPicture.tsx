import { dayInWords } from '@entente/server/domain/day';
import { type KeyboardEvent, useRef } from 'react';
import { causeOf, effectOf, linkId } from '../../graph/chain/chain-graph.ts';
import { linkInWords } from '../../graph/chain/chain-words.ts';
import { axisPosition, onAxis } from '../../graph/chain/fitted-axis.ts';
import { isSelected, type Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { arrowsOf } from './arrows.ts';
import { ArrowRings, ChainArrow } from './ChainArrow.tsx';
import { ChainAxis } from './ChainAxis.tsx';
import { ChainItem, ChainSpan } from './ChainItem.tsx';
import type { LaidOut } from './use-layout.ts';
import { nextFocus } from './walk.ts';

export interface ChainPictureProps {
  readonly laidOut: LaidOut;
  readonly size: { readonly width: number; readonly height: number };
  /** Ids of the links that are drawn strong. */
  readonly strong: ReadonlySet<string>;
  /** Ids of the events and treaties that the told chain goes through. */
  readonly stops: ReadonlySet<string>;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly selection: Selection | null;
  readonly day: string;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Events, treaties and the arrows between them, on their axis. One stop for Tab; the arrow keys walk along links. */
export function ChainPicture(props: ChainPictureProps) {
  const { laidOut, size, strong, stops, footnotes, litPassage, selection, day, onSelect } = props;
  const { scene, layout } = laidOut;
  const picture = useRef<SVGSVGElement>(null);
  const arrows = arrowsOf(scene, layout);
  const selectedLink = scene.links.find((link) => isSelected(selection, 'line', linkId(link)));
  const near = new Set(selectedLink ? [causeOf(selectedLink), effectOf(selectedLink)] : []);
  const entry = selection && picture.current ? `${selection.kind}-${selection.id}` : null;
  const first =
    entry !== null && isThere(scene, selection)
      ? entry
      : `entity-${scene.items.find(({ node }) => stops.has(node.id))?.node.id ?? scene.items[0]?.node.id}`;

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof SVGElement ? event.target.closest<SVGGElement>('[data-stop]') : null;
    const stop = target?.dataset.stop;
    if (stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const next = nextFocus(scene, layout, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    picture.current?.querySelector<SVGGElement>(`[data-stop="${next}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={picture}
      className={`chain-picture${selection ? ' has-selection' : ''}`}
      width={size.width}
      height={size.height}
      role="group"
      aria-label="Chain of influence. Arrow keys walk along the links, Enter selects."
      onKeyDown={onKeyDown}
    >
      <ChainAxis scene={scene} />
      {onAxis(scene.axis, day) && (
        <g className="chain-playhead" data-playhead={day}>
          <title>{dayInWords(day)}</title>
          <path
            d={`M${scene.left + axisPosition(scene.axis, day)} ${scene.request.area.y}V${scene.request.area.y + scene.request.area.height + 8}`}
          />
        </g>
      )}
      {scene.items.map((item, index) => (
        <ChainSpan key={item.node.id} item={item} y={layout.items[index]?.y ?? 0} />
      ))}
      {[...arrows]
        .sort((one, other) => Number(strong.has(linkId(one.link))) - Number(strong.has(linkId(other.link))))
        .map((arrow) => {
          const id = linkId(arrow.link);
          const cites = arrow.link.relationship.citations.some(({ passage }) => passage.id === litPassage);
          return (
            <ChainArrow
              key={id}
              arrow={arrow}
              told={strong.has(id)}
              lit={cites}
              selected={isSelected(selection, 'line', id)}
              tabStop={first === `line-${id}`}
              label={linkInWords(arrow.link)}
              onSelect={() => onSelect({ kind: 'line', id })}
            />
          );
        })}
      {scene.items.map((item, index) => {
        const { id } = item.node;
        return (
          <ChainItem
            key={id}
            item={item}
            placed={layout.items[index] ?? { y: 0, label: null }}
            told={stops.has(id)}
            selected={isSelected(selection, 'entity', id)}
            near={near.has(id)}
            tabStop={first === `entity-${id}`}
            onSelect={() => onSelect({ kind: 'entity', id })}
          />
        );
      })}
      {arrows
        .filter(({ link }) => link === selectedLink)
        .map((arrow) => (
          <ArrowRings
            key={linkId(arrow.link)}
            arrow={arrow}
            footnotes={footnotesOf(arrow.link.relationship.citations, footnotes)}
            litPassage={litPassage}
          />
        ))}
    </svg>
  );
}

function isThere(scene: LaidOut['scene'], selection: Selection | null): boolean {
  if (selection === null) return false;
  return selection.kind === 'entity'
    ? scene.items.some(({ node }) => node.id === selection.id)
    : scene.links.some((link) => linkId(link) === selection.id);
}
