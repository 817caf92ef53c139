import { type Footnote, footnoteMark } from '../graph/footnotes.ts';

export interface FootnoteRingsProps {
  readonly footnotes: readonly Footnote[];
  readonly litPassage: string | null;
  readonly onFootnote: (passage: string) => void;
}

/** The numbers of some statements' sources; each leads to its source. */
export function FootnoteRings({ footnotes, litPassage, onFootnote }: FootnoteRingsProps) {
  return (
    <span className="footnote-rings">
      {footnotes.map((footnote) => (
        <FootnoteRing
          key={footnote.passage.id}
          footnote={footnote}
          lit={footnote.passage.id === litPassage}
          onFootnote={onFootnote}
        />
      ))}
    </span>
  );
}

export interface FootnoteRingProps {
  readonly footnote: Footnote;
  readonly lit: boolean;
  readonly onFootnote: (passage: string) => void;
}

export function FootnoteRing({ footnote, lit, onFootnote }: FootnoteRingProps) {
  const unsourced = footnote.kind === 'unsourced';
  return (
    <button
      type="button"
      className={`ring-button${unsourced ? ' is-unsourced' : ''}${lit ? ' is-lit' : ''}`}
      data-passage={footnote.passage.id}
      aria-label={unsourced ? 'General knowledge, unsourced' : `Source ${footnote.number}`}
      onClick={() => onFootnote(footnote.passage.id)}
    >
      {footnoteMark(footnote)}
    </button>
  );
}
