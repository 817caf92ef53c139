/** Something in a data package that is not right. */
export interface Problem {
  /** The file's path as the package names it. */
  readonly file: string;
  /** The physical line on which the row or value starts, from 1. */
  readonly line: number;
  /** The column of a CSV file, or the path of a value in a JSON file; null where the row or file as a whole is meant. */
  readonly column: string | null;
  /** What is wrong, and after a comma what would be right. */
  readonly message: string;
}

export type Report = (problem: Problem) => void;

/** `file:line: column: what is wrong, what would be right`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return column === null ? `${file}:${line}: ${message}` : `${file}:${line}: ${column}: ${message}`;
}

/** In the order of the files, and in each by line; what stands on one line keeps the order in which it was found. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const place = new Map(files.map((file, index) => [file, index]));
  const placeOf = (problem: Problem) => place.get(problem.file) ?? files.length;
  return [...problems].sort((one, other) => placeOf(one) - placeOf(other) || one.line - other.line);
}
