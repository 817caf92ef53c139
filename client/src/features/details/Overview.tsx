import { useMemo } from 'react';
import { daysOf } from '../../graph/existence.ts';
import { LENS_TABLE, lensesInWords, lensShows } from '../../graph/lenses.ts';
import { countInWords } from '../../graph/picture.ts';
import { timeInWords } from '../../graph/times.ts';
import type { ContentProps } from './Details.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { RelationList } from './RelationList.tsx';
import { Sources } from './Sources.tsx';
import { useDetailsFootnotes } from './use-footnotes.ts';

/** Nothing is selected: the whole picture as a list, lens by lens. */
export function Overview({ view, picture, litPassage, onSelect, onFootnote }: ContentProps) {
  const { relationships } = picture.network;
  const own = useMemo(() => relationships.flatMap(({ citations }) => citations), [relationships]);
  const { footnotes } = useDetailsFootnotes(relationships, own);
  const groups = LENS_TABLE.map(({ lens, label }) => ({
    label,
    relationships: relationships.filter((tie) => view.lenses.includes(lens) && lensShows(lens, tie)),
  })).filter((group) => group.relationships.length > 0);
  return (
    <>
      <DetailsHead kind={timeInWords(view)} title={lensesInWords(view.lenses)}>
        <p className="details-dates">{countInWords(picture.network, daysOf(view))}</p>
      </DetailsHead>
      {groups.map(({ label, relationships: ties }) => (
        <section key={label} className="details-section" aria-label={label}>
          <div className="section-head">
            <h3>{label}</h3>
            <span>{ties.length}</span>
          </div>
          <RelationList
            relationships={ties}
            of={null}
            footnotes={footnotes}
            litPassage={litPassage}
            onSelect={onSelect}
            onFootnote={onFootnote}
          />
        </section>
      ))}
      <Sources footnotes={footnotes} cited={own} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}
