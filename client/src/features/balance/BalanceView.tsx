import { dayInWords } from '@entente/server/domain/day';
import { useEffect, useMemo, useRef } from 'react';
import { errorInWords } from '../../api/errors.ts';
import {
  balanceInWords,
  mixedPairs,
  ratioInWords,
  signsInWords,
  type Triad,
  triadIds,
  triadInWords,
} from '../../graph/balance/triads.ts';
import { joinWords } from '../../graph/lenses.ts';
import { chooseTriad, select } from '../../url/view.ts';
import { RelationList } from '../details/RelationList.tsx';
import { useInView } from '../export/in-view.ts';
import { domainOf } from '../timeline/scale.ts';
import type { ViewProps } from '../views/view-props.ts';
import { RatioLine } from './RatioLine.tsx';
import { TriadFigure } from './TriadFigure.tsx';
import { useBalance, useBalanceYears } from './use-balance.ts';
import './balance.css';

/** Which states are three with ties among them all, whether their signs agree, and how that went over the years. */
export function BalanceView(props: ViewProps) {
  const { view, dataset, onGoTo, change } = props;
  const { balance, error, waiting, chosen, numbered, footnotes } = useBalance(view);
  const domain = useMemo(() => domainOf(dataset?.span ?? null), [dataset]);
  const years = useBalanceYears(domain);
  const lit = useMemo(() => new Set(chosen?.relationships.map(({ id }) => id)), [chosen]);
  useInView(useMemo(() => (balance ? { relationships: numbered } : null), [balance, numbered]));
  useEffect(() => {
    void import('../../styles/late-fonts.ts');
  }, []);
  const choose = (triad: Triad) =>
    change((before) => select(null)(chooseTriad(triad === chosen ? null : triadIds(triad))(before)));
  const group = (title: string, triads: readonly Triad[]) =>
    triads.length > 0 && <TriadGroup title={title} triads={triads} chosen={chosen} lit={lit} onChoose={choose} />;
  return (
    <main className="plate balance-plate" aria-busy={waiting} data-ready={!waiting}>
      <div className="neatline">
        <header className="balance-head">
          <h1>Balance</h1>
          <p role="status">
            <b>{dayInWords(view.at)}</b>
            {balance && ` · ${balanceInWords(balance)}`}
            {balance && balance.ratio !== null && ` · ratio ${ratioInWords(balance.ratio)}`}
          </p>
          <p className="balance-theory">
            Three states that are all tied are <i>balanced</i> where the product of their signs is positive: three
            friends, or two friends with a common enemy (Heider 1946, Cartwright and Harary 1956). The theory expects
            the others to change. Alliances count +, wars and pressure −, as far as possibly in force.
          </p>
        </header>
        <div className="balance-body">
          {error && (
            <p className="balance-none" role="alert">
              {errorInWords(error).title} {errorInWords(error).text}
            </p>
          )}
          <RatioLine years={years} domain={domain} at={view.at} onGoTo={onGoTo} />
          {balance && (
            <>
              {balance.unbalanced.length === 0 && balance.balanced.length > 0 && (
                <p className="balance-none">No triad is unstable on this day.</p>
              )}
              {group('Unstable', balance.unbalanced)}
              {group('Balanced', balance.balanced)}
              {balance.balanced.length + balance.unbalanced.length === 0 && (
                <p className="balance-none">
                  No three states are all tied to each other on {dayInWords(view.at)}: there is nothing to balance.
                </p>
              )}
              {mixedPairs(balance.mixed).map(({ one, other, ties }) => (
                <section key={`${one.id} ${other.id}`} className="balance-group" aria-label="Mixed pair">
                  <h2>
                    Mixed: <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>
                  </h2>
                  <p className="balance-note">
                    Friendly and hostile on the same day: any sign would be an invention, so the triads leave the pair
                    out.
                  </p>
                  <RelationList
                    relationships={ties}
                    of={null}
                    footnotes={footnotes}
                    litPassage={props.litPassage}
                    onSelect={props.onSelect}
                    onFootnote={props.onFootnote}
                  />
                </section>
              ))}
            </>
          )}
        </div>
      </div>
    </main>
  );
}

interface TriadGroupProps {
  readonly title: string;
  readonly triads: readonly Triad[];
  readonly chosen: Triad | null;
  readonly lit: ReadonlySet<string>;
  readonly onChoose: (triad: Triad) => void;
}

function TriadGroup({ title, triads, chosen, lit, onChoose }: TriadGroupProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section className="balance-group" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        <span>{triads.length}</span>
      </div>
      <ul className="triads" ref={list}>
        {triads.map((triad) => (
          <li key={triadIds(triad).join(' ')}>
            <button
              type="button"
              className="triad"
              data-triad={triadIds(triad).join('.')}
              aria-pressed={triad === chosen}
              onClick={() => onChoose(triad)}
            >
              <TriadFigure triad={triad} lit={lit} />
              <span className="triad-words">
                {triadInWords(triad)} <b>{signsInWords(triad)}</b>
              </span>
              <span className="visually-hidden">
                {joinWords(
                  triad.states.map(({ name }) => name),
                  'and',
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
