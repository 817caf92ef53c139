import { languageOf } from '@entente/server/domain/names';
import { type Fate, isFate } from '../graph/compare/diff.ts';
import { drawnCertainty } from '../graph/disputed.ts';
import { footnoteMark } from '../graph/footnotes.ts';
import type { Lit } from '../graph/layout/focus.ts';
import type { Ring, TieLabel } from '../graph/layout/label-types.ts';
import type { LabelledScene } from '../graph/layout/labelled-scene.ts';
import type { SceneNode } from '../graph/layout/scene.ts';
import { ticksPath } from './ticks.ts';

export interface OverlayProps {
  readonly scene: LabelledScene;
  readonly ringSize: number;
  /** The passage whose number was asked for. */
  readonly litPassage: string | null;
  /** What is in focus; the rest is dimmed. Null: nothing is. */
  readonly lit: Lit | null;
}

/**
 * What typography asks for and a canvas cannot give: names, numbers, glyphs and the ticks of wars, over Cytoscape's
 * lines and nodes. Only to be looked at: the pointer goes through to the canvas, screen readers get the list.
 */
export function Overlay({ scene, ringSize, litPassage, lit }: OverlayProps) {
  const dimTie = (id: string) => (lit === null || lit.ties.has(id) ? '' : ' is-dim');
  const dimNode = (id: string) => (lit === null || lit.nodes.has(id) ? '' : ' is-dim');
  return (
    <>
      {scene.ties.map(({ tie, path, label }) => (
        <g
          key={tie.id}
          className={`tie-mark tie-mark-${tie.line}${tie.near ? ' is-near' : ''}${tie.fate === null ? '' : ` is-${tie.fate}`}${dimTie(tie.id)}`}
          data-fate={tie.fate ?? undefined}
          data-line={tie.id}
          data-certainty={drawnCertainty(tie.relationship)}
        >
          {tie.line === 'war' && <path className="ticks" d={ticksPath(path, label?.glyph?.point ?? null)} />}
          {label && <TieMark label={label} ringSize={ringSize} litPassage={litPassage} />}
        </g>
      ))}
      {scene.nodes.map(({ node }) => (
        <NodeSign key={node.id} node={node} dim={dimNode(node.id)} />
      ))}
      {scene.nodes.map(({ node, label }) => {
        const role = `${node.ghost ? ' is-ghost' : node.principal ? ' is-principal' : ''}${node.absence ? ' is-absent' : ''}`;
        return (
          label && (
            <g
              key={node.id}
              className={`node-label${role}${dimNode(node.id)}`}
              data-label={node.id}
              data-absence={node.absence?.kind}
            >
              {label.lines.map(({ text, x, y }) => (
                <text key={`${text} ${y}`} x={x} y={y}>
                  {text}
                </text>
              ))}
              {label.native && (
                <text
                  className="native"
                  x={label.native.x}
                  y={label.native.y}
                  lang={languageOf(label.native.text) ?? undefined}
                >
                  {label.native.text}
                </text>
              )}
            </g>
          )
        );
      })}
    </>
  );
}

/** What the canvas leaves out of a shape: a treaty's folded corner and lines, a person's figure. Drawn for a radius of ten. */
function NodeSign({ node, dim }: { readonly node: SceneNode; readonly dim: string }) {
  const { kind } = node.entity;
  if (node.ghost || (kind !== 'TREATY' && kind !== 'ACTOR')) return null;
  return (
    <path
      className={`node-sign node-sign-${kind.toLowerCase()}${node.absence ? ' is-absent' : ''}${node.selected ? ' is-selected' : ''}${dim}`}
      transform={`translate(${node.x} ${node.y}) scale(${node.radius / 10})`}
      d={kind === 'TREATY' ? 'M2.6-10V-5.2H7.4M-3.8 1H3.8M-3.8 5H3.8' : FIGURE}
    />
  );
}

const FIGURE = 'M0-5.8a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8ZM-5 5.5c.7-2.5 2.6-3.7 5-3.7s4.3 1.2 5 3.7Z';

interface TieMarkProps {
  readonly label: TieLabel;
  readonly ringSize: number;
  readonly litPassage: string | null;
}

function TieMark({ label, ringSize, litPassage }: TieMarkProps) {
  const { glyph, text } = label;
  return (
    <>
      {glyph && (
        <g className="glyph" data-glyph="" transform={`translate(${glyph.point.x} ${glyph.point.y})`}>
          {isFate(glyph.of) ? (
            <FateMark fate={glyph.of} />
          ) : glyph.of === 'EVENT' ? (
            <path className="glyph-event" d="M0-12 12 0 0 12-12 0Z" />
          ) : (
            <>
              <path className="glyph-sheet" d="M-7.5-9.5H2.5L7.5-4.5V9.5H-7.5Z" />
              <path className="glyph-lines" d="M2.5-9.5V-4.5H7.5M-3.5 1H3.5M-3.5 5H3.5" />
            </>
          )}
        </g>
      )}
      {text && (
        <g className="tie-label" data-tie-label="">
          {text.lines.map(({ text: line, x, y }) => (
            <text key={`${line} ${y}`} className="tie-name" x={x} y={y}>
              {line}
            </text>
          ))}
          {text.rings.map((ring) => (
            <RingMark key={ring.x} ring={ring} size={ringSize} lit={ring.footnote?.passage.id === litPassage} />
          ))}
          {text.dates && (
            <text className="tie-dates" x={text.dates.x} y={text.dates.y}>
              {text.dates.text}
            </text>
          )}
        </g>
      )}
    </>
  );
}

const FATE_SIGNS: Readonly<Record<Fate, string>> = {
  began: 'M-4.5 0H4.5M0-4.5V4.5',
  ended: 'M-4.5 0H4.5',
  persisted: 'M-4-2.2H4M-4 2.2H4',
};

/** Filled with a plus, hollow with a minus, pale with an equals sign. */
function FateMark({ fate }: { readonly fate: Fate }) {
  return (
    <g className="fate-mark">
      <circle r="9" />
      <path d={FATE_SIGNS[fate]} />
    </g>
  );
}

function RingMark({ ring, size, lit }: { readonly ring: Ring; readonly size: number; readonly lit: boolean }) {
  const unsourced = ring.footnote?.kind === 'unsourced';
  return (
    <g
      className={`ring${unsourced ? ' is-unsourced' : ''}${lit ? ' is-lit' : ''}`}
      data-ring={ring.footnote?.passage.id}
    >
      <circle cx={ring.x} cy={ring.y} r={size / 2 - 0.5} />
      <text x={ring.x} y={ring.y + 4}>
        {ring.footnote === null ? `+${ring.more}` : footnoteMark(ring.footnote)}
      </text>
    </g>
  );
}
