import { type CellDifference, diffPackages, type RowDifference } from '../dataset/diff-packages.ts';
import { formatProblem, readDataPackage } from '../dataset/read-data-package.ts';

/** How differences are written: a line each for a person, or the rows of `diffPackages` as JSON. */
export const DIFF_FORMATS = ['text', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What two packages differ in, written out; or the problems of one that cannot be read, a line each. */
export type Diffed =
  | { readonly ok: true; readonly isSame: boolean; readonly text: string }
  | { readonly ok: false; readonly lines: readonly string[] };

const SIGNS = { added: '+', gone: '-', changed: '~' } as const;

/** Reads two data packages and says which rows were added, are gone or are changed. No database is needed. */
export async function diffFolders(before: string, after: string, format: DiffFormat): Promise<Diffed> {
  const old = await readDataPackage(before);
  const now = await readDataPackage(after);
  if (!old.ok || !now.ok) {
    const linesOf = (folder: string, read: typeof old) =>
      read.ok ? [] : [`${folder} cannot be compared:`, ...read.problems.map(formatProblem)];
    return { ok: false, lines: [...linesOf(before, old), ...(before === after ? [] : linesOf(after, now))] };
  }
  const differences = diffPackages(old.data, now.data);
  const text = format === 'json' ? JSON.stringify(differences, null, 2) : written(differences);
  return { ok: true, isSame: differences.length === 0, text };
}

function written(differences: readonly RowDifference[]): string {
  const count = (change: RowDifference['change']) => differences.filter((one) => one.change === change).length;
  const total = `Rows: ${count('added')} added, ${count('gone')} gone, ${count('changed')} changed.`;
  return [...differences.map(lineOf), total].join('\n');
}

function lineOf({ change, of, id, cells }: RowDifference): string {
  return `${SIGNS[change]} ${of} ${id}: ${cells.map((cell) => cellText(change, cell)).join(', ')}`;
}

function cellText(change: RowDifference['change'], { column, before, after }: CellDifference): string {
  switch (change) {
    case 'added':
      return `${column} ${quoted(after)}`;
    case 'gone':
      return `${column} ${quoted(before)}`;
    case 'changed':
      return `${column} ${quoted(before)} -> ${quoted(after)}`;
  }
}

/** As JSON writes it, so that a line break in a cell does not end the line. */
function quoted(cell: string | null): string {
  return JSON.stringify(cell ?? '');
}
