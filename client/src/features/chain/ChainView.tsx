import { useEffect, useMemo, useRef, useState } from 'react';
import { errorInWords } from '../../api/errors.ts';
import { useEntityDetails } from '../../api/queries.ts';
import { newMeasure } from '../../canvas/label-style.ts';
import { linkId } from '../../graph/chain/chain-graph.ts';
import { type ChainScene, chainSceneOf } from '../../graph/chain/chain-scene.ts';
import { partAround, partBetween } from '../../graph/chain/shown-part.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { settleChain } from '../../url/view.ts';
import type { ViewProps } from '../views/view-props.ts';
import { ChainHead } from './ChainHead.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import { ChainReading } from './ChainReading.tsx';
import { CHAIN_STYLE, chainFontsReady } from './chain-style.ts';
import {
  type ChainAnswer,
  chainFootnotes,
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
  const { view, narrow, litPassage, onSelect, onFootnote, change } = props;
  const { chain, selection } = view;
  useSettledChain(props);
  const { answer, error, asking } = useChain(view);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(canvas);
  const fontsReady = useFonts();
  const told = answer && toldAlternative(answer, chain.route);
  const toldLinks = useMemo(() => new Set(told?.chains.flat().map(linkId) ?? []), [told]);
  const scene = useMemo(
    () => (answer && size && fontsReady && !narrow ? sceneOf(answer, toldLinks, size, chain.all, chain.route) : null),
    [answer, toldLinks, size, fontsReady, narrow, chain.all, chain.route],
  );
  const laidOut = useLayout(scene);
  const footnotes = useMemo(() => (answer ? chainFootnotes(answer) : new Map()), [answer]);
  const shown = scene?.items.length ?? answer?.graph.nodes.length ?? 0;
  const ready = narrow ? answer !== null : laidOut !== null && laidOut.scene === scene;

  return (
    <main className="plate chain-plate" aria-busy={asking} data-ready={ready}>
      <div className="neatline">
        <ChainHead view={view} answer={answer} shown={shown} narrow={narrow} change={change} />
        {error && <p className="chain-message">{errorInWords(error).title}</p>}
        {!answer && asking && <p className="chain-message is-waiting">Following influence…</p>}
        {!answer && !asking && !error && chain.of !== null && (
          <p className="chain-message">The link names “{chain.to ?? chain.of}”, which this dataset does not hold.</p>
        )}
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
              onFootnote={onFootnote}
            />
          </div>
        ) : (
          <div className="chain-canvas" ref={canvas}>
            {laidOut && size && laidOut.scene.items.length > 0 && (
              <ChainPicture
                laidOut={laidOut}
                size={size}
                toldLinks={toldLinks}
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

function sceneOf(
  answer: ChainAnswer,
  toldLinks: ReadonlySet<string>,
  size: { readonly width: number; readonly height: number },
  all: boolean,
  route: ViewProps['view']['chain']['route'],
): ChainScene {
  const { graph, from, to, alternatives } = answer;
  const area = { x: EDGE, y: 6, width: size.width - 2 * EDGE, height: size.height - FOOT - 6 };
  const room = all ? Number.MAX_SAFE_INTEGER : Math.max(8, Math.floor((area.width * area.height) / ROOM_FOR_ONE));
  const alternative = toldAlternative(answer, route);
  // Both alternatives keep their place: going from the one to the other changes what is strong, not what is there.
  const part =
    to === null
      ? partAround(graph, from.id, room)
      : partBetween(graph, { from: from.id, to: to.id }, toldStops(alternatives), room);
  const told = alternative ? toldStops([alternative]) : new Set([from.id]);
  return chainSceneOf({ graph: part, told, toldLinks, area }, CHAIN_STYLE, newMeasure());
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
