import type { View } from '../../url/view.ts';

/** Whether what is shown does not depend on the days that are looked at. */
export function isOfAllTime({ shown, table, path }: Pick<View, 'shown' | 'table' | 'path'>): boolean {
  return shown === 'chain' || (shown === 'table' ? table.rows === 'all' : shown === 'path' && !path.onDay);
}
