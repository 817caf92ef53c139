import type { Footnote } from '../../graph/footnotes.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';

export interface RivalClaimsProps {
  /** What the dataset itself says, as a sentence. */
  readonly claim: string;
  /** What else is said; null where nobody filed it. */
  readonly dispute: string | null;
  /** What both rest on: a row has one list of sources. */
  readonly footnotes: readonly Footnote[];
  readonly litPassage: string | null;
  readonly onFootnote: (passage: string) => void;
}

/** Both sides of what is disputed, with the sources that tell of it. */
export function RivalClaims({ claim, dispute, footnotes, litPassage, onFootnote }: RivalClaimsProps) {
  return (
    <div className="dispute rival-claims">
      <p>
        <b>Disputed.</b> Accounts differ; the sources tell of both.{' '}
        <FootnoteRings footnotes={footnotes} litPassage={litPassage} onFootnote={onFootnote} />
      </p>
      <dl>
        <div>
          <dt>As filed</dt>
          <dd>{claim}</dd>
        </div>
        <div>
          <dt>Also said</dt>
          <dd>{dispute ?? 'The compilers call it disputed and file no other account.'}</dd>
        </div>
      </dl>
    </div>
  );
}
