import { useEffect, useMemo, useRef } from 'react';
import { errorInWords } from '../../api/errors.ts';
import type { Fate } from '../../graph/compare/diff.ts';
import { lensesInWords, nounsInWords } from '../../graph/lenses.ts';
import { atTimeInWords } from '../../graph/times.ts';
import { type InView, useInView } from '../export/in-view.ts';
import type { ViewProps } from '../views/view-props.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { COLUMN_TABLE } from './columns.ts';
import type { TableRow } from './rows.ts';
import { barDomain } from './span-bar.ts';
import { TableRows } from './TableRows.tsx';
import { TableTools } from './TableTools.tsx';
import { useTable } from './use-table.ts';
import './table.css';

/** Everything in view as a table: the full text alternative of every picture. */
export function TableView(props: ViewProps) {
  const { view, dataset, picture, change } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable(view, picture);
  useEffect(() => {
    // The details' names in kanji and kana; the network loads them when it is drawn.
    void import('../../styles/late-fonts.ts');
  }, []);
  const domain = useMemo(
    () =>
      barDomain(
        table.all.map(({ relationship }) => relationship.span),
        dataset?.span ?? null,
      ),
    [table.all, dataset],
  );
  useInView(
    useMemo(
      () => (table.waiting ? null : inViewOf(table.rows, picture?.compared?.fates, table.cutFrom)),
      [table.waiting, table.rows, table.cutFrom, picture],
    ),
  );
  const onDay = table.rows.filter((row) => row.onDay).length;
  return (
    <main className={`plate table-view${view.selection === null ? ' is-wide' : ''}`} aria-busy={table.waiting}>
      <header className="table-head">
        <div className="table-title">
          <h1>{lensesInWords(view.lenses)}</h1>
          <p role="status">{countText(table.rows.length, table.all.length)}</p>
          {table.cutFrom !== null && (
            <p className="truncated">
              {table.all.length.toLocaleString('en')} of {table.cutFrom.toLocaleString('en')} shown. Narrow the lens.
            </p>
          )}
        </div>
        <p className="table-key">
          <i aria-hidden="true" />
          {view.confidence === 'CERTAIN' ? 'certainly' : 'possibly'} in force {atTimeInWords(view)}: {onDay}
        </p>
        <TableTools view={view} all={table.all} rows={table.rows} change={change} />
      </header>
      <div className="table-scroll" ref={scroller}>
        {table.error ? (
          <p className="table-note" role="alert">
            {errorInWords(table.error).title} {errorInWords(table.error).text}
          </p>
        ) : table.waiting ? (
          <p className="table-note">Reading the rows…</p>
        ) : (
          <table
            className="relations"
            data-compared={picture?.compared !== undefined && view.time.kind === 'compare'}
            aria-rowcount={table.items.length + 1}
          >
            <caption className="visually-hidden">
              {lensesInWords(view.lenses)}
              {view.table.rows === 'day' ? ` ${atTimeInWords(view)}` : ', over all time'}. Arrow keys go from row to
              row, Enter selects.
            </caption>
            <thead>
              <tr aria-rowindex={1}>
                {COLUMN_TABLE.flatMap((descriptor) => {
                  const head = (
                    <ColumnHead
                      key={descriptor.column}
                      descriptor={descriptor}
                      table={view.table}
                      rows={table.all}
                      change={change}
                    />
                  );
                  if (descriptor.column !== 'certainty') return [head];
                  return [
                    <th key="bar" scope="col" className="column-bar">
                      <span className="visually-hidden">Dates as a bar, </span>
                      {domain && `${Number(domain.first.slice(0, 4))} – ${Number(domain.last.slice(0, 4))}`}
                    </th>,
                    head,
                  ];
                })}
              </tr>
            </thead>
            <TableRows {...props} items={table.items} domain={domain} scroller={scroller} onFold={table.toggleFold} />
          </table>
        )}
        {!table.waiting && table.error === null && table.rows.length === 0 && (
          <p className="table-note">
            {table.all.length > 0
              ? 'No row passes these filters.'
              : view.lenses.length === 0
                ? 'Choose a lens above: it says which relations are listed.'
                : `No ${nounsInWords(view.lenses)} is recorded${view.table.rows === 'day' ? ` ${atTimeInWords(view)}` : ''}.`}
          </p>
        )}
      </div>
    </main>
  );
}

function countText(shown: number, all: number): string {
  const relations = (count: number) => `${count.toLocaleString('en')} relation${count === 1 ? '' : 's'}`;
  return shown === all ? relations(all) : `${shown.toLocaleString('en')} of ${relations(all)}`;
}

function inViewOf(
  rows: readonly TableRow[],
  fates: ReadonlyMap<string, Fate> | undefined,
  cutFrom: number | null,
): InView {
  const relationships = rows.map(({ relationship }) => relationship);
  const cut = cutFrom === null ? null : { shown: relationships.length, total: cutFrom };
  return { relationships, cut, ...(fates === undefined ? {} : { fates }) };
}
