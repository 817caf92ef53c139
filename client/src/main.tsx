// First, so that what a feature says of itself comes later and holds.
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/app.css';

import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { askEarly } from './api/early.ts';
import { AtlasDocument, OpeningDocument } from './api/generated/graphql.ts';
import { labelFontsReady } from './canvas/label-style.ts';
import { Frame } from './Frame.tsx';
import { PageBoundary } from './features/notices/PageBoundary.tsx';
import { canvasPart } from './features/plate/canvas-part.ts';
import { layOutFirst, startLayoutWorker } from './features/plate/lay-out.ts';
import { STATE_LENSES } from './graph/lenses.ts';
import { part } from './ui/part.ts';
import { linkIn } from './url/address.ts';

const pagePart = part(() => import('./Page.tsx'));

/** The frame at once; the page in its place as soon as it is there. */
function Shell() {
  const loaded = pagePart.use();
  useLayoutEffect(loadTheRest, []);
  return loaded === null ? <Frame /> : <loaded.Page />;
}

// What every picture needs is asked for before anything is drawn.
const answers = Promise.all([askEarly(OpeningDocument, {}), askEarly(AtlasDocument, { lenses: [...STATE_LENSES] })]);
if (showsNetwork()) startLayoutWorker();

/** The layout, which takes longest, at once; the page and the canvas once the first paint need not share with them. */
function loadTheRest(): void {
  // What went wrong is said by the page, which asks for the same.
  if (showsNetwork()) answers.then(([{ dataset }, atlas]) => layOutFirst(atlas, dataset)).catch(() => undefined);
  const load = () => {
    pagePart.begin();
    if (!showsNetwork()) return;
    canvasPart.begin();
    void labelFontsReady();
  };
  // Nothing is painted in a tab that nobody sees.
  if (document.hidden) load();
  else requestAnimationFrame(() => setTimeout(load));
}

function showsNetwork(): boolean {
  const shown = new URLSearchParams(linkIn(window.location)).get('view');
  return shown === null || shown === 'network';
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>
        <Shell />
      </PageBoundary>
    </StrictMode>,
  );
}
