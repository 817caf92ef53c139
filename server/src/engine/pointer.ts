import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that names the graph to read. It is replaced as a whole, so that a reader sees the old one or the new. */
export const POINTER_FILE = 'current.json';
/** The same once more: where the first is damaged, this one still says which data package the graph came from. */
export const POINTER_BACKUP = 'current.backup.json';
export const GRAPHS_FOLDER = 'graphs';

const pointerSchema = z.object({
  /** The hash of the dataset, which names its graph file. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string(),
  /** The folder that the dataset was read from, so that a start can see whether it has changed. */
  folder: z.string(),
  /** The SHA-256 of the graph file, which never changes once it is written. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** What became of reading a pointer: nothing was loaded yet, or the file is there and may not be what it must be. */
export type PointerReading =
  | { readonly state: 'absent' }
  | { readonly state: 'sound'; readonly pointer: Pointer }
  | { readonly state: 'damaged'; readonly problem: string };

/** Reads `current.json` of a home, or its copy. */
export function lookAtPointer(home: string, file: typeof POINTER_FILE | typeof POINTER_BACKUP): PointerReading {
  const path = join(home, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { state: 'absent' };
    return { state: 'damaged', problem: `${path} cannot be read (${code})` };
  }
  if (text.trim() === '') return { state: 'damaged', problem: `${path} is empty` };
  const parsed = pointerSchema.safeParse(parseJson(text));
  return parsed.success
    ? { state: 'sound', pointer: parsed.data }
    : { state: 'damaged', problem: `${path} does not name a graph` };
}

/** What `current.json` says; undefined where nothing was loaded yet, or the file is damaged. */
export function readPointer(home: string): Pointer | undefined {
  const reading = lookAtPointer(home, POINTER_FILE);
  return reading.state === 'sound' ? reading.pointer : undefined;
}

export function graphFile(home: string, hash: string): string {
  return join(home, GRAPHS_FOLDER, `${hash}.grafeo`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
