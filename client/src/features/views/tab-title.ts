import { timeInWords } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';
import { isOfAllTime } from './of-all-time.ts';
import { VIEW_TABLE } from './view-table.ts';

/**
 * The title of the browser's tab, which tells bookmarks and entries of the history apart:
 * "Map, 8 February 1904 – Japan and Russia – Entente".
 *
 * @param dataset its title
 * @param view null while the link is not read yet
 */
export function tabTitle(dataset: string, view: Pick<View, 'shown' | 'at' | 'time' | 'table' | 'path'> | null): string {
  if (view === null) return `${dataset} – Entente`;
  const label = VIEW_TABLE.find(({ name }) => name === view.shown)?.label ?? 'Network';
  const shown = isOfAllTime(view) ? label : `${label}, ${timeInWords(view)}`;
  return `${shown} – ${dataset} – Entente`;
}
