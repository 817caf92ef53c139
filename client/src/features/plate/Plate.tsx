import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { GraphCanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { focusedView, type Viewport, wholeView } from '../../canvas/viewport.ts';
import { sceneApart } from '../../graph/compare/apart.ts';
import type { Selection } from '../../graph/entity.ts';
import { daysOf } from '../../graph/existence.ts';
import { drawnParts, type ExploredPicture } from '../../graph/explore/explored.ts';
import { treatyOfLine } from '../../graph/explore/fold.ts';
import type { Footnotes } from '../../graph/footnotes.ts';
import { frameOf, homeAt, placesIn } from '../../graph/layout/frame.ts';
import type { Box, Point } from '../../graph/layout/geometry.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import { isCrowded, type Scene, sceneOf } from '../../graph/layout/scene.ts';
import { spreadOf } from '../../graph/layout/shape.ts';
import { timeInWords } from '../../graph/times.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import { collapse, expand, pin } from '../../url/explore-changes.ts';
import { isExplored, type Pinned } from '../../url/explore-state.ts';
import type { Change, View } from '../../url/view.ts';
import { type InView, useInView } from '../export/in-view.ts';
import { LegendStrip } from '../legend/LegendStrip.tsx';
import { canvasPart } from './canvas-part.ts';
import { EmptyPlate } from './EmptyPlate.tsx';
import { LoadingPlate } from './LoadingPlate.tsx';
import { plateShape } from './lay-out.ts';
import { PlacingNote } from './PlacingNote.tsx';
import { plateCount, plateTitle, truncatedWords } from './plate-words.ts';
import { TieList } from './TieList.tsx';
import { useFocus } from './use-focus.ts';
import { useHomes } from './use-homes.ts';
import { useLateHomes } from './use-late-homes.ts';
import { useSurroundings } from './use-surroundings.ts';
import { ZoomControls } from './ZoomControls.tsx';
import './plate.css';

const ExploreNote = lazy(() =>
  import('../explore/ExploreNote.tsx').then(({ ExploreNote: Note }) => ({ default: Note })),
);

const MARGINS = { top: 52, side: 84, bottom: 92 };
const NARROW_MARGINS = { top: 106, side: 50, bottom: 72 };
/** How far labels keep from the neatline. */
const EDGE = 8;
/** How much of a narrow plate's head the title takes. */
const NARROW_TITLE = 56;
const LEGEND_HEIGHT = 46;
/** Beside the details, names are still to be read. */
const NARROW_LEAST_ZOOM = 0.55;
const NARROW_LEGEND = 40;
/** Seen from so many times further away, nodes are drawn larger by this power of it. */
const LARGER = 0.45;

export interface PlateProps {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  /** Every relationship of the dataset, once it was asked for. */
  readonly wideAtlas: AtlasQuery | undefined;
  /** More than states is to be drawn. */
  readonly wide: boolean;
  /** What was last answered; it may be of the day before while the next is on its way. */
  readonly picture: ExploredPicture | undefined;
  /** The picture is one of another day or lens: the next is on its way, or cannot be had. */
  readonly stale: boolean;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly theme: string;
  /** The whole picture was asked for: nothing is in focus until something is selected or pointed at. */
  readonly whole: boolean;
  readonly onWhole: () => void;
  /** How much of the plate's foot the details cover, in pixels. */
  readonly covered: number;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onFootnote: (passage: string) => void;
  readonly onGoTo: (day: string) => void;
  readonly onKey: () => void;
  readonly change: (change: Change) => void;
}

/** The atlas plate: title, picture, legend. */
export function Plate(props: PlateProps) {
  const { view, dataset, atlas, wideAtlas, picture, stale, footnotes, litPassage, theme, covered } = props;
  const { onFootnote, change } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvasHandle>(null);
  const size = useElementSize(sheet);
  const titleSize = useElementSize(title);
  const cornerSize = useElementSize(corner);
  const narrow = useMediaQuery(NARROW);
  const loaded = canvasPart.use();
  // Begun already where the page was opened on the plate.
  useEffect(() => void canvasPart.begin(), []);
  const [drawn, setDrawn] = useState(false);
  const shape = size === null ? null : plateShape(size);
  const homes = useHomes(atlas, dataset, shape);
  const surroundings = useSurroundings(homes, wideAtlas, shape);
  const laid = (props.wide ? surroundings : null) ?? homes;
  const placing = props.wide && surroundings === null;
  const spread = laid === null || shape === null ? 1 : spreadOf(laid.size, shape);
  // Until everything is laid out, what is no state waits.
  const all = useLateHomes(laid, placing ? undefined : picture, shape);
  const frame = useMemo(
    () => (size === null || shape === null ? null : frameOf(size, shape, narrow ? NARROW_MARGINS : MARGINS, spread)),
    [size, shape, narrow, spread],
  );
  const pinned = view?.explore.pinned;
  const places = useMemo(
    () => (frame && all ? placesIn(frame, withPinned(all, pinned ?? [])) : null),
    [frame, all, pinned],
  );
  const principals = useMemo(() => new Set(dataset?.principals), [dataset]);
  const selection = view?.selection ?? null;
  const { first = '', last = '' } = view ? daysOf(view) : {};
  const scene = useMemo(() => {
    if (!picture || !places) return null;
    const days = { first, last };
    const { nodes, relationships } = drawnParts(picture);
    const tied = new Set(nodes.map(({ id }) => id));
    const ghosts = (picture.states?.nodes ?? []).filter(({ id }) => !tied.has(id));
    const fates = picture.compared?.fates;
    const shown = { nodes, relationships, ghosts, days, ...(fates ? { fates } : {}) };
    const scene = sceneOf(shown, places, principals, selection, spread ** LARGER);
    // In a picture of no single day, states that never were together may share a home.
    return picture.states || !frame ? scene : sceneApart(scene, frame);
  }, [picture, places, principals, selection, frame, spread, first, last]);
  useInView(
    useMemo(() => (picture && scene ? inViewOf(picture, scene, footnotes) : null), [picture, scene, footnotes]),
  );
  const focus = useFocus({ view, dataset, scene, whole: props.whole });
  const focused = view?.explore.focus != null;
  const viewport = useMemo(() => {
    if (!frame || !size) return null;
    const free = narrow
      ? { x: 0, y: NARROW_TITLE, width: size.width, height: size.height - covered - NARROW_TITLE }
      : belowTitle(frame.inner, titleSize);
    const shown = focused ? (scene?.nodes.filter((node) => !node.ghost) ?? []) : [];
    if (shown.length > 0) return focusedView(shown, free);
    const near = scene?.nodes.filter((node) => node.near) ?? [];
    if (!narrow || covered === 0 || near.length === 0) return wholeView(frame);
    return focusedView(near, free, NARROW_LEAST_ZOOM);
  }, [frame, size, titleSize, scene, narrow, covered, focused]);
  // What alone is shown comes into view, wherever one has moved to before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another focus is what moves the picture
  useEffect(() => canvas.current?.fit(), [view?.explore.focus]);
  const panels = useMemo(
    () => coveredParts(size, titleSize, cornerSize, narrow).map((part) => shifted(part, viewport)),
    [size, titleSize, cornerSize, narrow, viewport],
  );
  const bounds = useMemo(
    () => (size === null ? null : shifted(innerBounds(size, covered), viewport)),
    [size, covered, viewport],
  );
  const onDrawn = useCallback(() => {
    setDrawn(true);
    performance.mark('entente:graph-drawn');
    // Names in kanji and kana stand in the system's face until their own is there.
    void import('../../styles/late-fonts.ts');
  }, []);
  const network = picture?.network;
  const onSelect = (selection: Selection | null) => {
    const treaty = selection?.kind === 'line' && picture?.folded ? treatyOfLine(picture.folded, selection.id) : null;
    props.onSelect(treaty ? { kind: 'entity', id: treaty.id } : selection);
  };
  const onMove = (id: string, to: Point) => {
    if (frame === null) return;
    const { x, y } = homeAt(frame, to);
    change(pin(id, 1000 * x, 1000 * y));
  };
  const onExpand = (id: string) => {
    const opened = view?.explore.expanded.some((one) => one.id === id) ?? false;
    if (view?.time.kind !== 'compare') change(opened ? collapse(id) : expand(id));
  };

  const cut = picture ? truncatedWords(picture) : null;
  return (
    <main className="plate" data-stale={stale || placing}>
      <div className="neatline" ref={sheet}>
        {loaded && frame && size && viewport && bounds && view && (
          <loaded.GraphCanvas
            ref={canvas}
            scene={scene}
            day={view.time.kind === 'day' ? view.at : ''}
            footnotes={footnotes}
            size={size}
            panels={panels}
            bounds={bounds}
            viewport={viewport}
            narrow={narrow}
            theme={theme}
            litPassage={litPassage}
            focus={focus.selection}
            litTriad={view.balance.triad}
            onSelect={onSelect}
            onMove={onMove}
            onExpand={onExpand}
            onFootnote={onFootnote}
            onDrawn={onDrawn}
          />
        )}
        {!drawn && <LoadingPlate dataset={dataset} />}
        {drawn && placing && <PlacingNote entities={picture?.network.nodes.length ?? 0} />}
        <header className="plate-title" ref={title}>
          <h1>{view === null ? 'Entente' : plateTitle(view)}</h1>
          <p>
            <b>{view && timeInWords(view)}</b>
            {view && picture && ` · ${plateCount(picture, view)}`}
            {view?.confidence === 'CERTAIN' && ' · certainly in force'}
            {cut && <span className="truncated">{cut}</span>}
            {scene && isCrowded(scene) && (
              <span className="truncated">Names of the most connected only: zoom in for more.</span>
            )}
            {focus.unasked && (
              <span className="plate-focus">
                In focus: <b>{focus.unasked.name}</b>{' '}
                <button type="button" onClick={props.onWhole}>
                  Show all
                </button>
              </span>
            )}
          </p>
        </header>
        <div className="plate-note-corner" ref={corner}>
          {view && isExplored(view) && (
            <Suspense fallback={null}>
              <ExploreNote view={view} picture={picture} change={change} />
            </Suspense>
          )}
        </div>
        {view && network?.relationships.length === 0 && (
          <EmptyPlate view={view} atlas={(props.wide ? wideAtlas : undefined) ?? atlas} onGoTo={props.onGoTo} />
        )}
        {scene && <LegendStrip scene={scene} footnotes={footnotes} onKey={props.onKey} />}
        <ZoomControls
          onIn={() => canvas.current?.zoomBy(1.25)}
          onOut={() => canvas.current?.zoomBy(0.8)}
          onFit={() => canvas.current?.fit()}
        />
        {view && network && <TieList network={network} view={view} compared={picture.compared} footnotes={footnotes} />}
      </div>
    </main>
  );
}

/** Whoever was moved stands where they were put. */
function withPinned(homes: Homes, pinned: readonly Pinned[]): Homes {
  if (pinned.length === 0) return homes;
  return new Map([...homes, ...pinned.map(({ id, x, y }) => [id, { x: x / 1000, y: y / 1000 }] as const)]);
}

function inViewOf({ network, compared }: ExploredPicture, scene: Scene, footnotes: Footnotes): InView {
  const { relationships, truncated, total } = network;
  const cut = truncated ? { shown: relationships.length, total: total.relationships } : null;
  return { relationships, cut, drawing: { scene, footnotes }, ...(compared ? { fates: compared.fates } : {}) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands on the plate besides the picture: the title, the legend and the zoom controls. */
function coveredParts(size: Size | null, title: Size | null, note: Size | null, narrow: boolean): readonly Box[] {
  if (size === null || title === null) return [];
  const inset = narrow ? 6 : 12;
  const legend: Box = { x: 0, y: size.height - LEGEND_HEIGHT, width: size.width, height: LEGEND_HEIGHT };
  const controls: Box = { x: size.width - 136, y: size.height - 66, width: 136, height: 66 };
  const heading: Box = { x: 0, y: 0, width: inset + title.width + 10, height: inset + title.height };
  if (narrow) {
    const foot = NARROW_LEGEND + (note?.height ?? 0);
    return [heading, { ...legend, y: size.height - foot, height: foot }];
  }
  if (!note || note.height === 0) return [heading, legend, controls];
  const corner = { x: size.width - note.width - 24, y: 0, width: note.width + 24, height: note.height + 18 };
  return [heading, legend, controls, corner];
}

function innerBounds(size: Size, covered: number): Box {
  return { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - covered - 2 * EDGE };
}

function belowTitle(inner: Box, title: Size | null): Box {
  const covered = title === null ? 0 : Math.max(0, title.height - inner.y / 2);
  return { ...inner, y: inner.y + covered, height: inner.height - covered };
}

/** A part of the plate as the panned picture sees it. */
function shifted(part: Box, viewport: Viewport | null): Box {
  return { ...part, x: part.x - (viewport?.pan.x ?? 0), y: part.y - (viewport?.pan.y ?? 0) };
}
