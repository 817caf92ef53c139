import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** What is text; pictures and fonts are compressed already. */
const TEXT = /\.(?:css|html|js|json|svg)$/;
/** Below this a packet is a packet. */
const LEAST_BYTES = 1_024;

const gzipped = promisify(gzip);

/**
 * Puts a compressed copy beside every text file that is worth it, for the server to send as it is. Gzip, which browsers
 * also take where there is no TLS.
 * @param {string} folder
 */
export async function compressTexts(folder) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => TEXT.test(name))) {
    const text = await readFile(path.join(folder, file));
    if (text.length < LEAST_BYTES) continue;
    await writeFile(path.join(folder, `${file}.gz`), await gzipped(text, { level: constants.Z_BEST_COMPRESSION }));
  }
}
