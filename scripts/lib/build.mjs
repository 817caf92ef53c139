import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { compressTexts } from './compress.mjs';
import { explainRefusal, PlainFailure } from './failure.mjs';
import { noticesText } from './notices.mjs';
import { inRoot, root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runNode, scriptOf } from './run.mjs';
import { hashOf, readStamp, removeStamp, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} Part
 * @property {string} name also that of its folder
 * @property {string} what
 * @property {string} entry a file that is there when it is built
 * @property {string[]} sources what it is built from
 * @property {() => Promise<void>} make
 */

/** @type {Part[]} */
const PARTS = [
  {
    name: 'server',
    what: 'Building the server',
    entry: 'server/dist/main.js',
    sources: ['server', 'tsconfig.base.json', 'package-lock.json'],
    make: async () => {
      await runOrFail('The server could not be built', [
        scriptOf('typescript', 'tsc'),
        '-p',
        'server/tsconfig.build.json',
      ]);
      // What the compiler leaves behind: the schema, and whatever else is read at run time.
      await cp(inRoot('server', 'src'), inRoot('server', 'dist'), {
        recursive: true,
        filter: (source) => !/\.tsx?$/.test(source),
      });
    },
  },
  {
    name: 'client',
    what: 'Building the page',
    entry: 'client/dist/index.html',
    sources: [
      'client',
      'scripts/lib/compress.mjs',
      'scripts/lib/notices.mjs',
      'server/src/domain',
      'server/package.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    make: async () => {
      await runOrFail(
        'The page could not be built',
        [scriptOf('vite', 'vite', 'client'), 'build', '--logLevel', 'warn'],
        'client',
      );
      await writeFile(inRoot('client', 'dist', 'THIRD-PARTY-NOTICES.txt'), await noticesText());
      await compressTexts(inRoot('client', 'dist'));
    },
  },
];

/** Builds what is not built yet, or from other sources than there are now. */
export async function build() {
  for (const part of PARTS) {
    const stamp = `build-${part.name}`;
    const wanted = await hashOf(part.sources);
    if (existsSync(inRoot(part.entry)) && (await readStamp(stamp)) === wanted) continue;
    await withProgress(part.what, async () => {
      await removeStamp(stamp);
      // Files of sources that are gone must not stay.
      await rm(inRoot(part.name, 'dist'), { recursive: true, force: true });
      await part.make();
      await writeStamp(stamp, wanted);
    }).catch((error) => {
      throw explainRefusal(error, root);
    });
  }
}

/**
 * @param {string} complaint
 * @param {string[]} args
 * @param {string} [workspace] the folder to run in
 */
async function runOrFail(complaint, args, workspace = '') {
  // Whatever the caller runs as: a page built for tests would be another, and larger.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runNode(args, { cwd: inRoot(workspace), env });
  if (code !== 0) throw new PlainFailure(`${output}\n${complaint} (see above).`);
}
