import type { Lens } from '@entente/server/domain/catalogue';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAtlas, useOpening } from './api/queries.ts';
import { useServerStatus } from './api/server-status.ts';
import { Ask } from './features/ask/Ask.tsx';
import { exploreKeys } from './features/explore/explore-keys.ts';
import { HistoryButtons } from './features/explore/HistoryButtons.tsx';
import { useExplored } from './features/explore/use-explored.ts';
import { EmbedStrip } from './features/export/EmbedStrip.tsx';
import { ExportButton } from './features/export/ExportButton.tsx';
import { type ShareHandle, ShareLink } from './features/export/ShareLink.tsx';
import { Header } from './features/header/Header.tsx';
import { useTheme } from './features/header/theme.ts';
import { useShortcuts } from './features/keyboard/use-shortcuts.ts';
import { Filters } from './features/lenses/Filters.tsx';
import { LensBar } from './features/lenses/LensBar.tsx';
import { LiveRegion } from './features/notices/LiveRegion.tsx';
import { Notices } from './features/notices/Notices.tsx';
import { useGone } from './features/notices/use-gone.ts';
import { Plate } from './features/plate/Plate.tsx';
import { useShownPicture } from './features/plate/use-shown-picture.ts';
import { QueryButton } from './features/query/QueryButton.tsx';
import { Timeline } from './features/timeline/Timeline.tsx';
import { useTimeKeys } from './features/timeline/use-time-keys.ts';
import { OtherView } from './features/views/OtherView.tsx';
import { tabTitle } from './features/views/tab-title.ts';
import { ViewSwitch } from './features/views/ViewSwitch.tsx';
import { VIEW_TABLE } from './features/views/view-table.ts';
import type { Selection } from './graph/entity.ts';
import { numberFootnotes } from './graph/footnotes.ts';
import { LENS_TABLE, needsWideAtlas, STATE_LENSES } from './graph/lenses.ts';
import { ONE_DAY } from './graph/times.ts';
import { NARROW, useMediaQuery } from './ui/use-media-query.ts';
import { useScrolls } from './ui/use-scrolls.ts';
import { isEmbedded } from './url/address.ts';
import { openingView } from './url/opening.ts';
import { type HistoryMode, useView } from './url/use-view.ts';
import { goTo, select, setCertainty, setConfidence, show, toggleLens } from './url/view.ts';

const Details = lazy(() => import('./features/details/Details.tsx').then(({ Details: View }) => ({ default: View })));
const KeyDialog = lazy(() =>
  import('./features/legend/KeyDialog.tsx').then(({ KeyDialog: View }) => ({ default: View })),
);
const KeysDialog = lazy(() =>
  import('./features/keyboard/KeysDialog.tsx').then(({ KeysDialog: View }) => ({ default: View })),
);

const QueryDrawer = lazy(() =>
  import('./features/query/QueryDrawer.tsx').then(({ QueryDrawer: View }) => ({ default: View })),
);

type OpenDialog = 'key' | 'keys' | null;

/** One list for all calls: what is asked for is known by it. */
const EVERYTHING: readonly Lens[] = ['ALL'];

export function App() {
  const opening = useOpening();
  const atlas = useAtlas(STATE_LENSES);
  const dataset = opening.data?.dataset;
  const start = useMemo(() => (dataset ? openingView(dataset) : null), [dataset]);
  const { view: linked, problems, change } = useView(start);
  const { ignores: ignored = [], goesBy } = VIEW_TABLE.find(({ name }) => name === linked?.shown) ?? {};
  const modes = !ignored.includes('time');
  // What is always of one day leaves a range or a comparison to the views that know them.
  const view = useMemo(() => (linked && !modes ? { ...linked, time: ONE_DAY } : linked), [linked, modes]);
  const timed = useMemo(() => (view && goesBy ? { ...view, lenses: goesBy } : view), [view, goesBy]);
  const wide = timed !== null && (needsWideAtlas(timed.lenses) || timed.explore.expanded.length > 0);
  const wideAtlas = useAtlas(EVERYTHING, wide);
  const datedAtlas = (wide ? wideAtlas.data : undefined) ?? atlas.data;
  const status = useServerStatus();
  const [theme, toggleTheme] = useTheme();
  const narrow = useMediaQuery(NARROW);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [litPassage, setLitPassage] = useState<string | null>(null);
  const [covered, setCovered] = useState(0);
  const [whole, setWhole] = useState(false);
  const embedded = isEmbedded(window.location.search);
  const sharing = useRef<ShareHandle>(null);
  const tools = useRef<HTMLElement>(null);
  useScrolls(tools);
  const [queryShown, setQueryShown] = useState(false);
  const [answering, setAnswering] = useState(false);

  const asked = useShownPicture(view);
  const shownView = asked.view;
  const explored = useExplored(shownView, asked.picture);
  const shown = explored.picture;
  const stale = asked.stale || explored.stale;
  const gone = useGone(view, shown);
  const footnotes = useMemo(() => numberFootnotes(shown?.network.relationships ?? [], []), [shown]);

  const onSelect = useCallback(
    (selection: Selection | null) => {
      change(select(selection));
      // Who leaves a selection gets the whole picture back.
      if (selection === null) setWhole(true);
    },
    [change],
  );
  const lensKey = view?.lenses.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lenses are another picture
  useEffect(() => setWhole(false), [lensKey]);
  const onWhole = useCallback(() => setWhole(true), []);
  const onGoTo = useCallback((day: string, mode?: HistoryMode) => change(goTo(day), mode), [change]);
  const onFootnote = useCallback((passage: string) => setLitPassage((lit) => (lit === passage ? null : passage)), []);
  const selectionKey = view?.selection ? `${view.selection.kind} ${view.selection.id}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection puts the light out
  useEffect(() => setLitPassage(null), [selectionKey]);

  const time = useTimeKeys({ view: timed, dataset, atlas: datedAtlas, stale, modes, change });
  useShortcuts(
    new Map([
      ...time.shortcuts,
      ...exploreKeys(view, change),
      ...LENS_TABLE.map(({ lens }, index) => [String(index + 1), () => change(toggleLens(lens))] as const),
      ['n', () => change(show('network'))],
      ...VIEW_TABLE.map(({ name, key }) => [key, () => change(show(name))] as const),
      ['Escape', () => (litPassage === null ? onSelect(null) : setLitPassage(null))],
      ['k', () => setDialog('key')],
      ['s', () => sharing.current?.share()],
      ['q', () => setQueryShown((open) => !open)],
      ['?', () => setDialog('keys')],
    ]),
  );
  useEffect(() => {
    if (dataset) document.title = tabTitle(dataset.title, view);
  }, [dataset, view]);
  const retry = () => {
    for (const query of [opening, atlas, wideAtlas, asked]) void query.refetch();
  };
  const taken = useMemo(() => (shownView && dataset ? { view: shownView, dataset } : null), [shownView, dataset]);

  return (
    <div className={embedded ? 'app is-embed' : 'app'}>
      <Header
        title={dataset?.title ?? null}
        theme={theme}
        onTheme={toggleTheme}
        onKeys={() => setDialog('keys')}
        share={<ShareLink ref={sharing} taken={taken} />}
        ask={
          <Ask
            view={view}
            dataset={dataset}
            change={change}
            onQuery={() => setQueryShown(true)}
            onAnswering={setAnswering}
          />
        }
      >
        <HistoryButtons />
        <QueryButton open={queryShown} onToggle={() => setQueryShown((open) => !open)} />
        <ExportButton taken={taken} />
      </Header>
      <section ref={tools} className="tools" aria-label="View, lenses and filters">
        <ViewSwitch shown={view?.shown ?? 'network'} onShow={(name) => change(show(name))} />
        {!ignored.includes('lenses') && (
          <LensBar lenses={view?.lenses ?? []} onToggle={(lens) => change(toggleLens(lens))} />
        )}
        <Filters
          ignored={ignored}
          confidence={view?.confidence ?? 'POSSIBLE'}
          certainty={view?.certainty ?? null}
          onConfidence={(confidence) => change(setConfidence(confidence))}
          onCertainty={(certainty) => change(setCertainty(certainty))}
        />
      </section>
      <div className={view?.asked ? 'answer-place is-asked' : 'answer-place'} />
      {view && view.shown !== 'network' ? (
        <OtherView
          view={view}
          dataset={dataset}
          atlas={atlas.data}
          picture={shown}
          stale={stale}
          footnotes={footnotes}
          litPassage={litPassage}
          theme={theme}
          narrow={narrow}
          onSelect={onSelect}
          onFootnote={onFootnote}
          onGoTo={onGoTo}
          change={change}
        />
      ) : (
        <Plate
          view={shownView}
          dataset={dataset}
          atlas={atlas.data}
          wideAtlas={wideAtlas.data}
          wide={wide}
          picture={shown}
          stale={stale}
          footnotes={footnotes}
          litPassage={litPassage}
          theme={theme}
          covered={covered}
          whole={whole}
          onWhole={onWhole}
          onSelect={onSelect}
          onFootnote={onFootnote}
          onGoTo={onGoTo}
          onKey={() => setDialog('key')}
          change={change}
        />
      )}
      <Notices
        status={status}
        error={opening.error ?? atlas.error ?? wideAtlas.error ?? asked.error}
        problems={[...problems, ...gone]}
        hasPicture={shown !== undefined}
        onRetry={retry}
      />
      <Suspense fallback={<aside className="details" />}>
        <Details
          view={shownView}
          picture={shown}
          atlas={atlas.data}
          litPassage={litPassage}
          narrow={narrow}
          answering={answering}
          onSelect={onSelect}
          onFootnote={onFootnote}
          onGoTo={onGoTo}
          change={change}
          onCover={setCovered}
        />
      </Suspense>
      <Timeline
        view={timed}
        kept={modes ? ONE_DAY : (linked?.time ?? ONE_DAY)}
        dataset={dataset}
        atlas={datedAtlas}
        time={time}
        change={change}
      />
      <LiveRegion view={view} picture={stale || ignored.includes('lenses') ? undefined : shown} />
      <Suspense fallback={null}>
        {dialog === 'key' && <KeyDialog onClose={() => setDialog(null)} />}
        {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      </Suspense>
      {embedded && <EmbedStrip taken={taken} />}
      {queryShown && (
        <Suspense fallback={null}>
          <QueryDrawer onClose={() => setQueryShown(false)} />
        </Suspense>
      )}
    </div>
  );
}
