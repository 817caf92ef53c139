import { formatProblem, readDataPackage } from '../dataset/read-data-package.ts';
import { contents, warningLines } from './described.ts';
import { graphRows } from './graph-rows.ts';

/** What is wrong with a data package, and what should be looked at. */
export interface Checked {
  /** Whether it can be loaded. */
  readonly isSound: boolean;
  /** Its problems or, where there are none, its warnings: a line each. */
  readonly lines: readonly string[];
  /** What it came to, in a sentence. */
  readonly sentence: string;
}

/** Reads a whole data package as a load does, and says what it found. No database is needed, nothing is written. */
export async function checkPackage(folder: string): Promise<Checked> {
  const read = await readDataPackage(folder);
  if (!read.ok) {
    const { length } = read.problems;
    return { isSound: false, lines: read.problems.map(formatProblem), sentence: `${counted(length, 'problem')}.` };
  }
  const { info, counts } = graphRows(read.data);
  const { length } = read.warnings;
  const verdict = `no problems, ${length === 0 ? 'no warnings' : counted(length, 'warning')}`;
  return { isSound: true, lines: warningLines(read.warnings), sentence: `${contents(info, counts)}; ${verdict}.` };
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}
