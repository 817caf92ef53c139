import { readFile } from 'node:fs/promises';
import { explainRefusal, PlainFailure } from './failure.mjs';
import { inRoot, root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runNpm } from './run.mjs';
import { writeStamp } from './stamp.mjs';

/** Installs what package-lock.json asks for, unless it is all there. */
export async function install() {
  if (await isInstalled()) return;
  // Asked first: npm's own words for a refused folder are many lines long.
  await writeStamp('install', 'begun').catch((error) => {
    throw explainRefusal(error, root);
  });
  await withProgress('Installing packages (the first time this takes a minute or two)', async () => {
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0)
      throw new PlainFailure(`${output}\nThe packages could not be installed (npm ci failed; see above).`);
  });
}

/** Whether node_modules holds each package that the lock file names, in that version. */
async function isInstalled() {
  const [wanted, found] = await Promise.all([
    readPackages(inRoot('package-lock.json')),
    // npm writes this one last, so that it vouches for a finished install.
    readPackages(inRoot('node_modules', '.package-lock.json')),
  ]);
  if (wanted === undefined)
    throw new PlainFailure('package-lock.json is missing or broken: take it from the repository.');
  if (found === undefined) return false;
  return Object.entries(wanted).every(([location, asked]) => {
    if (!location.includes('node_modules/') || asked.link) return true;
    const present = found[location];
    if (present === undefined) return asked.optional === true;
    if (present.version !== asked.version) return false;
    return asked.integrity === undefined || present.integrity === asked.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, import('./lock.mjs').LockEntry> | undefined>} undefined when there is no such file, or a torn one
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
