import { catalogueEntry } from '@entente/server/domain/catalogue';
import { dayInWords } from '@entente/server/domain/day';
import { useMemo } from 'react';
import { errorInWords } from '../../api/errors.ts';
import type { RelationshipDetailsQuery } from '../../api/generated/graphql.ts';
import { useRelationshipDetails } from '../../api/queries.ts';
import { fateWords } from '../../graph/compare/fate-words.ts';
import { drawnCertainty, rivalsOf } from '../../graph/disputed.ts';
import { footnotesOf } from '../../graph/footnotes.ts';
import { capitalised, particularsOf } from '../../graph/relation-words.ts';
import { precisionOf } from '../../graph/span-text.ts';
import { tieSentence } from '../../graph/tie-sentence.ts';
import { atTimeInWords } from '../../graph/times.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { showShared } from '../../url/explore-changes.ts';
import type { ContentProps } from './Details.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { EntityButton } from './RelationItem.tsx';
import { RivalClaims } from './RivalClaims.tsx';
import { Sources } from './Sources.tsx';
import { useDetailsFootnotes } from './use-footnotes.ts';

type Line = NonNullable<RelationshipDetailsQuery['relationship']>;

export interface LineDetailsProps extends ContentProps {
  readonly id: string;
}

export function LineDetails(props: LineDetailsProps) {
  const { id, onClose } = props;
  const { data, error } = useRelationshipDetails(id);
  if (error) return <DetailsHead kind={errorInWords(error).title} title={id} onClose={onClose} />;
  if (!data) return <DetailsHead kind="Reading…" title="" onClose={onClose} />;
  if (!data.relationship) {
    return (
      <>
        <DetailsHead kind="Not in this dataset" title={id} onClose={onClose} />
        <p className="details-section">
          The link names a line “{id}”, which this dataset does not hold. The rest is shown.
        </p>
      </>
    );
  }
  return <Known {...props} line={data.relationship} />;
}

function Known({
  line,
  view,
  picture,
  numbered,
  litPassage,
  onSelect,
  onFootnote,
  onGoTo,
  onClose,
  change,
}: LineDetailsProps & { readonly line: Line }) {
  const { from, to, type, via, span, certainty, citations, dispute, sourced } = line;
  const { label, line: style } = catalogueEntry(type);
  const own = useMemo(() => [...citations, ...(via?.citations ?? [])], [citations, via]);
  const { footnotes, cited } = useDetailsFootnotes(numbered ?? picture.network.relationships, own);
  const precision = precisionOf(span);
  const rivals = rivalsOf(line, picture.network.relationships);
  const drawn = picture.network.relationships.some(({ id }) => id === line.id);
  const between = picture.compared?.between.some(({ id }) => id === line.id) ?? false;
  const fate = picture.compared?.fates.get(line.id) ?? null;
  const begin = span?.startMin ?? null;
  return (
    <>
      <DetailsHead
        kind={capitalised(label)}
        icon={<LineSample line={style} certainty={drawnCertainty(line)} />}
        title={
          <span className="line-ends">
            <EntityButton entity={from} onSelect={onSelect} /> <i>{label}</i>{' '}
            <EntityButton entity={to} onSelect={onSelect} />
          </span>
        }
        onClose={onClose}
      >
        <p className="details-dates">
          {span?.label ?? 'Dates unknown'}
          {precision && <span className="tag">{precision}</span>}
          <span className={`tag is-${certainty.toLowerCase()}`}>{certainty.toLowerCase()}</span>
          {fate && <span className="tag">{fateWords(line, fate)}</span>}
          {!sourced && <span className="tag is-unsourced">unsourced</span>}
        </p>
        {drawnCertainty(line) !== 'DISPUTED' && (
          <p className="details-summary">
            <FootnoteRings
              footnotes={footnotesOf(citations, footnotes)}
              litPassage={litPassage}
              onFootnote={onFootnote}
            />
          </p>
        )}
        {!drawn && view.shown === 'network' && (
          <p className="not-drawn">
            {between
              ? 'Wholly between the two dates, drawn on neither.'
              : fate === 'persisted'
                ? 'Persisted; folded away with the others that did, so that what changed is seen.'
                : `Not drawn ${atTimeInWords(view)} in these lenses.`}{' '}
            {begin !== null && (
              <button type="button" className="link" onClick={() => onGoTo(begin)}>
                Go to {dayInWords(begin)}
              </button>
            )}
          </p>
        )}
        {drawnCertainty(line) === 'DISPUTED' && (
          <RivalClaims
            claim={tieSentence(line)}
            dispute={dispute}
            rivals={rivals.map((rival) => ({
              claim: tieSentence(rival),
              footnotes: footnotesOf(rival.citations, footnotes),
            }))}
            footnotes={footnotesOf(citations, footnotes)}
            litPassage={litPassage}
            onFootnote={onFootnote}
          />
        )}
        {drawn && view.shown === 'network' && view.time.kind !== 'compare' && (
          <div className="entity-ways">
            <button type="button" className="link" onClick={() => change(showShared(from.id, to.id))}>
              Only what both have in common
            </button>
          </div>
        )}
      </DetailsHead>
      {via && (
        <section className="details-section" aria-label="Through">
          <h3>Through</h3>
          <div className="via">
            <KindIcon kind={via.kind} />
            <div>
              <p className="via-name">
                <EntityButton entity={via} onSelect={onSelect} />
              </p>
              <p className="relation-dates">{via.span?.label}</p>
              {via.note && (
                <p className="details-note">
                  <b>Note on dates.</b> {via.note}
                </p>
              )}
              {via.dispute && (
                <RivalClaims
                  claim={via.summary ?? via.name}
                  dispute={via.dispute}
                  footnotes={footnotesOf(via.citations, footnotes)}
                  litPassage={litPassage}
                  onFootnote={onFootnote}
                />
              )}
              {via.summary && !via.dispute && (
                <p className="via-summary">
                  {via.summary}{' '}
                  <FootnoteRings
                    footnotes={footnotesOf(via.citations, footnotes)}
                    litPassage={litPassage}
                    onFootnote={onFootnote}
                  />
                </p>
              )}
            </div>
          </div>
        </section>
      )}
      <Particulars line={line} />
      <Sources footnotes={footnotes} cited={cited} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}

function Particulars({ line }: { readonly line: Line }) {
  const note = line.note === null ? [] : [{ label: 'Note', text: line.note }];
  const rows = [...particularsOf(line), ...note];
  if (rows.length === 0) return null;
  return (
    <section className="details-section" aria-label="Particulars">
      <h3>Particulars</h3>
      <dl className="particulars">
        {rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
