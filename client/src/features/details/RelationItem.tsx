import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { Fate } from '../../graph/compare/diff.ts';
import { fateWords } from '../../graph/compare/fate-words.ts';
import { drawnCertainty } from '../../graph/disputed.ts';
import type { EntityRef, Relationship, Selection } from '../../graph/entity.ts';
import { otherEnd } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { capitalised, datesAndCertainty, particularsOf, phraseFrom } from '../../graph/relation-words.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { LineSample } from '../../ui/LineSample.tsx';

export interface RelationItemProps {
  readonly relationship: Relationship;
  /** What became of it, where two days are compared. */
  readonly fate?: Fate | null;
  /** The end that the list is about; null where both ends are to be named. */
  readonly of: string | null;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

/** One relationship in a list: what it says, through what, when, how sure, and its sources. */
export function RelationItem({
  relationship,
  fate = null,
  of,
  footnotes,
  litPassage,
  onSelect,
  onFootnote,
}: RelationItemProps) {
  const { id, type, via, dispute, citations } = relationship;
  const cites = citations.some(({ passage }) => passage.id === litPassage);
  const particulars = particularsOf(relationship);
  const selectLine = () => onSelect({ kind: 'line', id });
  return (
    <li className={`relation${cites ? ' is-lit' : ''}`} data-relation={id}>
      <LineSample line={catalogueEntry(type).line} certainty={drawnCertainty(relationship)} />
      <div className="relation-body">
        <h4>
          {of === null ? (
            <>
              <EntityButton entity={relationship.from} onSelect={onSelect} />{' '}
              <button type="button" className="relation-phrase" onClick={selectLine}>
                {catalogueEntry(type).label}
              </button>{' '}
              <EntityButton entity={relationship.to} onSelect={onSelect} />
            </>
          ) : (
            <>
              <button type="button" className="relation-phrase" onClick={selectLine}>
                {phraseFrom(relationship, of)}
              </button>{' '}
              <EntityButton entity={otherEnd(relationship, of)} onSelect={onSelect} />
            </>
          )}
        </h4>
        {via && via.id !== of && (
          <p className="relation-via">
            <EntityButton entity={via} onSelect={onSelect} />
          </p>
        )}
        <p className="relation-dates">
          {fate && <b className="relation-fate">{capitalised(fateWords(relationship, fate))}. </b>}
          {datesAndCertainty(relationship)}
        </p>
        {particulars.length > 0 && <p className="relation-note">{particulars.map(({ text }) => text).join('; ')}</p>}
        {dispute && <Dispute text={dispute} />}
        {!relationship.sourced && <p className="unsourced">unsourced: no page was checked</p>}
      </div>
      <FootnoteRings footnotes={footnotesOf(citations, footnotes)} litPassage={litPassage} onFootnote={onFootnote} />
    </li>
  );
}

export interface EntityButtonProps {
  readonly entity: EntityRef;
  readonly onSelect: (selection: Selection) => void;
}

export function EntityButton({ entity, onSelect }: EntityButtonProps) {
  return (
    <button type="button" className="entity-button" onClick={() => onSelect({ kind: 'entity', id: entity.id })}>
      <bdi>{entity.name}</bdi>
    </button>
  );
}

/** What else is said, where accounts differ. */
export function Dispute({ text }: { readonly text: string }) {
  return (
    <p className="dispute">
      <b>Disputed.</b> {text}
    </p>
  );
}
