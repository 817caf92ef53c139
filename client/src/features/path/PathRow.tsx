import { catalogueEntry } from '@entente/server/domain/catalogue';
import { shortName } from '@entente/server/domain/names';
import { Fragment } from 'react';
import { drawnCertainty } from '../../graph/disputed.ts';
import { isSelected, type Selection } from '../../graph/entity.ts';
import { absenceOf, type Days, signedName } from '../../graph/existence.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { phraseFrom } from '../../graph/relation-words.ts';
import { shortSpan } from '../../graph/span-text.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import type { FoundPath } from './use-paths.ts';

export interface PathRowProps {
  readonly path: FoundPath;
  /** That the path is of; null: of all time. */
  readonly days: Days | null;
  readonly footnotes: Footnotes;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** A path as a row: signs, and the lines between them with what they say, when, and by which sources. */
export function PathRow({ path, days, footnotes, selection, onSelect }: PathRowProps) {
  return (
    <div className="path-row">
      {path.nodes.map((node, index) => {
        const before = path.nodes[index - 1];
        const line = path.relationships[index - 1];
        return (
          <Fragment key={node.id}>
            {line && before && (
              <div className="path-link">
                <button
                  type="button"
                  className="path-line"
                  aria-pressed={isSelected(selection, 'line', line.id)}
                  data-line={line.id}
                  onClick={() => onSelect({ kind: 'line', id: line.id })}
                >
                  <b>{phraseFrom(line, before.id)}</b>
                  <span className={`path-stroke${line.to.id === before.id ? ' is-back' : ''}`}>
                    <LineSample line={catalogueEntry(line.type).line} certainty={drawnCertainty(line)} />
                  </span>
                  <small>{shortSpan(line.span)}</small>
                </button>
                <FootnoteRings
                  footnotes={footnotesOf(line.citations, footnotes)}
                  litPassage={null}
                  // The sources of a line stand in its details.
                  onFootnote={() => onSelect({ kind: 'line', id: line.id })}
                />
              </div>
            )}
            <button
              type="button"
              className="path-node"
              aria-pressed={isSelected(selection, 'entity', node.id)}
              data-entity={node.id}
              onClick={() => onSelect({ kind: 'entity', id: node.id })}
            >
              <KindIcon kind={node.kind} />
              <span>{signedName(shortName(node.name), days && absenceOf(node.span, days))}</span>
            </button>
          </Fragment>
        );
      })}
    </div>
  );
}
