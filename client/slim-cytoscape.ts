import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const main = createRequire(import.meta.url).resolve('cytoscape');
const folder = path.resolve(path.dirname(main), '..');
const source = path.join(folder, 'src');

/**
 * Cytoscape's parts that the page has no use for, and what stands in for each. A third of the library: the layouts
 * (ours runs in a worker), the graph algorithms (the server's; `components()` needs the first one) and WebGL.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': "export { default } from './bfs-dfs.mjs';",
  'extensions/layout/index.mjs':
    "import preset from './preset.mjs';\nexport default [{ name: 'preset', impl: preset }];",
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  'version.mjs': `export default ${JSON.stringify(versionOf(path.join(folder, 'package.json')))};`,
};

/**
 * Builds Cytoscape from its sources without those parts: its one published file cannot be shaken. `vite dev` takes
 * the published file, so whatever uses a part that is not here shows in the tests of the built page.
 *
 * @throws where another version of Cytoscape no longer has these files
 */
export function slimCytoscape(): Plugin {
  const missing = [...Object.keys(STAND_INS), 'index.mjs'].find((file) => !existsSync(path.join(source, file)));
  if (missing !== undefined) throw new Error(`Cytoscape has no src/${missing} any more: see client/slim-cytoscape.ts.`);
  return {
    name: 'slim-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'cytoscape' ? path.join(source, 'index.mjs') : null),
    load: (id) => STAND_INS[path.relative(source, id).replaceAll('\\', '/')] ?? null,
  };
}

function versionOf(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
