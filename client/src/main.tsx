// First, so that what a feature says of itself comes later and holds.
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/app.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { atlasQuery, newQueryClient, openingQuery } from './api/queries.ts';
import { PageBoundary } from './features/notices/PageBoundary.tsx';
import { OFFERED_LENSES } from './graph/lenses.ts';

const queries = newQueryClient();
// What every picture needs is asked for before anything is drawn. Errors are shown by whoever uses the answer.
void queries.prefetchQuery(openingQuery());
void queries.prefetchQuery(atlasQuery(OFFERED_LENSES));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </PageBoundary>
    </StrictMode>,
  );
}
// The canvas is not needed for the first paint, but right after it. Where it cannot be had, the plate says so.
import('./canvas/GraphCanvas.tsx').catch(() => undefined);
