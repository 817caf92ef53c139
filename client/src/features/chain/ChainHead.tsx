import { shortName } from '@entente/server/domain/names';
import { useState } from 'react';
import { chainCertainty, chainCertaintyInWords, titleBetween } from '../../graph/chain/chain-words.ts';
import type { EntityRef } from '../../graph/entity.ts';
import { plural } from '../../graph/picture.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import type { ChainWay } from '../../url/chain-state.ts';
import { type Change, setChainAll, setChainLongTerm, setChainRoute, showChain, type View } from '../../url/view.ts';
import { EntityPicker } from '../path/EntityPicker.tsx';
import { type Alternative, type ChainAnswer, countInWords, countOf, toldAlternative } from './use-chain.ts';

export interface ChainHeadProps {
  readonly view: View;
  readonly answer: ChainAnswer | null;
  /** How many events and treaties are drawn. */
  readonly shown: number;
  readonly narrow: boolean;
  readonly change: (change: Change) => void;
}

const WAYS: readonly { readonly way: ChainWay; readonly label: string }[] = [
  { way: 'upstream', label: 'What led to it' },
  { way: 'both', label: 'Both' },
  { way: 'downstream', label: 'What came of it' },
];

/** What is asked, how much of the answer is drawn, and the other ways of asking it. */
export function ChainHead({ view, answer, shown, narrow, change }: ChainHeadProps) {
  const { chain } = view;
  const [choosing, setChoosing] = useState(false);
  const pick = (entity: EntityRef) => {
    setChoosing(false);
    if (chain.of !== null) change(showChain(chain.of, entity.id));
  };
  return (
    <header className="chain-head">
      <div className="chain-title">
        <h1>{answer ? titleOf(answer) : 'Chain of influence'}</h1>
        {answer && <Count view={view} answer={answer} shown={shown} narrow={narrow} change={change} />}
      </div>
      <div className="chain-choices">
        {answer?.to
          ? answer.alternatives.map((alternative) => (
              <AlternativeButton
                key={alternative.route}
                alternative={alternative}
                chosen={toldAlternative(answer, chain.route) === alternative}
                onChoose={() => change(setChainRoute(alternative.route))}
              />
            ))
          : chain.of !== null && (
              <fieldset className="chain-ways">
                <legend className="visually-hidden">Which way</legend>
                {WAYS.map(({ way, label }) => (
                  <button
                    key={way}
                    type="button"
                    aria-pressed={chain.way === way}
                    onClick={() => chain.of !== null && change(showChain(chain.of, null, way))}
                  >
                    {label}
                  </button>
                ))}
              </fieldset>
            )}
      </div>
      {answer && (
        <div className="chain-tools">
          <ul className="chain-legend" aria-label="Legend">
            <li>
              <KindIcon kind="EVENT" />
              Event
            </li>
            <li>
              <KindIcon kind="TREATY" />
              Treaty
            </li>
            {(['CERTAIN', 'PROBABLE', 'DISPUTED'] as const)
              .filter((certainty) => answer.numbered.some((one) => one.certainty === certainty))
              .map((certainty) => (
                <li key={certainty}>
                  <LineSample line="influence" certainty={certainty} />
                  {certainty.charAt(0) + certainty.slice(1).toLowerCase()}
                </li>
              ))}
            <li>
              <svg className="line-sample chain-lasts" viewBox="0 0 30 14" aria-hidden="true">
                <path d="M0 7H28M28.5 3v8" />
              </svg>
              Lasts
            </li>
          </ul>
          <label className="chain-switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={chain.longTerm}
              checked={chain.longTerm}
              onChange={(event) => change(setChainLongTerm(event.target.checked))}
            />
            Background links
          </label>
          <span className="chain-ends">
            {answer.to ? (
              <button type="button" className="link" onClick={() => change(showChain(answer.from.id))}>
                All around {shortName(answer.from.name)}
              </button>
            ) : (
              <button type="button" className="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
                How did it lead to…
              </button>
            )}
          </span>
        </div>
      )}
      {choosing && (
        <div className="chain-picker">
          <EntityPicker
            label="An event or treaty that came of it"
            kinds={['EVENT', 'TREATY']}
            onPick={pick}
            onClose={() => setChoosing(false)}
            autoFocus
          />
        </div>
      )}
      {answer?.to && answer.graph.nodes.length === 0 && <NoChain view={view} answer={answer} change={change} />}
    </header>
  );
}

function titleOf({ from, to }: ChainAnswer): string {
  return to ? titleBetween(from, to) : shortName(from.name);
}

function Count({ view, answer, shown, narrow, change }: ChainHeadProps & { readonly answer: ChainAnswer }) {
  const total = countOf(answer);
  const counted = answer.to ? shown : Math.max(0, shown - 1);
  const first = answer.graph.nodes.find(({ id }) => id === answer.from.id)?.span?.label.split(' – ')[0];
  const last = answer.graph.nodes.find(({ id }) => id === answer.to?.id)?.span?.label.split(' – ')[0];
  return (
    <p>
      <b>{answer.to ? [first, last].filter(Boolean).join(' – ') : first}</b>
      {answer.graph.nodes.length > 0 && (
        <>
          {' · '}
          {counted < total && !narrow ? `${counted} of ` : ''}
          {total === 0 ? 'nothing recorded' : countInWords(total)}
        </>
      )}
      {answer.truncated && ' (the nearest)'}
      {!narrow && (counted < total || view.chain.all) && (
        <button type="button" className="link chain-all" onClick={() => change(setChainAll(!view.chain.all))}>
          {view.chain.all ? 'Show what has room' : 'Show all'}
        </button>
      )}
    </p>
  );
}

interface AlternativeButtonProps {
  readonly alternative: Alternative;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function AlternativeButton({ alternative, chosen, onChoose }: AlternativeButtonProps) {
  const { route, chains } = alternative;
  const [chain] = chains;
  if (!chain) return null;
  const certainty = chainCertainty(chain);
  const steps = chains.length === 1 ? plural(chain.length, 'step') : `${chains.length} ways of ${chain.length} steps`;
  return (
    <button
      type="button"
      className="chain-alternative"
      aria-pressed={chosen}
      title={chainCertaintyInWords(chain)}
      data-route={route}
      onClick={onChoose}
    >
      <LineSample line="influence" certainty={certainty} />
      <b>{route === 'certain' ? 'Certain' : 'Shortest'}</b>
      <span>
        {steps}
        {route === 'shortest' && `, ${certainty.toLowerCase()}`}
      </span>
    </button>
  );
}

function NoChain({ view, answer, change }: Pick<ChainHeadProps, 'view' | 'change'> & { readonly answer: ChainAnswer }) {
  const { from, to } = answer;
  if (!to) return null;
  return (
    <div className="plate-note">
      <p>
        No recorded chain leads from {shortName(from.name)} to {shortName(to.name)}
        {view.certainty === null ? '.' : ' among links of this certainty.'}
      </p>
      {!view.chain.longTerm && (
        <button type="button" className="button is-outlined" onClick={() => change(setChainLongTerm(true))}>
          Count background links too
        </button>
      )}
      <button type="button" className="button is-outlined" onClick={() => change(showChain(to.id, from.id))}>
        Look from {shortName(to.name)} to {shortName(from.name)}
      </button>
      <button type="button" className="button is-outlined" onClick={() => change(showChain(to.id, null, 'upstream'))}>
        What led to {shortName(to.name)}
      </button>
    </div>
  );
}
