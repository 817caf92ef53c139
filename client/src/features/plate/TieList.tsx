import type { PictureQuery } from '../../api/generated/graphql.ts';
import { dayInWords } from '../../graph/day.ts';
import { type Footnotes, footnoteMark, footnotesOf } from '../../graph/footnotes.ts';
import { tieSentence } from '../../graph/tie-sentence.ts';

export interface TieListProps {
  readonly network: PictureQuery['network'];
  readonly day: string;
  readonly footnotes: Footnotes;
}

/** What the canvas shows, in words: for screen readers. */
export function TieList({ network, day, footnotes }: TieListProps) {
  return (
    <section className="visually-hidden" aria-label={`Ties on ${dayInWords(day)}`}>
      <ul>
        {network.relationships.map((relationship) => {
          const marks = footnotesOf(relationship.citations, footnotes).map(footnoteMark).join(', ');
          return (
            <li key={relationship.id} data-tie={relationship.id}>
              {tieSentence(relationship)} Sources: {marks || 'none'}.
            </li>
          );
        })}
      </ul>
    </section>
  );
}
