import { dayInWords } from '@entente/server/domain/day';
import type { ExportContents } from './contents.ts';

/** "“Alliances and conflicts, 8 February 1904”, in …, version 1.0.0, Entente, https://… (22 November 2026)." */
export function citationOf({
  title,
  when,
  dataset,
  link,
  takenOn,
}: Omit<ExportContents, 'entities' | 'relationships'>): string {
  const licence = dataset.licence === null ? '' : `, ${dataset.licence}`;
  return `“${title}, ${when}”, in ${dataset.title} (${dataset.name}), version ${dataset.version}${licence}. Entente, ${link} (${dayInWords(takenOn)}).`;
}
