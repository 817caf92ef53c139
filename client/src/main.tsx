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
import { AtlasDocument, OpeningDocument, PictureDocument } from './api/generated/graphql.ts';
import { isOfPicture, pictureVariables } from './api/picture-request.ts';
import { labelFontsReady } from './canvas/label-style.ts';
import { Frame } from './Frame.tsx';
import { PageBoundary } from './features/notices/PageBoundary.tsx';
import { canvasPart } from './features/plate/canvas-part.ts';
import { layOutFirst, startLayoutWorker } from './features/plate/lay-out.ts';
import { STATE_LENSES } from './graph/lenses.ts';
import { part } from './ui/part.ts';
import { linkIn } from './url/address.ts';
import { linkedView } from './url/linked-view.ts';
import { openingView } from './url/opening.ts';

// The canvas, where there is one, comes with the page: it is drawn with it, not after it.
const pagePart = part(() => waitingForCanvas(import('./Page.tsx')));

/** The frame at once; the page in its place as soon as it is there. */
function Shell() {
  const loaded = pagePart.use();
  useLayoutEffect(loadTheRest, []);
  return loaded === null ? <Frame /> : <loaded.Page />;
}

// What every picture needs is asked for before anything is drawn.
const opened = askEarly(OpeningDocument, {});
const answers = Promise.all([opened, askEarly(AtlasDocument, { lenses: [...STATE_LENSES] })]);
// What went wrong is said by the page, which asks for the same.
if (showsNetwork()) {
  startLayoutWorker();
  askFirstPicture().catch(() => undefined);
}

/** The first picture, before anything is there that shows it. */
async function askFirstPicture(): Promise<void> {
  const link = linkIn(window.location);
  const view = linkedView(link, null).view ?? linkedView(link, openingView((await opened).dataset)).view;
  if (view && isOfPicture(view)) await askEarly(PictureDocument, pictureVariables(view));
}

/** The layout and the canvas, which take longest, at once; the page once the first paint need not share with it. */
function loadTheRest(): void {
  if (showsNetwork()) {
    answers.then(([{ dataset }, atlas]) => layOutFirst(atlas, dataset)).catch(() => undefined);
    void canvasPart.begin();
  }
  const load = () => {
    void pagePart.begin();
    if (showsNetwork()) void labelFontsReady();
  };
  // Nothing is painted in a tab that nobody sees.
  if (document.hidden) load();
  else requestAnimationFrame(() => setTimeout(load));
}

async function waitingForCanvas<Loaded>(page: Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([page, showsNetwork() ? canvasPart.begin() : undefined]);
  return loaded;
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
