import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {string} [license]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** What a package for one system says about itself in its name, as `binding-linux-arm64-musl`. */
const SYSTEM =
  /-(?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(?<cpu>arm64|armv7|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-(?<libc>gnu|musl))?/;

/** @returns {{ packages: Record<string, LockEntry> }} */
export function readLock() {
  return JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
}

/**
 * The packages for other systems that the lock file should name and does not. npm leaves out those that the registry
 * of the day did not offer; `npm ci` then refuses to work, and on those systems the package would be missing.
 * @param {Record<string, LockEntry>} packages
 * @returns {{ location: string, entry: LockEntry }[]}
 */
export function missingForOtherSystems(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev, license }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, parent, name))
      .map(([name, version]) => ({ name, version, ...systemOf(name) }))
      .map(({ name, version, os, cpu, libc }) => ({
        location: `node_modules/${name}`,
        // In npm's own order, so that its next write changes nothing.
        entry: {
          version,
          cpu,
          ...(dev ? { dev } : {}),
          ...(libc === undefined ? {} : { libc }),
          // One project, one licence: it is the same code for another system.
          ...(license === undefined ? {} : { license }),
          optional: true,
          os,
        },
      })),
  );
}

/** Adds what is missing. @returns {number} how many were added */
export function completeLock() {
  const lock = readLock();
  const missing = missingForOtherSystems(lock.packages);
  for (const { location, entry } of missing) lock.packages[location] = entry;
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
  );
  if (missing.length > 0) writeFileSync(inRoot('package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  return missing.length;
}

/**
 * Whether a package finds another one, in its own folder or in one above.
 * @param {Record<string, LockEntry>} packages
 * @param {string} parent
 * @param {string} name
 */
function isLocked(packages, parent, name) {
  for (let folder = parent; ; ) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** @param {string} name */
function systemOf(name) {
  const { os, cpu, libc } = SYSTEM.exec(name)?.groups ?? {};
  if (os === undefined || cpu === undefined) throw new Error(`cannot tell from its name which system ${name} is for`);
  return { os: [os], cpu: [cpu], libc: libc === undefined ? undefined : [libc === 'gnu' ? 'glibc' : 'musl'] };
}
