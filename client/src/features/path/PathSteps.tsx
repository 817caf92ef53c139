import type { Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { datesAndCertainty, particularsOf, phraseFrom } from '../../graph/relation-words.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { Dispute, EntityButton } from '../details/RelationItem.tsx';
import type { FoundPath } from './use-paths.ts';

export interface PathStepsProps {
  readonly path: FoundPath;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

/** A path to be read: one sentence a step, with its sources. */
export function PathSteps({ path, footnotes, litPassage, onSelect, onFootnote }: PathStepsProps) {
  return (
    <ol className="path-steps">
      {path.relationships.map((line, index) => {
        const [one, other] = [path.nodes[index], path.nodes[index + 1]];
        if (!one || !other) return null;
        const particulars = particularsOf(line);
        return (
          <li key={line.id} data-step={line.id}>
            <p className="path-sentence">
              <EntityButton entity={one} onSelect={onSelect} />{' '}
              <button
                type="button"
                className="relation-phrase path-verb"
                onClick={() => onSelect({ kind: 'line', id: line.id })}
              >
                {phraseFrom(line, one.id).toLowerCase()}
              </button>{' '}
              <EntityButton entity={other} onSelect={onSelect} />{' '}
              <FootnoteRings
                footnotes={footnotesOf(line.citations, footnotes)}
                litPassage={litPassage}
                onFootnote={onFootnote}
              />
            </p>
            <p className="path-facts">
              {[datesAndCertainty(line), ...particulars.map(({ text }) => text), line.sourced ? null : 'unsourced']
                .filter((fact) => fact !== null)
                .join('; ')}
            </p>
            {line.dispute && <Dispute text={line.dispute} />}
          </li>
        );
      })}
    </ol>
  );
}
