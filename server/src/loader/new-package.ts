import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMissing } from '../dataset/file-errors.ts';
import { DESCRIPTOR_FILE } from '../dataset/layout.ts';
import { idFromName } from '../dataset/made-ids.ts';

const TEMPLATE = fileURLToPath(new URL('../../../cypher/template/', import.meta.url));

/**
 * Writes a small working data package, named after its folder. A folder that holds anything is left as it is.
 *
 * @returns null, or why nothing was written
 */
export async function newPackage(folder: string): Promise<string | null> {
  const obstacle = await obstacleAt(folder);
  if (obstacle !== null) return `${folder} ${obstacle}, name a folder that is new or empty. Nothing was written.`;
  await cp(TEMPLATE, folder, { recursive: true, errorOnExist: true, force: false });
  const name = idFromName(basename(folder));
  if (name === null) return null;
  const descriptor: object = JSON.parse(await readFile(join(TEMPLATE, DESCRIPTOR_FILE), 'utf8'));
  await writeFile(join(folder, DESCRIPTOR_FILE), `${JSON.stringify({ ...descriptor, name }, null, 2)}\n`);
  return null;
}

async function obstacleAt(folder: string): Promise<string | null> {
  try {
    return (await readdir(folder)).length === 0 ? null : 'is not empty';
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'is a file';
    throw error;
  }
}
