import { dayInWords } from '@entente/server/domain/day';
import { inFigures } from '../figures.ts';
import type { ExportContents } from './contents.ts';

/** "2,000 of 4,000 relationships". */
export function cutInWords({ shown, total }: NonNullable<ExportContents['cut']>): string {
  return `${inFigures(shown)} of ${inFigures(total)} relationships`;
}

/** "“Alliances and conflicts, 8 February 1904”, in …, version 1.0.0, Entente, https://… (22 November 2026)." */
export function citationOf({
  title,
  when,
  dataset,
  link,
  takenOn,
  cut,
}: Omit<ExportContents, 'entities' | 'relationships'>): string {
  const licence = dataset.licence === null ? '' : `, ${dataset.licence}`;
  const of = cut === null ? '' : ` (${cutInWords(cut)})`;
  return `“${title}, ${when}”${of}, in ${dataset.title} (${dataset.name}), version ${dataset.version}${licence}. Entente, ${link} (${dayInWords(takenOn)}).`;
}
