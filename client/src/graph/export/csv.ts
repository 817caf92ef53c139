import { CATALOGUE } from '@entente/server/domain/catalogue';
import { cutInWords } from './cite.ts';
import { type ExportContents, type Fact, relationshipFacts } from './contents.ts';

/**
 * The relationships as CSV (RFC 4180: commas, quotes where needed, CRLF), one a line, both ends by id, name and kind.
 * It begins with a byte order mark, or spreadsheets would read native scripts in the system's old encoding.
 */
export function csvOf({ relationships, fates, cut }: ExportContents): string {
  const rows = relationships.map((relationship) => {
    const { id, from, to, type } = relationship;
    return {
      id,
      from: from.id,
      fromName: from.name,
      fromKind: from.kind.toLowerCase(),
      to: to.id,
      toName: to.name,
      toKind: to.kind.toLowerCase(),
      symmetric: CATALOGUE[type].symmetric,
      ...relationshipFacts(relationship),
      ...(fates ? { compared: fates.get(id) ?? null } : {}),
      ...(cut === null ? {} : { cut: cutInWords(cut) }),
    };
  });
  const columns = Object.keys(rows[0] ?? { id: '' });
  const lines = [columns, ...rows.map((row: Readonly<Record<string, Fact>>) => columns.map((column) => row[column]))];
  return `\u{feff}${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A text that a spreadsheet would take for a formula, with an apostrophe before it: spreadsheets show the rest, and run
 * nothing.
 */
export function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvCell(value: Fact | undefined): string {
  const text = typeof value === 'string' ? asText(value) : value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
