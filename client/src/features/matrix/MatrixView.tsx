import { useEffect, useMemo } from 'react';
import { lensesInWords } from '../../graph/lenses.ts';
import { cellKey, type Matrix, matrixOf } from '../../graph/matrix/matrix.ts';
import { plural } from '../../graph/picture.ts';
import { atTimeInWords, timeInWords } from '../../graph/times.ts';
import { chooseCell } from '../../url/view.ts';
import { useInView } from '../export/in-view.ts';
import type { ViewProps } from '../views/view-props.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import './matrix.css';

/** Who is tied to whom as rows and columns: a picture that stays legible however many ties there are. */
export function MatrixView({ view, picture, stale, onSelect, change }: ViewProps) {
  const matrix = useMemo(() => (picture ? matrixOf(picture) : null), [picture]);
  const fates = picture?.compared?.fates;
  useInView(
    useMemo(() => {
      if (!picture) return null;
      const { relationships } = picture.network;
      return fates === undefined ? { relationships } : { relationships, fates };
    }, [picture, fates]),
  );
  useEffect(() => {
    void import('../../styles/late-fonts.ts');
  }, []);
  const empty = matrix !== null && matrix.cells.size === 0;
  return (
    <main className="plate matrix-plate" aria-busy={matrix === null} data-stale={stale}>
      <div className="neatline">
        <header className="matrix-head">
          <h1>{lensesInWords(view.lenses)}</h1>
          <p role="status">
            <b>{timeInWords(view)}</b>
            {matrix && ` · ${countText(matrix)}`}
          </p>
        </header>
        {empty && (
          <p className="matrix-none">
            {view.lenses.length === 0
              ? 'Choose a lens above: it says which ties fill the cells.'
              : `Nothing of these lenses is recorded ${atTimeInWords(view)}.`}
          </p>
        )}
        {matrix && matrix.rows.length > 0 && (
          <MatrixGrid
            matrix={matrix}
            fates={fates}
            chosen={view.matrix.cell && cellKey(...view.matrix.cell)}
            onChoose={(row, column) => change(chooseCell([row.id, column.id]))}
            onSelect={({ id }) => onSelect({ kind: 'entity', id })}
          />
        )}
        {matrix && <MatrixLegend matrix={matrix} compared={fates !== undefined} />}
      </div>
    </main>
  );
}

/** "14 states, by side; a row acts on its column" or what else stands against what. */
function countText({ square, rows, columns, outside }: Matrix): string {
  const members = rows.reduce((sum, side) => sum + side.members.length, 0);
  const others = columns.reduce((sum, side) => sum + side.members.length, 0);
  const size = square
    ? `${plural(members, 'row')}, ordered by ties within a side`
    : `${plural(members, 'row')} by ${plural(others, 'column')}, ordered by ties`;
  const rest = outside > 0 ? ` · ${plural(outside, 'tie')} of other kinds without a cell: see the table` : '';
  return `${size}${rest}`;
}
