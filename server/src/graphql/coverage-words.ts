import type { LoadedDataset } from '../explorer/dataset.ts';

/** What a dataset covers, in a sentence or two: its own words, or as far as its time tells. */
export function coverageInWords({ row, span }: LoadedDataset): string {
  const time = span === null ? '' : ` for ${span.start}–${span.end}`;
  return `This is what “${row.title}” records${time}. What is not recorded may still have been.`;
}
