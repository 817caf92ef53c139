import { useId } from 'react';
import { setTableFilter } from '../../url/view.ts';
import type { ColumnHeadProps } from './ColumnHead.tsx';
import { choicesOf } from './rows.ts';

export interface FilterFieldProps extends ColumnHeadProps {
  readonly onDone?: () => void;
}

/** What a column must contain: chosen where its values are few, typed where they are many. */
export function FilterField({ descriptor, table, rows, change, onDone }: FilterFieldProps) {
  const id = useId();
  const { column, label, filter } = descriptor;
  const value = table.filters[column] ?? '';
  return (
    <p className="filter-field">
      <label htmlFor={id}>{label}</label>
      {filter === 'choice' ? (
        <select
          id={id}
          value={choicesOf(rows, column).find((choice) => choice.toLowerCase() === value.toLowerCase()) ?? ''}
          onChange={(event) => change(setTableFilter(column, event.target.value))}
        >
          <option value="">Any</option>
          {choicesOf(rows, column).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="search"
          value={value}
          placeholder="contains…"
          autoComplete="off"
          onChange={(event) => change(setTableFilter(column, event.target.value), 'replace')}
          onKeyDown={(event) => event.key === 'Enter' && onDone?.()}
        />
      )}
    </p>
  );
}
