import type { TableColumn } from '../../url/table-state.ts';

export interface ColumnDescriptor {
  readonly column: TableColumn;
  readonly label: string;
  /** How its filter is asked for; null where it has none. */
  readonly filter: 'choice' | 'text' | null;
}

/** The columns in their order. The bar stands before the certainty and is no column of its own in a copy. */
export const COLUMN_TABLE: readonly ColumnDescriptor[] = [
  { column: 'relation', label: 'Relation', filter: 'choice' },
  { column: 'between', label: 'Between', filter: 'text' },
  { column: 'through', label: 'Through', filter: 'text' },
  { column: 'began', label: 'Began', filter: 'text' },
  { column: 'ended', label: 'Ended', filter: 'text' },
  { column: 'certainty', label: 'Certainty', filter: 'choice' },
  { column: 'sources', label: 'Sources', filter: 'text' },
];
