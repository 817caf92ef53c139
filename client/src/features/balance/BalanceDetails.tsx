import { dayInWords } from '@entente/server/domain/day';
import { shortName } from '@entente/server/domain/names';
import { balanceInWords, signsInWords, triadInWords } from '../../graph/balance/triads.ts';
import { chooseTriad, lookAtSigns } from '../../url/view.ts';
import type { ContentProps } from '../details/Details.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { EntityDetails } from '../details/EntityDetails.tsx';
import { LineDetails } from '../details/LineDetails.tsx';
import { RelationList } from '../details/RelationList.tsx';
import { Sources } from '../details/Sources.tsx';
import { useBalance } from './use-balance.ts';

/** What is selected in the view of balance; with nothing selected, the three lines of the triad that is chosen. */
export function BalanceDetails(props: ContentProps) {
  const { view, change, litPassage, onSelect, onFootnote } = props;
  const { balance, chosen, numbered, footnotes } = useBalance(view);
  const { selection } = view;
  if (selection?.kind === 'entity') return <EntityDetails {...props} id={selection.id} numbered={numbered} />;
  if (selection?.kind === 'line') return <LineDetails {...props} id={selection.id} numbered={numbered} />;
  const lines = chosen?.relationships ?? [];
  const cited = (chosen ? lines : numbered).flatMap(({ citations }) => citations);
  return (
    <>
      {chosen ? (
        <DetailsHead
          kind={triadInWords(chosen)}
          title={chosen.states.map(({ name }) => shortName(name)).join(', ')}
          onClose={() => change(chooseTriad(null))}
        >
          <p className="details-dates">
            {dayInWords(view.at)}
            <span className="tag">{balance?.balanced.includes(chosen) ? 'balanced' : 'unstable'}</span>
            <span className="tag">{signsInWords(chosen)}</span>
          </p>
          <div className="entity-ways">
            <button type="button" className="link" onClick={() => change(lookAtSigns())}>
              Show its lines in the network
            </button>
          </div>
        </DetailsHead>
      ) : (
        <DetailsHead kind={dayInWords(view.at)} title="Balance">
          <p className="details-dates">{balance ? balanceInWords(balance) : ''}</p>
          {balance && balance.balanced.length + balance.unbalanced.length > 0 && (
            <p className="quiet">Choose a triad to read what its three lines rest on.</p>
          )}
        </DetailsHead>
      )}
      {chosen && (
        <section className="details-section" aria-label="Its three lines">
          <h3>Its three lines</h3>
          <RelationList
            relationships={lines}
            of={null}
            footnotes={footnotes}
            litPassage={litPassage}
            onSelect={onSelect}
            onFootnote={onFootnote}
          />
        </section>
      )}
      <Sources footnotes={footnotes} cited={cited} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}
