import { useEffect, useMemo, useRef, useState } from 'react';
import { errorInWords, RequestRefusedError } from '../../api/errors.ts';
import { useEntityDetails } from '../../api/queries.ts';
import { newMeasure } from '../../canvas/label-style.ts';
import { causeOf, effectOf, linkId, shortestChain } from '../../graph/chain/chain-graph.ts';
import { type ChainScene, chainSceneOf } from '../../graph/chain/chain-scene.ts';
import { chainCertaintyInWords, titleBetween } from '../../graph/chain/chain-words.ts';
import { partAround, partBetween } from '../../graph/chain/shown-part.ts';
import type { Selection } from '../../graph/entity.ts';
import { plural } from '../../graph/picture.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { settleChain, showChain } from '../../url/view.ts';
import { EntityPicker } from '../path/EntityPicker.tsx';
import type { ViewProps } from '../views/view-props.ts';
import { ChainHead } from './ChainHead.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import { ChainReading } from './ChainReading.tsx';
import { CHAIN_STYLE, chainFontsReady } from './chain-style.ts';
import {
  type Alternative,
  type ChainAnswer,
  chainFootnotes,
  countInWords,
  countOf,
  toldAlternative,
  toldStops,
  useChain,
  useMostConsequential,
} from './use-chain.ts';
import { useLayout } from './use-layout.ts';
import './chain.css';

/** How much plate one event or treaty with its name takes, in square pixels. */
const ROOM_FOR_ONE = 20_500;
const FOOT = 42;
const EDGE = 12;

/** What led to what: influence from left to right on a time axis; on a narrow screen, to be read. */
export function ChainView(props: ViewProps) {
  const { view, narrow, litPassage, onSelect, change } = props;
  const { chain, selection } = view;
  useSettledChain(props);
  const { answer, error, asking } = useChain(view);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(canvas);
  const fontsReady = useFonts();
  const told = answer && toldAlternative(answer, chain.route);
  const toldLinks = useMemo(() => new Set(told?.chains.flat().map(linkId) ?? []), [told]);
  const strong = useMemo(
    () => (answer ? strongLinks(answer, toldLinks, selection) : new Set<string>()),
    [answer, toldLinks, selection],
  );
  const stops = useMemo(() => (answer ? stopsToTell(answer, told) : new Set<string>()), [answer, told]);
  // What is told changes what is strong, not where it stands.
  const scene = useMemo(
    () => (answer && size && fontsReady && !narrow ? sceneOf(answer, size, chain.all) : null),
    [answer, size, fontsReady, narrow, chain.all],
  );
  const laidOut = useLayout(scene);
  const footnotes = useMemo(() => (answer ? chainFootnotes(answer) : new Map()), [answer]);
  const shown = scene?.items.length ?? answer?.graph.nodes.length ?? 0;
  const ready = narrow ? answer !== null : laidOut !== null && laidOut.scene === scene;

  useEffect(() => {
    // Names in kanji and kana stand in the system's face until their own is there.
    if (ready) void import('../../styles/late-fonts.ts');
  }, [ready]);

  return (
    <main className="plate chain-plate" aria-busy={asking} data-ready={ready}>
      <p className="visually-hidden" role="status">
        {ready && answer ? chainInWords(answer, told) : ''}
      </p>
      <div className="neatline">
        <ChainHead view={view} answer={answer} shown={shown} narrow={narrow} change={change} />
        {!answer && asking && <p className="chain-message is-waiting">Following influence…</p>}
        {!answer && !asking && chain.of !== null && <NoAnswer view={view} error={error} change={change} />}
        {answer && narrow ? (
          <div className="chain-reading-frame">
            <ChainReading
              answer={answer}
              told={told}
              footnotes={footnotes}
              litPassage={litPassage}
              selection={selection}
              withRest
              onSelect={onSelect}
              // There is no room for sources here: they stand in the details of the line.
              onFootnote={(passage) => {
                const cites = answer.numbered.find(({ citations }) =>
                  citations.some((one) => one.passage.id === passage),
                );
                if (cites) onSelect({ kind: 'line', id: cites.id });
              }}
            />
          </div>
        ) : (
          <div className="chain-canvas" ref={canvas}>
            {laidOut && size && laidOut.scene.items.length > 0 && (
              <ChainPicture
                laidOut={laidOut}
                size={size}
                strong={strong}
                stops={stops}
                footnotes={footnotes}
                litPassage={litPassage}
                selection={selection}
                day={view.at}
                onSelect={onSelect}
              />
            )}
          </div>
        )}
      </div>
    </main>
  );
}

/** The link names what is not here, or the server could not answer. */
function NoAnswer({ view, error, change }: Pick<ViewProps, 'view' | 'change'> & { readonly error: Error | null }) {
  const { title, text } = errorInWords(error);
  const gone = error === null || (error instanceof RequestRefusedError && error.code === 'NOT_FOUND');
  const named = [view.chain.of, view.chain.to].filter((id) => id !== null).map((id) => `“${id}”`);
  return (
    <div className="chain-message">
      <p>{gone ? `The link names ${named.join(' or ')}, which this dataset does not hold.` : `${title} ${text}`}</p>
      <EntityPicker
        label="Find an event or treaty"
        kinds={['EVENT', 'TREATY']}
        onPick={({ id }) => change(showChain(id))}
      />
    </div>
  );
}

function sceneOf(
  answer: ChainAnswer,
  size: { readonly width: number; readonly height: number },
  all: boolean,
): ChainScene {
  const { graph, from, to, alternatives } = answer;
  const area = { x: EDGE, y: 6, width: size.width - 2 * EDGE, height: size.height - FOOT - 6 };
  const room = all ? Number.MAX_SAFE_INTEGER : Math.max(8, Math.floor((area.width * area.height) / ROOM_FOR_ONE));
  const [first = null] = alternatives;
  const large = to === null ? new Set([from.id]) : toldStops(alternatives);
  const part =
    to === null ? partAround(graph, from.id, room) : partBetween(graph, { from: from.id, to: to.id }, large, room);
  const spine = new Set([...stopsToTell(answer, first), ...(first?.chains.flat().map(linkId) ?? [])]);
  return chainSceneOf({ graph: part, large, spine, area }, CHAIN_STYLE, newMeasure());
}

function stopsToTell(answer: ChainAnswer, told: Alternative | null): ReadonlySet<string> {
  return told ? toldStops([told]) : new Set([answer.from.id]);
}

/** "Triple Intervention to Treaty of Portsmouth: 6 steps, every step certain; 38 events and treaties." */
function chainInWords({ from, to, graph }: ChainAnswer, told: Alternative | null): string {
  const [chain] = told?.chains ?? [];
  const steps = chain ? `${plural(chain.length, 'step')}, ${chainCertaintyInWords(chain)}; ` : '';
  const count = `${countInWords(countOf({ graph, to }))}.`;
  return `${to ? titleBetween(from, to) : from.name}: ${to && !chain ? 'no chain.' : `${steps}${count}`}`;
}

/** The told chain; around one event its own links and the chain to what is selected. */
function strongLinks(
  answer: ChainAnswer,
  toldLinks: ReadonlySet<string>,
  selection: Selection | null,
): ReadonlySet<string> {
  if (answer.to !== null) return toldLinks;
  const { links } = answer.graph;
  const root = answer.from.id;
  const own = links.filter((link) => causeOf(link) === root || effectOf(link) === root);
  const to = selection?.kind === 'entity' ? selection.id : root;
  const chain = shortestChain(links, new Set([root]), to) ?? shortestChain(links, new Set([to]), root) ?? [];
  return new Set([...own, ...chain].map(linkId));
}

/** An opened chain view without a chain takes the selection, else what most came of. */
function useSettledChain({ view, change }: ViewProps): void {
  const { chain, selection } = view;
  const open = chain.of === null || chain.takeSelection;
  const selected = open && selection?.kind === 'entity' ? selection.id : null;
  const { data: details } = useEntityDetails(selected ?? '', selected !== null);
  const needsFirst = open && chain.of === null;
  const { data: first } = useMostConsequential(needsFirst);
  const kind = selected === null ? null : details === undefined ? undefined : (details.entity?.kind ?? null);
  const fromSelection = kind === 'EVENT' || kind === 'TREATY' ? selected : null;
  const settled = kind === undefined ? null : (fromSelection ?? chain.of ?? first?.ranking[0]?.entity.id ?? null);
  useEffect(() => {
    if (open && settled !== null) change(settleChain(settled), 'replace');
  }, [open, settled, change]);
}

function useFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    const settle = () => here && setReady(true);
    chainFontsReady().then(settle, settle);
    return () => {
      here = false;
    };
  }, []);
  return ready;
}
