import { useMemo } from 'react';
import { matrixOf } from '../../graph/matrix/matrix.ts';
import { plural } from '../../graph/picture.ts';
import { tieSentence } from '../../graph/tie-sentence.ts';
import { atTimeInWords, timeInWords } from '../../graph/times.ts';
import { chooseCell, showPath } from '../../url/view.ts';
import type { ContentProps } from '../details/Details.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { RelationList } from '../details/RelationList.tsx';
import { Sources } from '../details/Sources.tsx';
import { useDetailsFootnotes } from '../details/use-footnotes.ts';

/** The ties between the row and the column of one cell, in both directions, with their sources. */
export function MatrixDetails(props: ContentProps & { readonly cell: readonly [string, string] }) {
  const { view, picture, cell, litPassage, onSelect, onFootnote, change } = props;
  const [row, column] = cell;
  const names = useMemo(() => namesIn(picture), [picture]);
  const ties = useMemo(
    () =>
      picture.network.relationships.filter(
        ({ from, to }) => (from.id === row && to.id === column) || (from.id === column && to.id === row),
      ),
    [picture, row, column],
  );
  const own = useMemo(() => ties.flatMap(({ citations }) => citations), [ties]);
  const { footnotes } = useDetailsFootnotes(ties, own);
  const [one, other] = [names.get(row), names.get(column)];
  const close = () => change(chooseCell(null));
  if (one === undefined || other === undefined) {
    return <DetailsHead kind="Cell" title="Not in this matrix" onClose={close} />;
  }
  return (
    <>
      <DetailsHead kind={`Cell · row ${one}, column ${other}`} title={`${one} and ${other}`} onClose={close}>
        <p className="details-dates">{timeInWords(view)}</p>
        {ties.length === 0 && <p>No tie of these lenses between the two is recorded {atTimeInWords(view)}.</p>}
        <div className="entity-ways">
          <button type="button" className="link" onClick={() => change(showPath(row, column))}>
            Ways between them
          </button>
        </div>
      </DetailsHead>
      {ties.length > 0 && (
        <section className="details-section" aria-label={`${one} and ${other}`}>
          <div className="section-head">
            <h3>{capitalisedTime(view.time.kind)}</h3>
            <span>{plural(ties.length, 'tie')}</span>
          </div>
          <p className="visually-hidden">{ties.map(tieSentence).join(' ')}</p>
          <RelationList
            relationships={ties}
            of={null}
            fates={picture.compared?.fates}
            footnotes={footnotes}
            litPassage={litPassage}
            onSelect={onSelect}
            onFootnote={onFootnote}
          />
        </section>
      )}
      <Sources footnotes={footnotes} cited={own} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}

function capitalisedTime(kind: ContentProps['view']['time']['kind']): string {
  switch (kind) {
    case 'day':
      return 'On this day';
    case 'range':
      return 'In this range';
    case 'compare':
      return 'On one of the two days';
    default:
      return kind satisfies never;
  }
}

function namesIn(picture: ContentProps['picture']): ReadonlyMap<string, string> {
  const { rows, columns } = matrixOf(picture);
  return new Map([...rows, ...columns].flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const)));
}
