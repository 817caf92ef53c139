import { catalogueEntry } from '@entente/server/domain/catalogue';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { otherEnd, type Selection } from '../graph/entity.ts';
import type { LabelledScene } from '../graph/layout/labelled-scene.ts';
import { byDegree, type SceneNode, type SceneTie } from '../graph/layout/scene.ts';
import { tieSentence } from '../graph/tie-sentence.ts';

export interface NodeTargetsProps {
  readonly scene: LabelledScene;
  /** All ties of the picture. */
  readonly ties: readonly SceneTie[];
  readonly onSelect: (selection: Selection) => void;
  /** Moves a node by so many screen pixels. */
  readonly onMove: (entity: string, dx: number, dy: number) => void;
}

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

/** How far a node goes at a press of an arrow with Shift. */
const NUDGE = 16;

/** Whoever has more before them takes the table. */
const MOST_TARGETS = 600;

/** Along what one came, for whoever wants to look at it. */
interface Step {
  readonly to: string;
  readonly tie: SceneTie;
}

/**
 * One button over each node, for the keyboard and for screen readers: Tab goes through them by degree, the arrows
 * along the ties, which a live region then tells; Enter selects the node, Shift and Enter the tie that one came by.
 * With Shift the arrows move the node. The pointer goes through to the canvas.
 */
export function NodeTargets({ scene, ties, onSelect, onMove }: NodeTargetsProps) {
  const [said, setSaid] = useState('');
  const came = useRef<Step | null>(null);
  const nodes = scene.nodes.map(({ node }) => node);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = useMemo(() => tiesByNode(ties), [ties]);
  function walk(event: KeyboardEvent, from: SceneNode): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = came.current;
    if (event.key === 'Enter' && event.shiftKey && step?.to === from.id) {
      event.preventDefault();
      onSelect({ kind: 'line', id: step.tie.id });
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) {
      onMove(from.id, NUDGE * Math.round(Math.cos(direction)), NUDGE * Math.round(Math.sin(direction)));
      return;
    }
    const next = neighbourTowards(from, neighboursOf(from, tiesOf.get(from.id) ?? [], byId), direction);
    if (next === null) {
      setSaid(`Nothing is tied to ${from.entity.name} on that side.`);
      return;
    }
    const along = (tiesOf.get(from.id) ?? []).filter(({ from: one, to: other }) => joins(one, other, from, next));
    came.current = along[0] ? { to: next.id, tie: along[0] } : null;
    setSaid(`${next.entity.name}. ${along.map(({ relationship }) => tieSentence(relationship)).join(' ')}`);
    document.getElementById(targetId(next.id))?.focus();
  }
  return (
    <>
      {byDegree(nodes)
        .slice(0, MOST_TARGETS)
        .map((node) => (
          <button
            key={node.id}
            id={targetId(node.id)}
            type="button"
            className="node-target"
            data-entity={node.id}
            data-x={node.x.toFixed(2)}
            data-y={node.y.toFixed(2)}
            data-ghost={node.ghost}
            aria-pressed={node.selected}
            aria-label={describe(node, tiesOf.get(node.id) ?? [])}
            style={{
              left: node.x - node.radius,
              top: node.y - node.radius,
              width: 2 * node.radius,
              height: 2 * node.radius,
            }}
            onClick={() => onSelect({ kind: 'entity', id: node.id })}
            onKeyDown={(event) => walk(event, node)}
          />
        ))}
      <p className="visually-hidden" role="status" data-walk="">
        {said}
      </p>
    </>
  );
}

function tiesByNode(ties: readonly SceneTie[]): ReadonlyMap<string, readonly SceneTie[]> {
  const found = new Map<string, SceneTie[]>();
  for (const tie of ties) {
    for (const { id } of [tie.from, tie.to]) {
      const known = found.get(id);
      if (known) known.push(tie);
      else found.set(id, [tie]);
    }
  }
  return found;
}

function joins(one: SceneNode, other: SceneNode, from: SceneNode, to: SceneNode): boolean {
  return (one.id === from.id && other.id === to.id) || (one.id === to.id && other.id === from.id);
}

function targetId(entity: string): string {
  return `node-${entity}`;
}

function neighboursOf(
  node: SceneNode,
  ties: readonly SceneTie[],
  byId: ReadonlyMap<string, SceneNode>,
): readonly SceneNode[] {
  const ids = ties.flatMap(({ from, to }) => (from.id === node.id ? [to.id] : to.id === node.id ? [from.id] : []));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The neighbour that lies nearest to a direction; null where none lies that way at all. */
function neighbourTowards(from: SceneNode, neighbours: readonly SceneNode[], direction: number): SceneNode | null {
  let best: SceneNode | null = null;
  let least = (Math.PI / 2) * 0.95;
  for (const neighbour of neighbours) {
    const angle = Math.atan2(neighbour.y - from.y, neighbour.x - from.x);
    const off = Math.abs(Math.atan2(Math.sin(angle - direction), Math.cos(angle - direction)));
    if (off < least) [least, best] = [off, neighbour];
  }
  return best;
}

/** "Empire of Japan: at war with Russian Empire; allied with United Kingdom." */
function describe(node: SceneNode, ties: readonly SceneTie[]): string {
  const sentences = ties.map(({ relationship }) => {
    const { from, type } = relationship;
    const { label, inverse } = catalogueEntry(type);
    return `${from.id === node.id ? label : inverse} ${otherEnd(relationship, node.id).name}`;
  });
  return `${node.entity.name}: ${sentences.length === 0 ? 'no tie in this lens' : sentences.join('; ')}`;
}
