import { shortName } from '@entente/server/domain/names';
import type { ExploredPicture } from '../../graph/explore/explored.ts';
import { plural } from '../../graph/picture.ts';
import {
  clearExploration,
  collapseAll,
  showHidden,
  toggleFocus,
  toggleFold,
  unpinAll,
} from '../../url/explore-changes.ts';
import type { Change, View } from '../../url/view.ts';
import './explore.css';

export interface ExploreNoteProps {
  readonly view: View;
  readonly picture: ExploredPicture | undefined;
  readonly change: (change: Change) => void;
}

/** What was done to the network by hand, and the way back from each of it. */
export function ExploreNote({ view, picture, change }: ExploreNoteProps) {
  const { expanded, hidden, pinned, focus, folded } = view.explore;
  const foldable = view.lenses.includes('TREATIES') || folded;
  const done = [
    { count: expanded.length, words: `${expanded.length} expanded`, undo: 'Collapse', change: collapseAll },
    { count: hidden.length, words: `${hidden.length} hidden`, undo: 'Show', change: showHidden },
    { count: pinned.length, words: `${pinned.length} moved`, undo: 'Put back', change: unpinAll },
    {
      count: focus ? 1 : 0,
      words: focusWords(view, picture),
      undo: 'Show all',
      change: toggleFocus,
    },
  ].filter(({ count }) => count > 0);
  if (!foldable && done.length === 0) return null;
  return (
    <ul className="explore-note" aria-label="Changed by hand">
      {foldable && (
        <li>
          <button
            type="button"
            role="switch"
            className="explore-switch"
            aria-checked={folded}
            title="Treaties of two or three states as lines between them"
            onClick={() => change(toggleFold())}
          >
            Treaties as lines
          </button>
        </li>
      )}
      {done.map(({ words, undo, change: back }) => (
        <li key={undo}>
          {words}{' '}
          <button type="button" className="link" onClick={() => change(back())}>
            {undo}
          </button>
        </li>
      ))}
      {done.length > 1 && (
        <li>
          <button
            type="button"
            className="link"
            aria-label={`Take back all ${plural(done.length, 'change')}`}
            onClick={() => change(clearExploration())}
          >
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}

function focusWords({ explore, selection }: View, picture: ExploredPicture | undefined): string {
  const between = explore.focus?.between;
  if (!between) return selection ? 'Only the selection and its neighbours' : 'Focus: select something';
  const nameOf = (id: string) => shortName(picture?.network.nodes.find((node) => node.id === id)?.name ?? id);
  const inWords = ([first = '', ...others]: readonly string[]) =>
    others.length === 0 ? nameOf(first) : `${nameOf(first)} (with ${others.length} more)`;
  return `Only what ${between.map(inWords).join(' and ')} have in common`;
}
