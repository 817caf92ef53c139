import { dayInWords } from '@entente/server/domain/day';
import { useEffect } from 'react';
import type { Citation, Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { type Holding, hasRivalClaims, modeOf } from '../../graph/map/holdings.ts';
import { plural } from '../../graph/picture.ts';
import { datesAndCertainty } from '../../graph/relation-words.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import type { View } from '../../url/view.ts';
import { Dispute, EntityButton } from '../details/RelationItem.tsx';
import { HolderBars } from './HolderBars.tsx';
import { styleOf } from './HoldingPatterns.tsx';
import { HoldingSwatch } from './HoldingSwatch.tsx';
import { useHolders } from './use-holders.ts';
import './holdings.css';

export interface TerritoryHoldersProps {
  readonly territory: string;
  readonly name: string;
  readonly view: View;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  /** Says what is cited, so that it gets its numbers. */
  readonly onCited: (citations: readonly Citation[]) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

/** Who held a territory over time, and on the day by what right and according to whom. */
export function TerritoryHolders(props: TerritoryHoldersProps) {
  const { territory, name, view, onCited, onSelect } = props;
  const reading = useHolders(territory, view);
  const onDay = reading?.onDay;
  useEffect(() => {
    if (onDay) onCited(onDay.flatMap(({ relationship }) => relationship.citations));
  }, [onDay, onCited]);
  if (!reading) return null;
  const { all, lanes, axis } = reading;
  const held = reading.onDay;
  const who = holdersOf(all);
  return (
    <>
      {all.length > 0 && (
        <section className="details-section" aria-label={`${who} of ${name}`}>
          <div className="section-head">
            <h3>
              {who} of {name}
            </h3>
            <span>{plural(all.length, 'span')}</span>
          </div>
          <HolderBars lanes={lanes} axis={axis} day={view.at} onSelect={onSelect} />
        </section>
      )}
      <section className="details-section" aria-label="Who holds it on this date">
        <div className="section-head">
          <h3>{hasRivalClaims(held) ? `Rival claims on ${dayInWords(view.at)}` : `On ${dayInWords(view.at)}`}</h3>
        </div>
        {held.every(({ mode }) => mode === 'operation') && (
          <p className="quiet">No holder is recorded on this day{held.length > 0 && ', only who ran it'}.</p>
        )}
        {held.length > 0 && (
          <ul className="relation-list">
            {held.map((holding) => (
              <HoldingItem key={holding.relationship.id} {...props} holding={holding} all={held} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function holdersOf(all: readonly Holding[]): string {
  const run = all.filter(({ mode }) => mode === 'operation').length;
  return run === 0 ? 'Holders' : run === all.length ? 'Operators' : 'Holders and operators';
}

interface HoldingItemProps extends TerritoryHoldersProps {
  readonly holding: Holding;
  readonly all: readonly Holding[];
}

function HoldingItem({ holding, all, footnotes, litPassage, onSelect, onFootnote }: HoldingItemProps) {
  const { relationship, state, mode, disputed } = holding;
  const { id, citations, dispute, note, via, sourced } = relationship;
  const lit = citations.some(({ passage }) => passage.id === litPassage);
  return (
    <li className={`relation holding-item${lit ? ' is-lit' : ''}`} data-relation={id}>
      <HoldingSwatch style={styleOf(holding, all)} />
      <div className="relation-body">
        <h4>
          <EntityButton entity={state} onSelect={onSelect} />{' '}
          <button type="button" className="relation-phrase" onClick={() => onSelect({ kind: 'line', id })}>
            {modeOf(mode).verb}
          </button>
          {disputed && (
            <>
              {', '}
              <span className="disputed-word">disputed</span>
            </>
          )}
        </h4>
        {via && (
          <p className="relation-via">
            <EntityButton entity={via} onSelect={onSelect} />
          </p>
        )}
        <p className="relation-dates">{datesAndCertainty(relationship)}</p>
        {note && <p className="relation-note">{note}</p>}
        {dispute && <Dispute text={dispute} />}
        {!sourced && <p className="unsourced">unsourced: no page was checked</p>}
      </div>
      <FootnoteRings footnotes={footnotesOf(citations, footnotes)} litPassage={litPassage} onFootnote={onFootnote} />
    </li>
  );
}
