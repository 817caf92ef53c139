import type { ExploredPicture } from '../../graph/explore/explored.ts';
import { collapse, expand, hide, toggleFocus, unpin } from '../../url/explore-changes.ts';
import type { Change, View } from '../../url/view.ts';
import { moreInWords } from './portions.ts';

export interface ExploreWaysProps {
  readonly id: string;
  readonly view: View;
  readonly picture: ExploredPicture;
  readonly change: (change: Change) => void;
}

/** What can be done on the plate to an entity that is selected. */
export function ExploreWays({ id, view, picture, change }: ExploreWaysProps) {
  const { focus, pinned, hidden } = view.explore;
  const expansion = picture.expansions?.get(id);
  const more = moreInWords(expansion);
  return (
    <div className="entity-ways">
      {view.time.kind !== 'compare' && more !== null && (
        <button type="button" className="link" aria-keyshortcuts="e" onClick={() => change(expand(id))}>
          {more}
        </button>
      )}
      {expansion && (
        <button type="button" className="link" aria-keyshortcuts="w" onClick={() => change(collapse(id))}>
          Collapse
        </button>
      )}
      {view.time.kind !== 'compare' && (
        <button
          type="button"
          className="link"
          aria-pressed={focus !== null}
          aria-keyshortcuts="f"
          onClick={() => change(toggleFocus())}
        >
          {focus === null ? 'Focus' : 'Show all'}
        </button>
      )}
      {view.time.kind !== 'compare' && !hidden.includes(id) && (
        <button type="button" className="link" aria-keyshortcuts="h" onClick={() => change(hide(id))}>
          Hide
        </button>
      )}
      {pinned.some((one) => one.id === id) && (
        <button type="button" className="link" onClick={() => change(unpin(id))}>
          Put back
        </button>
      )}
    </div>
  );
}
