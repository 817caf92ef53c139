import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedPackages } from './licences.mjs';
import { readLock } from './lock.mjs';
import { inRoot } from './paths.mjs';

const NOTICE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The licence texts of everything that is shipped and installed here, in one text. Packages for other systems are the
 * same code under the same licence, and are named with it.
 */
export async function noticesText() {
  const { packages } = readLock();
  const blocks = [];
  for (const { name, version, licence } of shippedPackages()) {
    const heading = `${name} ${version} (${licence})`;
    const texts = await noticesOf(packages, name, version);
    blocks.push(`${'='.repeat(heading.length)}\n${heading}\n${'='.repeat(heading.length)}\n\n${texts.join('\n\n')}\n`);
  }
  return `Entente contains the following software of others.\n\n${blocks.join('\n')}`;
}

/**
 * @param {Record<string, import('./lock.mjs').LockEntry>} packages
 * @param {string} name
 * @param {string} version
 * @returns {Promise<string[]>}
 */
async function noticesOf(packages, name, version) {
  const location = Object.entries(packages).find(
    ([at, entry]) => at.endsWith(`node_modules/${name}`) && entry.version === version,
  )?.[0];
  const folder = inRoot(...(location ?? '').split('/'));
  const files = await readdir(folder).catch(() => []);
  const notices = files.filter((file) => NOTICE_FILE.test(file)).sort();
  if (notices.length === 0) return ['The package itself holds no text of its licence.'];
  return Promise.all(notices.map(async (file) => (await readFile(path.join(folder, file), 'utf8')).trim()));
}
