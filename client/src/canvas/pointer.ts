import type { Core, EventObject } from 'cytoscape';
import type { LabelledScene } from '../graph/layout/labelled-scene.ts';
import type { Dragged } from './dragging.ts';
import { splitElementId } from './elements.ts';
import { type Hit, hitLabels } from './hit.ts';

export interface PointerTargets {
  readonly scene: () => LabelledScene | null;
  readonly ringSize: () => number;
  readonly onHit: (hit: Hit | null) => void;
  readonly onHover: (hit: Hit | null) => void;
  readonly onDoubleHit: (hit: Hit) => void;
  /** A node is being moved; then, that it was let go. */
  readonly onDrag: (dragged: Dragged) => void;
  readonly onDrop: (dragged: Dragged) => void;
}

/** Turns taps and movements of the pointer into what they meet: labels first, then Cytoscape's nodes and lines. */
export function listenToPointer(canvas: Core, targets: PointerTargets): () => void {
  const find = (event: EventObject): Hit | null => {
    const scene = targets.scene();
    const pan = canvas.pan();
    const point = { x: event.renderedPosition.x - pan.x, y: event.renderedPosition.y - pan.y };
    const finger = 'touches' in (event.originalEvent ?? {});
    return (scene && hitLabels(scene, point, finger, targets.ringSize())) ?? elementHit(event);
  };
  const tap = (event: EventObject) => targets.onHit(find(event));
  const move = (event: EventObject) => targets.onHover(find(event));
  const out = () => targets.onHover(null);
  const twice = (event: EventObject) => {
    const hit = find(event);
    if (hit) targets.onDoubleHit(hit);
  };
  const drag = (event: EventObject) => targets.onDrag(draggedBy(event));
  const drop = (event: EventObject) => targets.onDrop(draggedBy(event));
  canvas.on('tap', tap);
  canvas.on('dbltap', twice);
  canvas.on('drag', 'node', drag);
  canvas.on('dragfreeon', 'node', drop);
  canvas.on('mousemove', move);
  canvas.container()?.addEventListener('pointerleave', out);
  return () => {
    canvas.off('tap', tap);
    canvas.off('dbltap', twice);
    canvas.off('drag', 'node', drag);
    canvas.off('dragfreeon', 'node', drop);
    canvas.off('mousemove', move);
    canvas.container()?.removeEventListener('pointerleave', out);
  };
}

function draggedBy(event: EventObject): Dragged {
  const { x, y } = event.target.position();
  return { id: splitElementId(event.target.id())[1], x, y };
}

function elementHit(event: EventObject): Hit | null {
  if (event.target === event.cy) return null;
  const [drawn, id] = splitElementId(event.target.id());
  return { kind: drawn === 'node' ? 'entity' : 'line', id };
}
