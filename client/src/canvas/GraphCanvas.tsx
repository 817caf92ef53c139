import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { Core } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Selection } from '../graph/entity.ts';
import type { Footnotes } from '../graph/footnotes.ts';
import { litBy, sceneLit } from '../graph/layout/focus.ts';
import type { Box, Point } from '../graph/layout/geometry.ts';
import { isFull, type LabelledScene, labelScene } from '../graph/layout/labelled-scene.ts';
import type { Scene } from '../graph/layout/scene.ts';
import { useRested } from '../ui/use-rested.ts';
import { createCanvas, simplifyWhileMoving } from './cytoscape.ts';
import { type Dragged, nudge, sceneWith } from './dragging.ts';
import { CALM, dimElements, nodeElementId, STILL, syncElements, tieElementId } from './elements.ts';
import type { Hit } from './hit.ts';
import { LABEL_STYLE, NARROW_LABEL_STYLE } from './label-style.ts';
import { NodeTargets } from './NodeTargets.tsx';
import { Overlay } from './Overlay.tsx';
import { listenToPointer } from './pointer.ts';
import { readPalette, stylesheetOf } from './stylesheet.ts';
import { useLabelFonts } from './use-label-fonts.ts';
import { type Viewport, zoomBy } from './viewport.ts';
import './overlay.css';

export interface GraphCanvasHandle {
  readonly zoomBy: (factor: number) => void;
  /** Back to the view that the page chose. */
  readonly fit: () => void;
}

export interface GraphCanvasProps {
  readonly ref?: Ref<GraphCanvasHandle>;
  /** Null while it is being placed: the canvas is made ready for it meanwhile. */
  readonly scene: Scene | null;
  readonly day: string;
  readonly footnotes: Footnotes;
  readonly size: { readonly width: number; readonly height: number };
  /** What covers the plate when it is seen as the page chose, in screen pixels. */
  readonly panels: readonly Box[];
  readonly bounds: Box;
  readonly viewport: Viewport;
  readonly narrow: boolean;
  /** Changes when the colours do. */
  readonly theme: string;
  readonly litPassage: string | null;
  /** What is lit with its ties and neighbours while nothing is pointed at, the rest dimmed; null: nothing is dimmed. */
  readonly focus: Selection | null;
  /** The states of a triad whose lines are lit. */
  readonly litTriad: readonly string[] | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** A node was put somewhere else, in model pixels. */
  readonly onMove: (entity: string, to: Point) => void;
  /** The neighbours of a node are wanted, or no longer. */
  readonly onExpand: (entity: string) => void;
  readonly onFootnote: (passage: string) => void;
  readonly onDrawn: () => void;
}

/** The plate's picture: Cytoscape's canvas below, typography above, buttons for the keyboard on top. */
export function GraphCanvas(props: GraphCanvasProps) {
  const {
    scene: placed,
    day,
    footnotes,
    size,
    panels,
    bounds,
    viewport,
    narrow,
    theme,
    litPassage,
    focus,
    litTriad,
    onSelect,
    onDrawn,
  } = props;
  const scene = placed ?? NOTHING;
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const canvas = useRef<Core | null>(null);
  const labelled = useRef<LabelledScene | null>(null);
  const userMoved = useRef(false);
  const [seen, setSeen] = useState<Viewport>(viewport);
  const labelZoom = useRef(viewport.zoom);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const { ready: fontsReady, measure } = useLabelFonts();
  const ready = fontsReady && placed !== null;
  const [hover, setHover] = useState<Hit | null>(null);
  const style = narrow ? NARROW_LABEL_STYLE : LABEL_STYLE;

  const full = isFull(scene);
  const pointedAt = useRested(hover !== null && hover.kind !== 'footnote' ? hover : null, HOVER_MS);
  const lit = useMemo(() => litBy(scene, pointedAt) ?? litBy(scene, focus), [scene, pointedAt, focus]);
  // In a full picture most names wait for the focus; in a sparse one every name has its place already.
  const focused = useMemo(() => (full ? sceneLit(scene, lit) : scene), [full, scene, lit]);
  const part = useMemo(() => (full ? partSeen(seen, size) : EVERYWHERE), [full, seen, size]);
  const labels = useMemo(
    () =>
      labelScene({
        scene: dragged === null ? focused : sceneWith(focused, dragged),
        zoom: seen.zoom,
        day,
        footnotes,
        style,
        measure,
        panels: userMoved.current ? [] : panels,
        bounds: userMoved.current ? part : bounds,
        markedOnly: true,
      }),
    [focused, dragged, seen.zoom, part, day, footnotes, style, measure, panels, bounds],
  );
  labelled.current = labels;

  const handlers = useRef({ ...props, ring: style.ring, full });
  handlers.current = { ...props, ring: style.ring, full };

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const core = createCanvas(element);
    canvas.current = core;
    let settling = 0;
    const follow = () => {
      if (moving.current) moving.current.style.transform = transformOf(core, labelZoom.current);
      const settle = () => setSeen({ zoom: core.zoom(), pan: { ...core.pan() } });
      window.clearTimeout(settling);
      // The labels of a full picture go along with it and find their places when it rests.
      if (handlers.current.full) settling = window.setTimeout(settle, SETTLE_MS);
      else settle();
    };
    core.on('viewport', follow);
    core.on('scrollzoom pinchzoom dragpan', () => {
      userMoved.current = true;
    });
    const stop = listenToPointer(core, {
      scene: () => labelled.current,
      ringSize: () => handlers.current.ring,
      onHover: setHover,
      onHit: (hit) => {
        if (hit?.kind === 'footnote') handlers.current.onFootnote(hit.passage);
        else handlers.current.onSelect(hit);
      },
      onDoubleHit: (hit) => hit.kind === 'entity' && handlers.current.onExpand(hit.id),
      onDrag: setDragged,
      onDrop: ({ id, x, y }) => handlers.current.onMove(id, { x, y }),
    });
    return () => {
      window.clearTimeout(settling);
      stop();
      core.destroy();
      canvas.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the page, which `theme` stands for
  useLayoutEffect(() => {
    canvas.current?.style(stylesheetOf(readPalette()));
  }, [theme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: Cytoscape measures its container, `size` says that it changed
  useLayoutEffect(() => {
    canvas.current?.resize();
  }, [size.width, size.height]);

  useLayoutEffect(() => {
    if (!userMoved.current) canvas.current?.viewport(viewport);
  }, [viewport]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new labels stand at the zoom that they were made for
  useLayoutEffect(() => {
    labelZoom.current = seen.zoom;
    if (canvas.current && moving.current) moving.current.style.transform = transformOf(canvas.current, seen.zoom);
  }, [labels]);

  useLayoutEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (canvas.current) {
      syncElements(canvas.current, scene, calm || isFull(scene) ? STILL : CALM);
      simplifyWhileMoving(canvas.current, scene);
    }
    setDragged(null);
  }, [scene]);

  useEffect(() => {
    const core = canvas.current;
    if (!core) return;
    core.elements('.lit').removeClass('lit');
    for (const tie of scene.ties) {
      const { type, citations } = tie.relationship;
      const cites = citations.some(({ passage }) => passage.id === litPassage);
      const signed =
        catalogueEntry(type).sign !== undefined && [tie.from, tie.to].every(({ id }) => litTriad?.includes(id));
      if (cites || signed) core.getElementById(tieElementId(tie.id)).addClass('lit');
    }
  }, [litPassage, litTriad, scene]);

  useEffect(() => {
    const core = canvas.current;
    if (!core) return;
    core.elements('.hover').removeClass('hover');
    if (hover?.kind === 'entity') core.getElementById(nodeElementId(hover.id)).addClass('hover');
    if (hover?.kind === 'line') core.getElementById(tieElementId(hover.id)).addClass('hover');
  }, [hover]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that came with another scene are lit or dimmed as well
  useEffect(() => {
    if (canvas.current) dimElements(canvas.current, lit);
  }, [lit, scene]);

  useEffect(() => {
    if (ready) onDrawn();
  }, [ready, onDrawn]);

  useImperativeHandle(props.ref, () => ({
    zoomBy: (factor) => {
      userMoved.current = true;
      if (canvas.current) zoomBy(canvas.current, factor);
    },
    fit: () => {
      userMoved.current = false;
      canvas.current?.viewport(viewport);
      setSeen(viewport);
    },
  }));

  /** Where the browser would scroll to what the keyboard came to, the picture is moved instead, once it has tried. */
  const panToFocus = () =>
    requestAnimationFrame(() => {
      const element = frame.current;
      const target = document.activeElement;
      if (!element?.contains(target) || !target?.matches(':focus-visible')) return;
      element.scrollTo(0, 0);
      const by = shiftInto(target.getBoundingClientRect(), element.getBoundingClientRect());
      if (by.x === 0 && by.y === 0) return;
      userMoved.current = true;
      canvas.current?.panBy(by);
    });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is focused are the nodes' buttons within
    <div
      className={`canvas${hover ? ' is-over' : ''}`}
      data-ready={ready}
      ref={frame}
      onFocus={panToFocus}
      onScroll={panToFocus}
    >
      <div ref={container} className="canvas-surface" aria-hidden="true" />
      <div ref={moving} className="canvas-moving">
        <svg className={`overlay${fontsReady ? '' : ' is-waiting'}`} aria-hidden="true">
          <Overlay scene={labels} ringSize={style.ring} litPassage={litPassage} lit={lit} />
        </svg>
        <NodeTargets
          scene={labels}
          ties={scene.ties}
          onSelect={onSelect}
          onMove={(id, dx, dy) => nudge(scene, id, dx / seen.zoom, dy / seen.zoom, props.onMove)}
        />
      </div>
    </div>
  );
}

const NOTHING: Scene = { nodes: [], ties: [] };

/** How long the pointer must rest on something before its neighbourhood is lit. */
const HOVER_MS = 80;

/** How long a full picture must rest before its labels are placed anew. */
const SETTLE_MS = 120;

function transformOf(core: Core, labelZoom: number): string {
  const { x, y } = core.pan();
  const scale = core.zoom() / labelZoom;
  return `translate(${x}px, ${y}px)${Math.abs(scale - 1) < 1e-6 ? '' : ` scale(${scale})`}`;
}

/** The part of the picture that the plate shows, in the pixels of labels. */
function partSeen({ pan }: Viewport, { width, height }: { readonly width: number; readonly height: number }): Box {
  return { x: -pan.x, y: -pan.y, width, height };
}

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

/** How far a part must move to lie within a whole. */
function shiftInto(part: DOMRect, whole: DOMRect): Point {
  return {
    x: Math.max(0, whole.left - part.left) - Math.max(0, part.right - whole.right),
    y: Math.max(0, whole.top - part.top) - Math.max(0, part.bottom - whole.bottom),
  };
}
