import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from './descriptor.ts';
import { isMissing } from './file-errors.ts';
import { RESOURCES, type ResourceName } from './layout.ts';
import { normalisedLines } from './normalised-lines.ts';

/** One part of a package: the descriptor or a resource. */
type Part = 'datapackage' | ResourceName;

const PARTS: readonly Part[] = ['datapackage', ...RESOURCES];

/** Hashes the parts of a package while they are read, in whatever order they come. */
export interface PackageHasher {
  /** Takes the part's bytes, with CRLF made LF. */
  readonly part: (part: Part) => Hash;
  /** SHA-256 in hexadecimal digits. Can be asked once. */
  readonly digest: () => string;
}

/**
 * The hash depends on what the files hold, in a fixed order of their meaning: not on the folder, not on the files'
 * names and not on CRLF or LF. A part that is absent differs from an empty one.
 */
export function createPackageHasher(): PackageHasher {
  const hashes = new Map<Part, Hash>();
  return {
    part: (part) => {
      const hash = hashes.get(part) ?? createHash('sha256');
      hashes.set(part, hash);
      return hash;
    },
    digest: () => {
      const whole = createHash('sha256');
      for (const part of PARTS) whole.update(`${part} ${hashes.get(part)?.digest('hex') ?? 'absent'}\n`);
      return whole.digest('hex');
    },
  };
}

/** Normalises the line ends of a part that was read whole, and hashes it. */
export async function hashWhole(hash: Hash, bytes: Buffer): Promise<void> {
  for await (const block of normalisedLines(once(bytes))) hash.update(block);
}

/**
 * The hash of a package as it lies on the disk, the same that reading it gives, without reading what it means: tells
 * in a moment whether anything changed. Files that are missing count as absent.
 *
 * @param folder the folder that holds `datapackage.json`
 */
export async function packageHash(folder: string): Promise<string> {
  const hasher = createPackageHasher();
  const { bytes, paths } = await readDescriptor(folder, () => {});
  await hashWhole(hasher.part('datapackage'), bytes);
  for (const resource of RESOURCES) {
    try {
      const blocks = normalisedLines(createReadStream(join(folder, paths[resource])));
      for await (const block of blocks) hasher.part(resource).update(block);
      // Reached where the file is there, also where it is empty.
      hasher.part(resource);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return hasher.digest();
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
