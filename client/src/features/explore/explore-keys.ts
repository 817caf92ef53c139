import { collapse, expand, hide, toggleFocus, toggleFold } from '../../url/explore-changes.ts';
import type { Change, View } from '../../url/view.ts';
import type { Shortcuts } from '../keyboard/use-shortcuts.ts';

/** What the keys do to the network: to what is selected, where something is. */
export function exploreKeys(view: View | null, change: (change: Change) => void): Shortcuts {
  if (view === null || view.shown !== 'network' || view.time.kind === 'compare') return new Map();
  const { selection } = view;
  const onSelected = (apply: (id: string) => Change) => () => {
    if (selection?.kind === 'entity') change(apply(selection.id));
  };
  return new Map([
    ['e', onSelected(expand)],
    ['w', onSelected(collapse)],
    ['h', onSelected(hide)],
    ['f', () => change(toggleFocus())],
    ['g', () => view.lenses.includes('TREATIES') && change(toggleFold())],
  ]);
}
