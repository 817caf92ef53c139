import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/lib/build.mjs';

/**
 * How much JavaScript a page costs, gzipped, in bytes: what is needed before anything is painted, and what is needed
 * until the first graph is drawn, with the details beside it and the worker that lays out.
 */
const BUDGET = { paint: 85_000, graph: 250_000 } as const;
type Stage = keyof typeof BUDGET;

const ENTRIES: Readonly<Record<Stage, readonly string[]>> = {
  paint: ['index.html'],
  graph: ['index.html', 'src/Page.tsx', 'src/canvas/GraphCanvas.tsx', 'src/features/details/Details.tsx'],
};

/** Of the workers, the one that a page starts by itself. */
const WORKER = 'homes-worker';

/** What the parts weighed when this was written, in whole kB; whatever is not here weighed less than 3. */
const WEIGHED: Readonly<Record<string, number>> = {
  'preload-helper': 66,
  index: 9,
  react: 4,
  GraphCanvas: 106,
  Page: 23,
  [WORKER]: 11,
  useQuery: 8,
  Details: 6,
  names: 5,
  ticks: 4,
};
const SMALL = 3;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

const dist = fileURLToPath(new URL('../../client/dist/', import.meta.url));

beforeAll(() => build());

it.each(Object.keys(BUDGET) as Stage[])('the JavaScript up to the first %s keeps to its budget', (stage) => {
  const parts = filesOf(ENTRIES[stage]).map((file) => ({ name: nameOf(file), bytes: gzipped(file) }));
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['index', 'react']));
  const grown = parts
    .map(({ name, bytes }) => ({ name, now: Math.ceil(bytes / 1000), before: WEIGHED[name] ?? SMALL }))
    .filter(({ now, before }) => now > before)
    .sort((one, other) => other.now - other.before - (one.now - one.before))
    .map(({ name, now, before }) => `${name} weighs ${now} kB, it was ${before}`);
  const tooMuch = bytes > BUDGET[stage] ? [`${Math.ceil(bytes / 1000)} kB of ${BUDGET[stage] / 1000}`, ...grown] : [];
  expect(tooMuch).toEqual([]);
});

/** The scripts that some entries of the page need at once, workers with them. */
function filesOf(entries: readonly string[]): readonly string[] {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const reached = new Set<string>();
  // Not a module, so the manifest does not know it.
  const files = new Set(['theme.js']);
  function reach(key: string): void {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The page has no part ${key}.`);
    if (reached.has(key)) return;
    reached.add(key);
    files.add(chunk.file);
    for (const file of chunk.assets ?? []) if (nameOf(file) === WORKER) files.add(file);
    for (const imported of chunk.imports ?? []) reach(imported);
  }
  for (const entry of entries) reach(entry);
  // The frame is painted before the worker is asked for.
  return entries.length > 1 ? [...files] : [...files].filter((file) => nameOf(file) !== WORKER);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
}

/** `assets/GraphCanvas-BeMAgnSn.js` without its folder and hash. */
function nameOf(file: string): string {
  return path.basename(file).replace(/-[\w-]{8}\.js$/, '');
}
