import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EngineUnavailableError } from './errors.ts';
import { GrafeoDB } from './grafeo.ts';

/** A graph file that is open for reading. */
export interface OpenGraphFile {
  readonly db: GrafeoDB;
  close(): void;
}

/** The SHA-256 of a graph file's bytes, in hexadecimal digits. */
export async function graphFileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * What is wrong with a graph file, in words; undefined where its bytes are those that were written. The engine never gets
 * to see a damaged file: it may open one and answer from what is left of it.
 */
export async function graphFileDamage(file: string, sha256: string): Promise<string | undefined> {
  try {
    return (await graphFileDigest(file)) === sha256 ? undefined : `${file} is not as it was written`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' ? `${file} is missing` : `${file} cannot be read (${code})`;
  }
}

/**
 * Opens a graph file that is known to be undamaged.
 *
 * @throws {EngineUnavailableError} naming the cause
 */
export function openSoundGraphFile(file: string): OpenGraphFile {
  try {
    return openGraphFile(file);
  } catch (error) {
    throw new EngineUnavailableError(
      temporaryFolderProblem() ??
        `The graph file ${file} cannot be opened: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
}

function temporaryFolderProblem(): string | undefined {
  try {
    rmdirSync(mkdtempSync(join(tmpdir(), 'entente-')));
    return undefined;
  } catch {
    return `The embedded engine needs a folder for temporary files, and ${tmpdir()} cannot be written to. Set TMPDIR (on Windows TEMP) to one that can.`;
  }
}

/**
 * Opens a graph file for reading. The engine makes an empty folder in the system's folder for temporary files with each
 * opening, and leaves it there when it is closed: it goes here, and so do those of processes that were killed.
 */
export function openGraphFile(file: string): OpenGraphFile {
  const before = new Set(spillFolders().map(({ folder }) => folder));
  const db = GrafeoDB.openReadOnly(file);
  const own: string[] = [];
  for (const { folder, of, pid } of spillFolders()) {
    if (of === basename(file) && pid === process.pid && !before.has(folder)) own.push(folder);
    else if (!isAlive(pid)) remove(folder);
  }
  return {
    db,
    close() {
      db.close();
      for (const folder of own) remove(folder);
    },
  };
}

const SPILL_FOLDER = /^grafeo-([0-9a-f]{12}\.grafeo)-(\d+)-[0-9a-f]+\.spill$/;

interface SpillFolder {
  readonly folder: string;
  /** The name of the graph file. */
  readonly of: string;
  readonly pid: number;
}

/** Of graph files as we name them: those of other programs are none of our business. */
function spillFolders(): readonly SpillFolder[] {
  return readdirSync(tmpdir()).flatMap((name) => {
    const [, of, pid] = SPILL_FOLDER.exec(name) ?? [];
    return of === undefined ? [] : [{ folder: join(tmpdir(), name), of, pid: Number(pid) }];
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One of another user is alive too.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Only where it is empty, and ours to remove. */
function remove(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // The system clears what stays.
  }
}
