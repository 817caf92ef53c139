import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isMissing, unreadable } from './file-errors.ts';
import { type JsonFile, parseJson } from './json-file.ts';
import type { Reading } from './reading.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const line = z.array(position).min(2);
const ring = z.array(position).min(4);

/** The geometries of RFC 7946 but collections: a territory may be a railway or a port as well as an area. */
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const collectionSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.string().optional(),
  properties: z.object({ id: z.string().optional() }).nullish(),
  geometry: z.unknown(),
});

/** Where the extents lie. */
export interface ExtentsFile {
  readonly folder: string;
  readonly path: string;
  /** Whether the package lists the file: only one that it does not list may be absent. */
  readonly listed: boolean;
}

export interface Extents {
  /** The file as it was read, null where there is none. */
  readonly bytes: Buffer | null;
  /** As JSON text, by the id of their territory. */
  readonly geometries: ReadonlyMap<string, string>;
}

/**
 * Reads the approximate shapes of territories, a GeoJSON FeatureCollection (RFC 7946) whose features have the id of a
 * territory as their `id` or their property `id`. Every territory must have been read before.
 */
export async function readExtents(file: ExtentsFile, reading: Reading): Promise<Extents> {
  const bytes = await readOptional(file, reading);
  return { bytes, geometries: bytes === null ? new Map() : readGeometries(file, bytes, reading) };
}

function readGeometries(file: ExtentsFile, bytes: Buffer, reading: Reading): Map<string, string> {
  const extents = new Map<string, string>();
  const json = parseJson(bytes);
  if ('message' in json) {
    reading.report({ file: file.path, line: json.line, column: null, message: json.message });
    return extents;
  }
  const report = reporter(file, json, reading);
  const collection = collectionSchema.safeParse(json.value);
  if (!collection.success) {
    report([], 'no GeoJSON FeatureCollection, write one with a list of features');
    return extents;
  }
  collection.data.features.forEach((feature, index) => {
    readFeature(feature, index, extents, reading, report);
  });
  return extents;
}

type ReportAt = (path: readonly PropertyKey[], message: string) => void;

function readFeature(
  value: unknown,
  index: number,
  extents: Map<string, string>,
  reading: Reading,
  report: ReportAt,
): void {
  const at = ['features', index];
  const feature = featureSchema.safeParse(value);
  const id = feature.data?.id ?? feature.data?.properties?.id;
  if (!feature.success || id === undefined) {
    report(at, 'no GeoJSON feature with an id, write one with the id of a territory');
    return;
  }
  const idProblem = problemOfId(id, extents, reading);
  if (idProblem !== null) report([...at, 'id'], idProblem);
  const geometry = geometrySchema.safeParse(feature.data.geometry);
  if (!geometry.success) {
    const path = geometry.error.issues[0]?.path ?? [];
    report(
      [...at, 'geometry', ...path],
      'no valid geometry, write one of RFC 7946 with longitude and latitude in degrees',
    );
  }
  extents.set(id, JSON.stringify(feature.data.geometry));
}

function problemOfId(id: string, extents: ReadonlyMap<string, string>, reading: Reading): string | null {
  if (extents.has(id)) return `"${id}" has an extent already, join the two in one MultiPolygon`;
  const kind = reading.entities.get(id)?.kind;
  if (kind === undefined && reading.entities.complete) {
    return `unknown territory "${id}"${reading.suggest.entity(id, reading.entities.ids()) || ', add it to the territories'}`;
  }
  return kind === undefined || kind === 'TERRITORY' ? null : `"${id}" is no territory, extents are for territories`;
}

async function readOptional(file: ExtentsFile, reading: Reading): Promise<Buffer | null> {
  try {
    return await readFile(join(file.folder, file.path));
  } catch (error) {
    if (file.listed || !isMissing(error)) {
      reading.report({
        file: file.path,
        line: 1,
        column: null,
        message: unreadable(error, 'add it or take it off the resources'),
      });
    }
    return null;
  }
}

function reporter(file: ExtentsFile, json: JsonFile, reading: Reading): ReportAt {
  return (path, message) => {
    reading.report({ file: file.path, line: json.lineOf(path), column: path.join('.') || null, message });
  };
}
