import { Popover } from '../../ui/Popover.tsx';
import type { TableState } from '../../url/table-state.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import { type Change, setTableSort } from '../../url/view.ts';
import type { ColumnDescriptor } from './columns.ts';
import { FilterField } from './FilterField.tsx';
import type { TableRow } from './rows.ts';
import { FunnelIcon } from './TableIcons.tsx';

export interface ColumnHeadProps {
  readonly descriptor: ColumnDescriptor;
  readonly table: TableState;
  /** Every row before the filters, for the choices. */
  readonly rows: readonly TableRow[];
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

/** A column's name, which sorts by it, and its filter. */
export function ColumnHead({ descriptor, table, rows, change }: ColumnHeadProps) {
  const { column, label, filter } = descriptor;
  const sorted = table.sort.column === column;
  const { descending } = table.sort;
  const filtered = table.filters[column] !== undefined;
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={`column-sort${sorted ? ' is-sorted' : ''}`}
        title={`Sort by ${label.toLowerCase()}`}
        onClick={() => change(setTableSort({ column, descending: sorted && !descending }))}
      >
        {label}
        {sorted && (
          <svg className="sort-mark" viewBox="0 0 10 10" aria-hidden="true">
            <path d={descending ? 'M2 3.5 5 6.5 8 3.5' : 'M2 6.5 5 3.5 8 6.5'} />
          </svg>
        )}
      </button>
      {filter !== null && (
        <Popover
          label={`Filter by ${label.toLowerCase()}`}
          title={`Filter by ${label.toLowerCase()}`}
          buttonClass={`column-filter${filtered ? ' is-set' : ''}`}
          buttonLabel={`Filter by ${label.toLowerCase()}${filtered ? `, now ${table.filters[column]}` : ''}`}
          button={<FunnelIcon />}
        >
          {(close) => <FilterField descriptor={descriptor} table={table} rows={rows} change={change} onDone={close} />}
        </Popover>
      )}
    </th>
  );
}
