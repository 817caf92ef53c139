import { DEFAULT_EXPLORE, type ExploreState } from './explore-state.ts';
import type { Change } from './view.ts';

/** What can be done to the network by hand. */

function exploring(change: (explore: ExploreState) => ExploreState): Change {
  return (view) => {
    const explore = change(view.explore);
    return explore === view.explore ? view : { ...view, explore };
  };
}

/** Shows the relations of an entity, or a portion more of them. */
export function expand(id: string): Change {
  return exploring(({ expanded, ...explore }) => {
    const known = expanded.find((one) => one.id === id);
    const others = expanded.filter((one) => one.id !== id);
    return { ...explore, expanded: [...others, { id, portions: (known?.portions ?? 0) + 1 }] };
  });
}

export function collapse(id: string): Change {
  return exploring((explore) =>
    explore.expanded.some((one) => one.id === id)
      ? { ...explore, expanded: explore.expanded.filter((one) => one.id !== id) }
      : explore,
  );
}

export function collapseAll(): Change {
  return exploring((explore) => ({ ...explore, expanded: [] }));
}

/** Takes an entity off the plate, and the selection from it. */
export function hide(id: string): Change {
  return (view) => {
    const { explore, selection } = view;
    if (explore.hidden.includes(id)) return view;
    return {
      ...view,
      selection: selection?.kind === 'entity' && selection.id === id ? null : selection,
      explore: {
        ...explore,
        hidden: [...explore.hidden, id],
        expanded: explore.expanded.filter((one) => one.id !== id),
      },
    };
  };
}

export function showHidden(): Change {
  return exploring((explore) => ({ ...explore, hidden: [] }));
}

/** @param x, y in thousandths of the part of the plate that nodes stand on */
export function pin(id: string, x: number, y: number): Change {
  return exploring((explore) => ({
    ...explore,
    pinned: [...explore.pinned.filter((one) => one.id !== id), { id, x: Math.round(x), y: Math.round(y) }],
  }));
}

export function unpin(id: string): Change {
  return exploring((explore) => ({ ...explore, pinned: explore.pinned.filter((one) => one.id !== id) }));
}

export function unpinAll(): Change {
  return exploring((explore) => ({ ...explore, pinned: [] }));
}

/** Only the selection and its neighbours, or everything again. */
export function toggleFocus(): Change {
  return exploring((explore) => ({ ...explore, focus: explore.focus === null ? { between: null } : null }));
}

/** Only what two entities are both tied to, and what ties them to each other. */
export function showShared(one: string, other: string): Change {
  return exploring((explore) => ({ ...explore, focus: { between: [[one], [other]] } }));
}

/** Treaties as lines between their parties, or as nodes. */
export function toggleFold(): Change {
  return exploring((explore) => ({ ...explore, folded: !explore.folded }));
}

/** The network as its lenses show it. */
export function clearExploration(): Change {
  return (view) => ({ ...view, explore: DEFAULT_EXPLORE });
}
