import { lensesInWords } from '../../graph/lenses.ts';
import { timeInWords } from '../../graph/times.ts';
import { addressOf } from '../../url/address.ts';
import { writeLink } from '../../url/view-url.ts';
import type { Taken } from './taken.ts';
import './embed.css';

/** What a frame in another page says of itself: of what it is, and the way to the whole. */
export function EmbedStrip({ taken }: { readonly taken: Taken | null }) {
  if (taken === null) return <footer className="embed-strip" />;
  const { view, dataset } = taken;
  return (
    <footer className="embed-strip">
      <p>
        {dataset.title}, version {dataset.version}. {lensesInWords(view.lenses)}, {timeInWords(view)}.
      </p>
      <a href={addressOf(writeLink(view))} target="_blank" rel="noreferrer">
        Open in Entente
      </a>
    </footer>
  );
}
