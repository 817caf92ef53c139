import type { Citation } from '../../graph/entity.ts';
import { type Footnote, type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { FootnoteRing } from '../../ui/FootnoteRings.tsx';
import { sourceElementId } from './DetailsFrame.tsx';
import { readAtLinks, webAddress } from './source-links.ts';

export interface SourcesProps {
  readonly footnotes: Footnotes;
  /** What the text above cites; the rest of the picture's sources stand apart. */
  readonly cited: readonly Citation[];
  readonly litPassage: string | null;
  readonly onFootnote: (passage: string) => void;
}

/** The works behind the numbers. */
export function Sources({ footnotes, cited, litPassage, onFootnote }: SourcesProps) {
  const here = distinct(footnotesOf(cited, footnotes));
  const hereIds = new Set(here.map(({ passage }) => passage.id));
  const elsewhere = [...footnotes.values()].filter(({ passage }) => !hereIds.has(passage.id));
  const list = (notes: readonly Footnote[]) => (
    <ol className="source-list">
      {notes.map((footnote) => (
        <SourceItem
          key={footnote.passage.id}
          footnote={footnote}
          lit={footnote.passage.id === litPassage}
          onFootnote={onFootnote}
        />
      ))}
    </ol>
  );
  return (
    <section className="details-section" aria-label="Sources">
      <h3>Sources</h3>
      {here.length === 0 ? <p className="quiet">None.</p> : list(here)}
      {elsewhere.length > 0 && (
        <details className="sources-elsewhere">
          <summary>Elsewhere in this picture ({elsewhere.length})</summary>
          {list(elsewhere)}
        </details>
      )}
    </section>
  );
}

interface SourceItemProps {
  readonly footnote: Footnote;
  readonly lit: boolean;
  readonly onFootnote: (passage: string) => void;
}

function SourceItem({ footnote, lit, onFootnote }: SourceItemProps) {
  const { passage } = footnote;
  const { source } = passage;
  const address = webAddress(source.url);
  const title = source.title ?? source.id;
  const facts = [source.author, passage.locator, source.container, source.year].filter((fact) => fact !== null);
  const unsourced = footnote.kind === 'unsourced';
  return (
    <li id={sourceElementId(passage.id)} className={`source${lit ? ' is-lit' : ''}`}>
      <FootnoteRing footnote={footnote} lit={lit} onFootnote={onFootnote} />
      <div>
        <p className="source-title">
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className="source-facts">
          {unsourced ? 'General knowledge: no page was checked.' : facts.join(', ')}
          {readAtLinks(source.readAt).map(({ address: at, host }) => (
            <span key={at}>
              {' '}
              <a href={at} target="_blank" rel="noreferrer">
                read at {host}
              </a>
            </span>
          ))}
        </p>
        {passage.summary && <p className="source-summary">{passage.summary}</p>}
        {passage.caveat && <p className="source-summary">Beware: {passage.caveat}</p>}
      </div>
    </li>
  );
}

function distinct(notes: readonly Footnote[]): readonly Footnote[] {
  return [...new Map(notes.map((note) => [note.passage.id, note])).values()];
}
