import { dayInWords } from '@entente/server/domain/day';
import { shortName } from '@entente/server/domain/names';
import { useMemo } from 'react';
import { useOpening } from '../../api/queries.ts';
import type { Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { type Holding, modeInWords } from '../../graph/map/holdings.ts';
import { shortSpan } from '../../graph/span-text.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import type { ContentProps } from '../details/Details.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { EntityDetails } from '../details/EntityDetails.tsx';
import { LineDetails } from '../details/LineDetails.tsx';
import { EntityButton } from '../details/RelationItem.tsx';
import { Sources } from '../details/Sources.tsx';
import { styleOf } from './HoldingPatterns.tsx';
import { HoldingSwatch } from './HoldingSwatch.tsx';
import { useMap } from './use-map.ts';
import './holdings.css';

/** What is selected on the map; with nothing selected, who held what in words. Footnotes as of the map's day. */
export function MapDetails(props: ContentProps) {
  const { view, picture, litPassage, onSelect, onFootnote } = props;
  const { data } = useOpening();
  const { holdings, footnotes } = useMap(view, data?.dataset);
  const numbered = useMemo(() => holdings.map(({ relationship }) => relationship), [holdings]);
  const { selection } = view;
  const list = { footnotes, litPassage, onSelect, onFootnote };
  if (selection?.kind === 'entity') {
    const held = holdings.filter(({ state }) => state.id === selection.id);
    const title = `Holds on ${dayInWords(view.at)}`;
    return (
      <EntityDetails
        {...props}
        id={selection.id}
        numbered={numbered}
        said={held.length > 0 && <HeldList {...list} title={title} holdings={held} />}
      />
    );
  }
  if (selection?.kind === 'line') {
    // Rival claims are looked for among what the map shows.
    const onMap = { ...picture, network: { ...picture.network, relationships: numbered } };
    return <LineDetails {...props} picture={onMap} id={selection.id} numbered={numbered} />;
  }
  return (
    <>
      <DetailsHead kind={dayInWords(view.at)} title="Who held what" />
      {byHolder(holdings).map(([name, held]) => (
        <HeldList key={name} {...list} title={name} holdings={held} />
      ))}
      <Sources
        footnotes={footnotes}
        cited={numbered.flatMap(({ citations }) => citations)}
        litPassage={litPassage}
        onFootnote={onFootnote}
      />
    </>
  );
}

interface HeldListProps {
  readonly title: string;
  readonly holdings: readonly Holding[];
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

/** What somebody holds, each with its right, its dates and its sources. */
function HeldList({ title, holdings, footnotes, litPassage, onSelect, onFootnote }: HeldListProps) {
  return (
    <section className="details-section" aria-label={title}>
      <div className="section-head">
        <h3>{title}</h3>
        <span>{holdings.length}</span>
      </div>
      <ul className="relation-list">
        {holdings.map((holding) => {
          const { relationship, territory } = holding;
          return (
            <li key={relationship.id} className="relation holding-item" data-relation={relationship.id}>
              <HoldingSwatch style={styleOf(holding, [holding])} />
              <div className="relation-body">
                <h4>
                  <EntityButton entity={{ ...territory, name: shortName(territory.name) }} onSelect={onSelect} />
                </h4>
                <p className="relation-dates">
                  {modeInWords(holding)}, {shortSpan(relationship.span)}
                </p>
              </div>
              <FootnoteRings
                footnotes={footnotesOf(relationship.citations, footnotes)}
                litPassage={litPassage}
                onFootnote={onFootnote}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The holds by their holder, who holds most first. */
function byHolder(holdings: readonly Holding[]): readonly (readonly [string, readonly Holding[]])[] {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) groups.set(holding.state.name, [...(groups.get(holding.state.name) ?? []), holding]);
  return [...groups].sort((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1));
}
