import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const main = createRequire(import.meta.url).resolve('cytoscape');
const folder = path.resolve(path.dirname(main), '..');
const source = path.join(folder, 'src');
const renderLoop = fileURLToPath(new URL('./src/canvas/render-loop.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Cytoscape's parts that the page has no use for, and what stands in for each. A third of the library: the layouts
 * (ours runs in a worker), the graph algorithms (the server's), WebGL, and what every browser brings along.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/layout/index.mjs':
    "import preset from './preset.mjs';\nexport default [{ name: 'preset', impl: preset }];",
  // The library's draws sixty times a second, also where nothing changes.
  'extensions/renderer/base/redraw.mjs': `export { renderLoop as default } from ${JSON.stringify(renderLoop)};`,
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  // Pictures to take away are drawn from the scene, as SVG.
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  'promise.mjs': 'export default Promise;',
  'version.mjs': `export default ${JSON.stringify(versionOf(path.join(folder, 'package.json')))};`,
};

/** How Cytoscape reads data of data, `a.b.c`. Ours is flat, and the library's own way is long. */
const FLAT_DATA: Readonly<Record<string, string>> = {
  'lodash/get.js': 'export default (data, name) => data[name];',
  'lodash/set.js': 'export default (data, name, value) => { data[name] = value; };',
  'lodash/toPath.js': 'export default (name) => [name];',
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
    resolveId: (id, importer) => {
      if (id === 'cytoscape') return path.join(source, 'index.mjs');
      return id in FLAT_DATA && importer?.startsWith(source) ? `\0${id}` : null;
    },
    load: (id) => FLAT_DATA[id.slice(1)] ?? STAND_INS[path.relative(source, id).replaceAll('\\', '/')] ?? null,
  };
}

function versionOf(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
