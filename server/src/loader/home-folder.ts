import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The embedded engine's graphs cannot be kept where the configuration says. */
export class HomeError extends Error {
  override readonly name = 'HomeError';
}

/** What stands in the way, by the code of Node's error. */
const SENTENCES: Readonly<Record<string, (home: string) => string>> = {
  ENOSPC: (home) => `The disk of ${home} (ENTENTE_HOME) is full`,
  EROFS: (home) => `${home} (ENTENTE_HOME) is on a disk that can only be read`,
  EACCES: (home) => `${home} (ENTENTE_HOME) cannot be written to`,
  ENOTDIR: (home) => `${home} (ENTENTE_HOME) is not a folder, or a part of its path is not`,
  ENOENT: (home) => `The folder ${home} (ENTENTE_HOME) is not there and cannot be made`,
};

const ALIKE: Readonly<Record<string, string>> = {
  EDQUOT: 'ENOSPC',
  EFBIG: 'ENOSPC',
  EPERM: 'EACCES',
  EBUSY: 'EACCES',
  EEXIST: 'ENOTDIR',
  EISDIR: 'ENOTDIR',
  EINVAL: 'ENOENT',
  ELOOP: 'ENOENT',
  ENAMETOOLONG: 'ENOENT',
  ENXIO: 'ENOENT',
};

/** The embedded engine says the system's number of an error at the end of its message. */
const NATIVE = /\(os error (\d+)\)/;
const UNIX: Readonly<Record<string, string>> = {
  1: 'EPERM',
  2: 'ENOENT',
  13: 'EACCES',
  17: 'EEXIST',
  20: 'ENOTDIR',
  21: 'EISDIR',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  69: 'EDQUOT',
  122: 'EDQUOT',
};
const WINDOWS: Readonly<Record<string, string>> = {
  2: 'ENOENT',
  3: 'ENOENT',
  5: 'EACCES',
  19: 'EROFS',
  32: 'EBUSY',
  39: 'ENOSPC',
  112: 'ENOSPC',
  267: 'ENOTDIR',
};

/** An error of the file system or of the embedded engine about a home, in one sentence; any other error as it is. */
export function asHomeError(error: unknown, home: string): unknown {
  const code = codeOf(error);
  const say = code === undefined ? undefined : SENTENCES[ALIKE[code] ?? code];
  if (say === undefined) return error;
  return new HomeError(`${say(home)}. Set ENTENTE_HOME to a folder that can hold the graph; nothing was lost.`, {
    cause: error,
  });
}

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` tries for ever where the system says of a folder that
 * is there that it is not, as Linux does below `/proc`.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it just now.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const native = NATIVE.exec(error.message)?.[1];
  if (native !== undefined) return (process.platform === 'win32' ? WINDOWS : UNIX)[native];
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
