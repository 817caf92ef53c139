import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';

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

/**
 * The packages whose content nobody vouches for: what npm installs for them is whatever the registry of that day gives.
 * @param {Record<string, LockEntry>} packages
 * @returns {string[]} where they are installed
 */
export function withoutIntegrity(packages) {
  return Object.entries(packages)
    .filter(([location, { link, integrity }]) => location.includes('node_modules/') && !link && !integrity)
    .map(([location]) => location);
}

/**
 * Adds what is missing: packages for other systems, and the checksum of each from the registry.
 * @returns {Promise<{ added: number, vouched: number, unknown: string[] }>} `unknown`: what the registry does not serve
 */
export async function completeLock() {
  const lock = readLock();
  const missing = missingForOtherSystems(lock.packages);
  for (const { location, entry } of missing) lock.packages[location] = entry;
  const unvouched = withoutIntegrity(lock.packages);
  /** @type {string[]} */
  const unknown = [];
  for (const location of unvouched) {
    const { version, ...rest } = lock.packages[location] ?? {};
    const integrity = await integrityOf(`${nameOf(location)}@${version}`);
    if (integrity === '') unknown.push(nameOf(location));
    // In npm's own order, so that its next write changes nothing.
    else lock.packages[location] = { ...(version === undefined ? {} : { version }), integrity, ...rest };
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
  );
  const vouched = unvouched.length - unknown.length;
  if (missing.length + vouched > 0) {
    writeFileSync(inRoot('package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  }
  return { added: missing.length, vouched, unknown };
}

/** @param {string} location as `node_modules/a/node_modules/@b/c` */
function nameOf(location) {
  return location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {string} spec as `react@19.0.0`
 * @returns {Promise<string>} empty where the registry does not serve it
 */
async function integrityOf(spec) {
  const { output } = await runNpm(['view', spec, 'dist.integrity']);
  return /^sha512-\S+$/m.exec(output)?.[0] ?? '';
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
