import { useState } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TABLE_COLUMNS } from '../../url/table-state.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import { type Change, setTableFilter, setTableRows, setTableSort, type View } from '../../url/view.ts';
import { COLUMN_TABLE } from './columns.ts';
import { rowsAsText } from './copy-rows.ts';
import { FilterField } from './FilterField.tsx';
import type { TableRow } from './rows.ts';
import { CopyIcon, FunnelIcon } from './TableIcons.tsx';

const DAYS = { day: 'This day', range: 'This range', compare: 'Compared' } as const;

export interface TableToolsProps {
  readonly view: View;
  readonly all: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

/** Which rows, filters and copying. */
export function TableTools({ view, all, rows, change }: TableToolsProps) {
  const { table } = view;
  const [copied, setCopied] = useState<'idle' | 'copied' | 'failed'>('idle');
  const set = COLUMN_TABLE.filter(({ column }) => table.filters[column] !== undefined);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(rowsAsText(rows));
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  }
  return (
    <div className="table-tools">
      <fieldset className="segments">
        <legend className="visually-hidden">Rows</legend>
        {(['all', 'day'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={table.rows === kind}
            onClick={() => change(setTableRows(kind))}
          >
            {kind === 'all' ? 'All time' : DAYS[view.time.kind]}
          </button>
        ))}
      </fieldset>
      {set.map(({ column, label }) => (
        <button
          key={column}
          type="button"
          className="button is-outlined filter-chip"
          aria-label={`${label}: ${table.filters[column]}, take this filter away`}
          onClick={() => change(setTableFilter(column, ''))}
        >
          {label}: {table.filters[column]}
          <Icon name="close" />
        </button>
      ))}
      <Popover
        label="Filter and sort"
        className="filter-panel"
        buttonClass="button is-dashed"
        button={
          <>
            <FunnelIcon /> Filter
          </>
        }
      >
        {(close) => (
          <>
            {COLUMN_TABLE.filter(({ filter }) => filter !== null).map((descriptor) => (
              <FilterField
                key={descriptor.column}
                descriptor={descriptor}
                table={table}
                rows={all}
                change={change}
                onDone={close}
              />
            ))}
            <p className="filter-field">
              <label htmlFor="table-sort">Sort by</label>
              <select
                id="table-sort"
                value={`${table.sort.descending ? '-' : ''}${table.sort.column}`}
                onChange={({ target: { value } }) => {
                  const column = TABLE_COLUMNS.find((name) => name === value.replace(/^-/, ''));
                  if (column) change(setTableSort({ column, descending: value.startsWith('-') }));
                }}
              >
                {COLUMN_TABLE.flatMap(({ column, label }) => [
                  <option key={column} value={column}>
                    {label}, ascending
                  </option>,
                  <option key={`-${column}`} value={`-${column}`}>
                    {label}, descending
                  </option>,
                ])}
              </select>
            </p>
          </>
        )}
      </Popover>
      <button type="button" className="button is-outlined" disabled={rows.length === 0} onClick={() => void copy()}>
        {copied === 'copied' ? <Icon name="check" /> : <CopyIcon />}
        <span aria-live="polite">{{ idle: 'Copy rows', copied: 'Copied', failed: 'Not allowed here' }[copied]}</span>
      </button>
    </div>
  );
}
