import { isEmbedded } from './url/address.ts';
import './features/header/header.css';
import './features/ask/ask-field.css';
import './features/plate/plate.css';
import './features/details/details.css';
import './features/timeline/timeline.css';
import './features/export/embed.css';
import { Brand } from './features/header/Brand.tsx';
import { LoadingPlate } from './features/plate/LoadingPlate.tsx';

/** The first paint: the page's parts in their places, before the code that fills them is there. */
export function Frame() {
  return (
    <div className={isEmbedded(window.location.search) ? 'app is-embed' : 'app'} aria-busy="true">
      <header className="header">
        <Brand />
        <span className="ask-field" aria-hidden="true" />
      </header>
      <div className="tools" />
      <main className="plate">
        <div className="neatline">
          <LoadingPlate dataset={undefined} />
          <div className="plate-title">
            <h1>Entente</h1>
          </div>
        </div>
      </main>
      <aside className="details" aria-label="Details" />
      <section className="timeline" aria-label="Timeline">
        <div />
        <div className="axis">
          <div className="axis-years" />
        </div>
      </section>
    </div>
  );
}
