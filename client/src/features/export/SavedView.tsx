import { type ChangeEvent, useState } from 'react';
import { readSavedView } from '../../graph/export/saved-view.ts';
import { openLink } from '../../url/use-view.ts';
import { saveView } from './save-view.ts';
import type { Taken } from './taken.ts';

export interface SavedViewProps {
  readonly taken: Taken;
  readonly onOpened: () => void;
}

/** The view as a file, and back: for what is too large for a link, and for those who keep files. */
export function SavedView({ taken, onOpened }: SavedViewProps) {
  const [problem, setProblem] = useState('');
  const { dataset } = taken;

  async function open(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    if (!file) return;
    try {
      const saved = readSavedView(await file.text());
      openLink(saved.link);
      if (saved.dataset === dataset.name) onOpened();
      else setProblem(`The view was saved of “${saved.dataset}”; what it names is looked for in “${dataset.name}”.`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <section aria-label="Saved views">
      <h3>The view itself</h3>
      <div className="saved-view">
        <button type="button" className="button is-outlined" onClick={() => saveView(taken)}>
          Save to a file
        </button>
        <label className="button is-outlined saved-view-open">
          Open a file…
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void open(event)}
          />
        </label>
      </div>
      <p className="export-note" role="status">
        {problem}
      </p>
    </section>
  );
}
