import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { Core } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Selection } from '../graph/entity.ts';
import type { Footnotes } from '../graph/footnotes.ts';
import type { Box } from '../graph/layout/geometry.ts';
import { type LabelledScene, labelScene } from '../graph/layout/labelled-scene.ts';
import type { Scene } from '../graph/layout/scene.ts';
import { createCanvas } from './cytoscape.ts';
import { CALM, nodeElementId, STILL, syncElements, tieElementId } from './elements.ts';
import type { Hit } from './hit.ts';
import { LABEL_STYLE, labelFontsHere, labelFontsReady, NARROW_LABEL_STYLE, newMeasure } from './label-style.ts';
import { NodeTargets } from './NodeTargets.tsx';
import { Overlay } from './Overlay.tsx';
import { listenToPointer } from './pointer.ts';
import { readPalette, stylesheetOf } from './stylesheet.ts';
import { type Viewport, zoomBy } from './viewport.ts';
import './overlay.css';

export interface GraphCanvasHandle {
  readonly zoomBy: (factor: number) => void;
  /** Back to the view that the page chose. */
  readonly fit: () => void;
}

export interface GraphCanvasProps {
  readonly ref?: Ref<GraphCanvasHandle>;
  readonly scene: Scene;
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
  /** The states of a triad whose lines are lit. */
  readonly litTriad: readonly string[] | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onFootnote: (passage: string) => void;
  readonly onDrawn: () => void;
}

/** The plate's picture: Cytoscape's canvas below, typography above, buttons for the keyboard on top. */
export function GraphCanvas(props: GraphCanvasProps) {
  const {
    scene,
    day,
    footnotes,
    size,
    panels,
    bounds,
    viewport,
    narrow,
    theme,
    litPassage,
    litTriad,
    onSelect,
    onFootnote,
    onDrawn,
  } = props;
  const container = useRef<HTMLDivElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const canvas = useRef<Core | null>(null);
  const labelled = useRef<LabelledScene | null>(null);
  const userMoved = useRef(false);
  const [zoom, setZoom] = useState(viewport.zoom);
  const [fontsReady, setFontsReady] = useState(labelFontsHere);
  const [fontsLoaded, setFontsLoaded] = useState(0);
  const [hover, setHover] = useState<Hit | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are remembered until the faces change
  const measure = useMemo(newMeasure, [fontsReady, fontsLoaded]);
  const style = narrow ? NARROW_LABEL_STYLE : LABEL_STYLE;

  const labels = useMemo(
    () =>
      labelScene({
        scene,
        zoom,
        day,
        footnotes,
        style,
        measure,
        panels: userMoved.current ? [] : panels,
        bounds: userMoved.current ? EVERYWHERE : bounds,
        markedOnly: true,
      }),
    [scene, zoom, day, footnotes, style, measure, panels, bounds],
  );
  labelled.current = labels;

  useEffect(() => {
    let alive = true;
    void labelFontsReady().then(() => alive && setFontsReady(true));
    // Other scripts come later, when a name needs them: what was measured before was measured in another face.
    const remeasure = () => setFontsLoaded((before) => before + 1);
    document.fonts.addEventListener('loadingdone', remeasure);
    return () => {
      alive = false;
      document.fonts.removeEventListener('loadingdone', remeasure);
    };
  }, []);

  const handlers = useRef({ onSelect, onFootnote, ring: style.ring });
  handlers.current = { onSelect, onFootnote, ring: style.ring };

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const core = createCanvas(element);
    canvas.current = core;
    const follow = () => {
      const { x, y } = core.pan();
      if (moving.current) moving.current.style.transform = `translate(${x}px, ${y}px)`;
      setZoom(core.zoom());
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
    });
    return () => {
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

  useLayoutEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (canvas.current) syncElements(canvas.current, scene, calm ? STILL : CALM);
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

  useEffect(() => {
    if (fontsReady) onDrawn();
  }, [fontsReady, onDrawn]);

  useImperativeHandle(props.ref, () => ({
    zoomBy: (factor) => {
      userMoved.current = true;
      if (canvas.current) zoomBy(canvas.current, factor);
    },
    fit: () => {
      userMoved.current = false;
      canvas.current?.viewport(viewport);
      setZoom(viewport.zoom);
    },
  }));

  return (
    <div className={`canvas${hover ? ' is-over' : ''}`} data-ready={fontsReady}>
      <div ref={container} className="canvas-surface" aria-hidden="true" />
      <div ref={moving} className="canvas-moving">
        <svg className={`overlay${fontsReady ? '' : ' is-waiting'}`} aria-hidden="true">
          <Overlay scene={labels} ringSize={style.ring} litPassage={litPassage} />
        </svg>
        <NodeTargets scene={labels} ties={scene.ties} onSelect={(id) => onSelect({ kind: 'entity', id })} />
      </div>
    </div>
  );
}

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
