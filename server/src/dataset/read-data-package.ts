import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPackage, EntityRow } from '../domain/model.ts';
import { GENERAL_KNOWLEDGE } from './citations.ts';
import { checkShown, type Descriptor, readDescriptor } from './descriptor.ts';
import { readEntities } from './entities.ts';
import { readExtents } from './extents.ts';
import { DESCRIPTOR_FILE, defaultPath, ENTITY_TABLES, RESOURCES, type TableName } from './layout.ts';
import { createPackageHasher, hashWhole } from './package-hash.ts';
import { type Problem, sortProblems } from './problem.ts';
import { createReading } from './reading.ts';
import { readRelationships } from './relationships.ts';
import { readPassages, readSources } from './sources.ts';
import type { TableFile } from './table.ts';

export { formatProblem, type Problem } from './problem.ts';

/** A sound package, or everything that is wrong with it. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly data: DataPackage;
      /** As `packageHash` of exactly the bytes that were read. */
      readonly hash: string;
      /** What should be looked at all the same. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly [Problem, ...Problem[]];
      readonly warnings: readonly Problem[];
    };

/** How far reading has come. */
export interface ReadProgress {
  /** The file that is being read. */
  readonly file: string;
  readonly bytes: number;
  /** Of all files together. */
  readonly totalBytes: number;
}

export interface ReadOptions {
  /** Called with each piece of a file, some sixty kilobytes. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads a whole data package, derives what the graph holds (bounds, when a relationship is drawn, passages), and finds
 * all that is wrong at once. Problems come in the order of the files, then by line. Where a file could not be read to
 * its end, ids that are nowhere else are not called unknown.
 *
 * @param folder the folder that holds `datapackage.json`
 * @throws only what the file system throws beyond missing and forbidden files
 */
export async function readDataPackage(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
  if (!(await isFolder(folder))) return noFolder(folder);
  const reading = createReading();
  const hasher = createPackageHasher();
  const descriptor = await readDescriptor(folder, reading.report);
  await hashWhole(hasher.part('datapackage'), descriptor.bytes);
  const onBytes = await progress(folder, descriptor, options);
  const table = <Name extends TableName>(name: Name): TableFile & { table: Name } => {
    const path = descriptor.paths[name];
    const dialect = descriptor.dialects[name];
    return {
      table: name,
      folder,
      path,
      dialect,
      listed: descriptor.lists(name),
      hash: () => hasher.part(name),
      onBytes: (bytes) => onBytes(path, bytes),
    };
  };

  const sources = await readSources(table('sources'), reading);
  await readPassages(table('passages'), reading);
  const entities: EntityRow[] = [];
  for (const name of ENTITY_TABLES) {
    for (const row of await readEntities(table(name), reading)) entities.push(row);
  }
  const relationships = await readRelationships(table('relationships'), reading);
  const path = descriptor.paths.extents;
  const extents = await readExtents({ folder, path, listed: descriptor.lists('extents') }, reading);
  if (extents.bytes !== null) await hashWhole(hasher.part('extents'), extents.bytes);
  checkShown(descriptor, reading);
  if (entities.length === 0 && reading.problems.length === 0) reading.report(noEntities());

  const files = [DESCRIPTOR_FILE, ...RESOURCES.map((name) => descriptor.paths[name])];
  const [first, ...others] = sortProblems(reading.problems, files);
  const warnings = sortProblems(reading.warnings, files);
  if (first !== undefined) return { ok: false, problems: [first, ...others], warnings };
  if (reading.usesGeneralKnowledge) sources.push(GENERAL_KNOWLEDGE);
  const passages = [...reading.passages.values()];
  const data = { info: descriptor.info, sources, passages, entities, relationships, extents: extents.geometries };
  return { ok: true, data, hash: hasher.digest(), warnings };
}

async function progress(folder: string, { paths }: Descriptor, { onProgress }: ReadOptions) {
  if (onProgress === undefined) return () => {};
  let totalBytes = 0;
  for (const name of RESOURCES) totalBytes += (await statOf(join(folder, paths[name])))?.size ?? 0;
  let bytes = 0;
  return (file: string, more: number) => {
    bytes += more;
    onProgress({ file, bytes, totalBytes });
  };
}

function noEntities(): Problem {
  const files = ENTITY_TABLES.map(defaultPath).join(', ');
  return {
    file: DESCRIPTOR_FILE,
    line: 1,
    column: null,
    message: `the package holds no entity, put one of ${files} beside it`,
  };
}

function noFolder(folder: string): ReadResult {
  const message = `there is no such folder, name one that holds a ${DESCRIPTOR_FILE}`;
  return { ok: false, problems: [{ file: folder, line: 1, column: null, message }], warnings: [] };
}

async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

async function statOf(path: string) {
  return stat(path).catch(() => null);
}
