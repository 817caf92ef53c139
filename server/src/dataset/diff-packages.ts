import { type Declared, filedColumns } from '../domain/columns.ts';
import type { DataPackage } from '../domain/model.ts';

/** What a row is of; `dataset` is what `datapackage.json` says, `extent` the shape of a territory. */
export type DifferenceOf = Declared | 'dataset' | 'extent';

/** A cell that differs; null is an empty one. The items of a list are joined by `; `. */
export interface CellDifference {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row that one of two packages has alone, or that they have differently. */
export interface RowDifference {
  readonly change: 'added' | 'gone' | 'changed';
  readonly of: DifferenceOf;
  readonly id: string;
  /** Of a changed row what differs, of another every filled cell. */
  readonly cells: readonly CellDifference[];
}

/** The filled cells of a row by column. */
type Cells = ReadonlyMap<string, string>;

/**
 * Compares two packages row by row, each known by its id. What the loader derives is left out, and so are the order of
 * rows and columns and the way in which the files are written. What was there before comes first, in its order.
 */
export function diffPackages(before: DataPackage, after: DataPackage): readonly RowDifference[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const differences: RowDifference[] = [];
  for (const of of Object.keys(old) as DifferenceOf[]) {
    const ids = new Set([...old[of].keys(), ...now[of].keys()]);
    for (const id of ids) {
      const difference = diffRow(of, id, old[of].get(id), now[of].get(id));
      if (difference.cells.length > 0 || difference.change !== 'changed') differences.push(difference);
    }
  }
  return differences;
}

function diffRow(of: DifferenceOf, id: string, before: Cells | undefined, after: Cells | undefined): RowDifference {
  const columns = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const cells = [...columns].flatMap((column) => {
    const cell = { column, before: before?.get(column) ?? null, after: after?.get(column) ?? null };
    return cell.before === cell.after ? [] : [cell];
  });
  const change = before === undefined ? 'added' : after === undefined ? 'gone' : 'changed';
  return { change, of, id, cells };
}

function rowsOf(data: DataPackage): Readonly<Record<DifferenceOf, ReadonlyMap<string, Cells>>> {
  return {
    dataset: new Map([['datapackage.json', cellsOf(data.info, Object.keys(data.info))]]),
    source: byId(data.sources, filedColumns('source')),
    passage: byId(data.passages, filedColumns('passage')),
    entity: byId(data.entities, ['kind', ...filedColumns('entity')]),
    relationship: byId(data.relationships, filedColumns('relationship')),
    extent: new Map([...data.extents].map(([id, geometry]) => [id, new Map([['geometry', geometry]])])),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[], columns: readonly string[]) {
  return new Map(rows.map((row) => [row.id, cellsOf(row, columns)]));
}

function cellsOf(row: object, columns: readonly string[]): Cells {
  const values = new Map<string, unknown>(Object.entries(row));
  return new Map(
    columns.flatMap((column) => {
      const text = column === 'id' ? '' : textOf(values.get(column));
      return text === '' ? [] : [[column, text] as const];
    }),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
