import { formatProblem, readDataPackage } from '../dataset/read-data-package.ts';
import { contents, warningLines } from './described.ts';
import { graphRows } from './graph-rows.ts';

/** What is wrong with a data package, and what should be looked at. */
export interface Checked {
  /** Whether it can be loaded. */
  readonly isSound: boolean;
  /** Its problems, then its warnings: a line each. */
  readonly lines: readonly string[];
  /** What it came to, in a sentence. */
  readonly sentence: string;
}

/** Reads a whole data package as a load does, and says what it found. No database is needed, nothing is written. */
export async function checkPackage(folder: string): Promise<Checked> {
  const read = await readDataPackage(folder);
  const warnings = warningLines(read.warnings);
  const warned = read.warnings.length === 0 ? 'no warnings' : counted(read.warnings.length, 'warning');
  if (!read.ok) {
    const lines = [...read.problems.map(formatProblem), ...warnings];
    return { isSound: false, lines, sentence: `${counted(read.problems.length, 'problem')}, ${warned}.` };
  }
  const { info, counts } = graphRows(read.data);
  return { isSound: true, lines: warnings, sentence: `${contents(info, counts)}; no problems, ${warned}.` };
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}
