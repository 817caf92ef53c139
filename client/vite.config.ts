import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { slimCytoscape } from './slim-cytoscape.ts';

/** Where `vite dev` passes questions on to; the built page is served by the server itself. */
const server = process.env.ENTENTE_SERVER ?? 'http://127.0.0.1:4000';

function page(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * Small parts that every picture needs and other views share. Each in a file of its own, as they would be, they are a
 * dozen questions to the server before anything is drawn.
 */
const PAGE =
  /@tanstack\/(?:react-)?query|client\/src\/(?:ui\/Icons|canvas\/ticks|graph\/(?:names|changes|footnotes|relation-words|tie-sentence|span-text|layout\/(?:[a-z]+-)?(?:label|tie)[a-z-]*))\.tsx?/;

/** What the entry needs and others share: one file rather than one for each set of those that share it. */
const FIRST = /server\/src\/domain\/|client\/src\/graph\/(?:day|times|lenses)\.ts/;

export default defineConfig({
  plugins: [react(), slimCytoscape()],
  // Its workers are addresses that only Vite understands, not the bundler that prepares dependencies for `vite dev`.
  optimizeDeps: { exclude: ['@graphiql/react/setup-workers/vite'] },
  server: { host: '127.0.0.1', proxy: { '/graphql': server } },
  build: {
    target: 'es2022',
    // A strict content security policy allows no data: addresses, so every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What is loaded with what: the check of the page's size reads it.
    manifest: true,
    // Two pages: the explorer, and GraphiQL, which the server gives at `/graphiql`.
    rolldownOptions: {
      input: [page('index.html'), page('graphiql.html')],
      output: {
        advancedChunks: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', test: FIRST },
            { name: 'page', test: PAGE },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
