/** Which cell of the matrix is read, and its part of a link: `cell=row.column`. */

export interface MatrixState {
  /** Ids of two entities: the row's and the column's; null: none is chosen. */
  readonly cell: readonly [string, string] | null;
}

export const DEFAULT_MATRIX: MatrixState = { cell: null };

export const MATRIX_PARAMETERS: readonly string[] = ['cell'];

export function readMatrix(parameters: URLSearchParams): MatrixState {
  const [row, column, ...more] = (parameters.get('cell') ?? '').split('.').filter((id) => id !== '');
  return row && column && more.length === 0 ? { cell: [row, column] } : DEFAULT_MATRIX;
}

export function writeMatrix({ cell }: MatrixState): readonly (readonly [string, string])[] {
  return [['cell', cell?.join('.') ?? '']];
}
