import { catalogueEntry } from '@entente/server/domain/catalogue';
import { dayInWords } from '@entente/server/domain/day';
import { useMemo } from 'react';
import { type Compared, FATES, type Fate } from '../../graph/compare/diff.ts';
import { FATE_LABELS } from '../../graph/compare/fate-words.ts';
import type { Relationship } from '../../graph/entity.ts';
import { footnotesOf } from '../../graph/footnotes.ts';
import { nounsInWords } from '../../graph/lenses.ts';
import { shortSpan } from '../../graph/span-text.ts';
import { FateSample } from '../../ui/FateSample.tsx';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { Icon } from '../../ui/Icons.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { clearTime } from '../../url/view.ts';
import type { ContentProps } from '../details/Details.tsx';
import { Sources } from '../details/Sources.tsx';
import { useDetailsFootnotes } from '../details/use-footnotes.ts';
import './compare.css';

export interface ComparePanelProps extends ContentProps {
  readonly compared: Compared;
  /** The later day. */
  readonly other: string;
}

type Part = Fate | 'between';
const PARTS: readonly Part[] = [...FATES, 'between'];
const LABELS: Readonly<Record<Part, string>> = { ...FATE_LABELS, between: 'Between' };

/** Two dates as a list: what began, what ended, what persisted, and what lay wholly between. */
export function ComparePanel(props: ComparePanelProps) {
  const { view, picture, compared, other } = props;
  const { relationships } = picture.network;
  const lists = useMemo(() => {
    const of = (fate: Fate) => relationships.filter(({ id }) => compared.fates.get(id) === fate);
    const persisted = compared.folded.length > 0 ? compared.folded : of('persisted');
    return { began: of('began'), ended: of('ended'), persisted, between: compared.between };
  }, [relationships, compared]);
  const own = useMemo(
    () => [...relationships, ...compared.folded, ...compared.between].flatMap(({ citations }) => citations),
    [relationships, compared],
  );
  const { footnotes, cited } = useDetailsFootnotes(relationships, own);
  return (
    <>
      <header className="details-head compare-head">
        <div className="details-kind">
          <Icon name="compare" />
          <span>Compare two dates</span>
          <button
            type="button"
            className="button is-icon details-close"
            onClick={() => props.change(clearTime())}
            aria-label="Back to one day"
          >
            <Icon name="close" />
          </button>
        </div>
        <h2>
          {dayInWords(view.at)} <i>and</i> {dayInWords(other)}
        </h2>
        <ul className="compare-counts">
          {PARTS.filter((part) => part !== 'between' || lists.between.length > 0).map((part) => (
            <li key={part}>
              <button type="button" disabled={lists[part].length === 0} onClick={() => goToPart(part)}>
                <b>{lists[part].length}</b>
                <span>{LABELS[part].toLowerCase()}</span>
              </button>
            </li>
          ))}
        </ul>
      </header>
      {PARTS.every((part) => lists[part].length === 0) && (
        <p className="details-section quiet">
          {view.lenses.length === 0
            ? 'Every lens is off.'
            : `No ${nounsInWords(view.lenses)} is recorded on either day, or between.`}
        </p>
      )}
      {PARTS.map(
        (part) =>
          lists[part].length > 0 && (
            <section key={part} id={partId(part)} className="details-section" aria-label={LABELS[part]} tabIndex={-1}>
              <div className="section-head">
                <h3>{LABELS[part]}</h3>
                <span>
                  {part === 'between' ? 'drawn on neither day' : lists[part].length}
                  {part === 'persisted' && compared.folded.length > 0 && ', not drawn: they would hide the rest'}
                </span>
              </div>
              <ul className="compare-list">
                {lists[part].map((relationship) => (
                  <Row
                    key={relationship.id}
                    part={part}
                    relationship={relationship}
                    panel={props}
                    footnotes={footnotesOf(relationship.citations, footnotes)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <Sources footnotes={footnotes} cited={cited} litPassage={props.litPassage} onFootnote={props.onFootnote} />
    </>
  );
}

interface RowProps {
  readonly part: Part;
  readonly relationship: Relationship;
  readonly panel: ComparePanelProps;
  readonly footnotes: ReturnType<typeof footnotesOf>;
}

/** One line of the list: the sign that it has on the plate, what it says, when, its sources. A press selects it. */
function Row({ part, relationship, panel, footnotes }: RowProps) {
  const { id, from, to, type, via, mode, certainty, span, citations, dispute } = relationship;
  const { label, line } = catalogueEntry(type);
  const { litPassage } = panel;
  const lit = citations.some(({ passage }) => passage.id === litPassage);
  const facts = [shortSpan(span), mode, certainty === 'CERTAIN' ? null : certainty.toLowerCase()];
  return (
    <li className={`compare-row${lit ? ' is-lit' : ''}`} data-compared={id} data-fate={part}>
      {part === 'between' ? <LineSample line={line} certainty={certainty} /> : <FateSample fate={part} alone />}
      <div>
        <h4>
          <button type="button" onClick={() => panel.onSelect({ kind: 'line', id })}>
            <bdi>{from.name}</bdi> <i>{label}</i> <bdi>{to.name}</bdi>
          </button>
        </h4>
        {via && (
          <p className="compare-via">
            <bdi>{via.name}</bdi>
          </p>
        )}
        <p className="relation-dates">{facts.filter((fact) => fact !== null).join(', ')}</p>
        {dispute && (
          <p className="dispute">
            <b>Disputed.</b> {dispute}
          </p>
        )}
      </div>
      <FootnoteRings footnotes={footnotes} litPassage={litPassage} onFootnote={panel.onFootnote} />
    </li>
  );
}

function partId(part: Part): string {
  return `compared-${part}`;
}

function goToPart(part: Part): void {
  const section = document.getElementById(partId(part));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
