import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const IGNORED = new Set(['node_modules', 'dist']);

/** A stamp stands beside the packages, so that a fresh install builds afresh. */
const stampFolder = inRoot('node_modules', '.cache', 'entente');

/**
 * One hash over the names and contents of files and of everything in folders.
 * @param {string[]} sources paths inside the project; what does not exist counts as empty
 */
export async function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(sources.map((source) => filesUnder(inRoot(source))))).flat()) {
    const content = await readFile(file);
    hash.update(`${path.relative(root, file).split(path.sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} name */
export async function readStamp(name) {
  return readFile(path.join(stampFolder, name), 'utf8').catch(() => undefined);
}

/**
 * @param {string} name
 * @param {string} value
 */
export async function writeStamp(name, value) {
  await mkdir(stampFolder, { recursive: true });
  await writeFile(path.join(stampFolder, name), value);
}

/** @param {string} name */
export async function removeStamp(name) {
  await rm(path.join(stampFolder, name), { force: true });
}

/**
 * @param {string} location a file or a folder
 * @returns {Promise<string[]>} sorted, so that the hash does not depend on the file system
 */
async function filesUnder(location) {
  const entries = await readdir(location, { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === undefined) return [location];
  const kept = entries.filter((entry) => !IGNORED.has(entry.name)).map((entry) => path.join(location, entry.name));
  return (await Promise.all(kept.sort().map(filesUnder))).flat();
}
