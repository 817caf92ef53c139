import { writeSavedView } from '../../graph/export/saved-view.ts';
import { writeLink } from '../../url/view-url.ts';
import { download, fileName } from './download.ts';
import { headOf } from './gather.ts';
import type { Taken } from './taken.ts';

/** Gives the view as a file. */
export function saveView(taken: Taken): void {
  const { title, stem } = headOf(taken);
  const text = writeSavedView(taken.dataset.name, writeLink(taken.view));
  download(fileName(title, stem, 'view.json'), new Blob([text], { type: 'application/json' }));
}
