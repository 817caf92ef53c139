import { plural } from '../../graph/picture.ts';
import type { ContentProps } from '../details/Details.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { EntityDetails } from '../details/EntityDetails.tsx';
import { LineDetails } from '../details/LineDetails.tsx';
import { Sources } from '../details/Sources.tsx';
import { PathSteps } from './PathSteps.tsx';
import { usePaths } from './use-paths.ts';
import './path.css';

/** What is selected in the path view; with nothing selected, the path step by step. */
export function PathDetails(props: ContentProps) {
  const { view, litPassage, onSelect, onFootnote } = props;
  const { told, numbered, footnotes } = usePaths(view);
  const { selection } = view;
  if (selection?.kind === 'entity') return <EntityDetails {...props} id={selection.id} numbered={numbered} />;
  if (selection?.kind === 'line') return <LineDetails {...props} id={selection.id} numbered={numbered} />;
  if (!told) return <DetailsHead kind="Path" title="Not chosen yet" />;
  const [first, last] = [told.nodes[0], told.nodes.at(-1)];
  return (
    <>
      <DetailsHead kind={`Path, ${plural(told.length, 'step')}`} title={`${first?.name} to ${last?.name}`} />
      <section className="details-section" aria-label="Step by step">
        <h3>Step by step</h3>
        <PathSteps
          path={told}
          footnotes={footnotes}
          litPassage={litPassage}
          onSelect={onSelect}
          onFootnote={onFootnote}
        />
      </section>
      <Sources
        footnotes={footnotes}
        cited={told.relationships.flatMap(({ citations }) => citations)}
        litPassage={litPassage}
        onFootnote={onFootnote}
      />
    </>
  );
}
