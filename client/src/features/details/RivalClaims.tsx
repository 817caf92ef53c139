import type { Footnote } from '../../graph/footnotes.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';

export interface RivalClaimsProps {
  /** What the dataset itself says, as a sentence. */
  readonly claim: string;
  /** What else is said; null where nobody filed it. */
  readonly dispute: string | null;
  /** Other lines that claim the same, each with its own sources. */
  readonly rivals?: readonly { readonly claim: string; readonly footnotes: readonly Footnote[] }[];
  /** What both rest on: a row has one list of sources. */
  readonly footnotes: readonly Footnote[];
  readonly litPassage: string | null;
  readonly onFootnote: (passage: string) => void;
}

/** Both sides of what is disputed, with the sources that tell of it. */
export function RivalClaims(props: RivalClaimsProps) {
  const { claim, dispute, rivals = [], footnotes, litPassage, onFootnote } = props;
  const alone = dispute === null && rivals.length === 0;
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
        {dispute !== null && (
          <div>
            <dt>Also said</dt>
            <dd>{dispute}</dd>
          </div>
        )}
        {rivals.map((rival) => (
          <div key={rival.claim}>
            <dt>Rival claim</dt>
            <dd>
              {rival.claim}{' '}
              <FootnoteRings footnotes={rival.footnotes} litPassage={litPassage} onFootnote={onFootnote} />
            </dd>
          </div>
        ))}
        {alone && (
          <div>
            <dt>Also said</dt>
            <dd>The compilers call it disputed; no other account is filed here.</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
