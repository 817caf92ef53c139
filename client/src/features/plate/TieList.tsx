import type { PictureQuery } from '../../api/generated/graphql.ts';
import type { Compared } from '../../graph/compare/diff.ts';
import { fateWords } from '../../graph/compare/fate-words.ts';
import { type Footnotes, footnoteMark, footnotesOf } from '../../graph/footnotes.ts';
import { capitalised } from '../../graph/relation-words.ts';
import { tieSentence } from '../../graph/tie-sentence.ts';
import { atTimeInWords } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';

export interface TieListProps {
  readonly network: PictureQuery['network'];
  readonly view: View;
  readonly compared: Compared | undefined;
  readonly footnotes: Footnotes;
}

/** What the canvas shows, in words: for screen readers. */
export function TieList({ network, view, compared, footnotes }: TieListProps) {
  return (
    <section className="visually-hidden" aria-label={`Ties ${atTimeInWords(view)}`}>
      <ul>
        {network.relationships.map((relationship) => {
          const marks = footnotesOf(relationship.citations, footnotes).map(footnoteMark).join(', ');
          const fate = compared?.fates.get(relationship.id);
          return (
            <li key={relationship.id} data-tie={relationship.id}>
              {fate ? `${capitalised(fateWords(relationship, fate))}: ` : ''}
              {tieSentence(relationship)} Sources: {marks || 'none'}.
            </li>
          );
        })}
      </ul>
    </section>
  );
}
