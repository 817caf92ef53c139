import { readLock } from './lock.mjs';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression; `unknown` when the package says nothing
 */

/**
 * Every package that server and page are run with or built into, for every system that it may be installed on: the
 * lock file names those of other systems too.
 * @returns {ShippedPackage[]} by name, then version
 */
export function shippedPackages() {
  const { packages } = readLock();
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map();
  for (const [location, entry] of Object.entries(packages)) {
    const at = location.lastIndexOf('node_modules/');
    if (at < 0 || entry.link || entry.dev || entry.version === undefined) continue;
    const name = location.slice(at + 'node_modules/'.length);
    found.set(`${name}@${entry.version}`, { name, version: entry.version, licence: entry.license ?? 'unknown' });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shipped]) => shipped);
}
