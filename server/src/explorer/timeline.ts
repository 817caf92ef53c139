import type { Lens } from '../domain/catalogue.ts';
import { dataset } from './dataset.ts';
import { lensParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';

export interface TimelineQuestion {
  readonly lenses: readonly Lens[];
  readonly of: readonly string[] | null;
  readonly bucket: 'YEAR' | 'DECADE';
}

export interface TimelineBucket {
  /** Its first and last ISO day. */
  readonly from: string;
  readonly to: string;
  readonly began: number;
  readonly inForce: number;
}

/**
 * How many relationships began and how many were possibly drawn, by year or decade, over the dataset's span.
 *
 * @throws {NotFoundError} where `of` names what does not exist
 */
export async function timeline(reader: GraphReader, question: TimelineQuestion): Promise<readonly TimelineBucket[]> {
  await reader.expectEntities('of', question.of);
  const { bounds } = dataset(reader);
  if (bounds === null) return [];
  const size = question.bucket === 'YEAR' ? 1 : 10;
  const firstBucket = Math.floor(yearOf(bounds.startMin) / size);
  const length = Math.floor(yearOf(bounds.lastDay) / size) - firstBucket + 1;
  const began = new Array<number>(length).fill(0);
  /** How many more are drawn in a bucket than in the one before. */
  const change = new Array<number>(length + 1).fill(0);
  const types = lensParameters(question.lenses);
  if (types !== null) {
    const parameters = { ...types, of: question.of };
    const [beganRows, drawnRows] = await Promise.all([
      reader.snapshot.run('timeline-began', parameters, ['year', 'total']),
      reader.snapshot.run('timeline-drawn', parameters, ['first', 'last', 'total']),
    ]);
    for (const { year, total } of beganRows) {
      const at = Math.floor(Number(year) / size) - firstBucket;
      if (at >= 0 && at < length) began[at] = (began[at] ?? 0) + total;
    }
    for (const { first, last, total } of drawnRows) {
      const from = Math.max(0, Math.floor(first / size) - firstBucket);
      const after = Math.min(length, Math.floor(last / size) - firstBucket + 1);
      if (from >= after) continue;
      change[from] = (change[from] ?? 0) + total;
      change[after] = (change[after] ?? 0) - total;
    }
  }
  let inForce = 0;
  return began.map((count, index) => {
    inForce += change[index] ?? 0;
    const year = (firstBucket + index) * size;
    return {
      from: `${padded(Math.max(1, year))}-01-01`,
      to: `${padded(year + size - 1)}-12-31`,
      began: count,
      inForce,
    };
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}
