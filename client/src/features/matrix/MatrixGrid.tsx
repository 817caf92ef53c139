import { shortName } from '@entente/server/domain/names';
import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Fate } from '../../graph/compare/diff.ts';
import type { EntityRef, Relationship } from '../../graph/entity.ts';
import { cellKey, type Matrix } from '../../graph/matrix/matrix.ts';
import type { Side } from '../../graph/matrix/sides.ts';
import { tieSentence } from '../../graph/tie-sentence.ts';
import { CellTies } from './CellTies.tsx';

export interface MatrixGridProps {
  readonly matrix: Matrix;
  /** What became of each tie, where two days are compared. */
  readonly fates: ReadonlyMap<string, Fate> | undefined;
  /** The key of the cell that is read. */
  readonly chosen: string | null;
  readonly onChoose: (row: EntityRef, column: EntityRef) => void;
  readonly onSelect: (entity: EntityRef) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The cells, with heads that stay in sight. One cell at a time can be reached by Tab; the arrows go from cell to cell,
 * Home and End along the row, Enter reads the cell.
 */
export function MatrixGrid({ matrix, fates, chosen, onChoose, onSelect }: MatrixGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => placed(matrix.rows), [matrix]);
  const columns = useMemo(() => placed(matrix.columns), [matrix]);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const at = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, columns.length - 1) };

  function goTo(place: Place): void {
    const row = Math.max(0, Math.min(rows.length - 1, place.row));
    const column = Math.max(0, Math.min(columns.length - 1, place.column));
    setActive({ row, column });
    frame.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus();
  }

  const walk = useRef(goTo);
  walk.current = goTo;
  const onWalk = useCallback((event: KeyboardEvent, from: Place) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = placeFrom(from, event.key);
    if (to === null) return;
    walk.current(to);
    event.preventDefault();
    event.stopPropagation();
  }, []);

  return (
    <div className="matrix-scroll" ref={frame}>
      <table className="matrix">
        <caption className="visually-hidden">
          Rows and columns of what is tied. What runs in one direction stands in the row that it comes from.
        </caption>
        <thead>
          <tr className="matrix-sides">
            <td />
            {matrix.columns.map(({ label, members }) => (
              <th key={label} scope="colgroup" colSpan={members.length}>
                <span>{label}</span>
              </th>
            ))}
          </tr>
          <tr>
            <td className="matrix-corner" />
            {columns.map(({ entity, opens }) => (
              <th key={entity.id} scope="col" className={opens ? 'opens' : undefined} data-column={entity.id}>
                <button type="button" title={entity.name} onClick={() => onSelect(entity)}>
                  {shortName(entity.name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, opens }, index) => (
            <MatrixRow
              key={entity.id}
              index={index}
              entity={entity}
              opens={opens}
              columns={columns}
              cells={matrix.cells}
              fates={fates}
              active={at.row === index ? at.column : null}
              chosen={chosen}
              onChoose={onChoose}
              onSelect={onSelect}
              onActive={setActive}
              onWalk={onWalk}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeFrom({ row, column }: Place, key: string): Place | null {
  const move = MOVES[key];
  if (move) return { row: row + move.row, column: column + move.column };
  if (key === 'Home') return { row, column: 0 };
  return key === 'End' ? { row, column: Number.POSITIVE_INFINITY } : null;
}

interface PlacedEntity {
  readonly entity: EntityRef;
  /** The first of its side, which stands off the one before. */
  readonly opens: boolean;
}

function placed(sides: readonly Side[]): readonly PlacedEntity[] {
  return sides.flatMap(({ members }, side) =>
    members.map((entity, index) => ({ entity, opens: side > 0 && index === 0 })),
  );
}

interface MatrixRowProps {
  readonly index: number;
  readonly entity: EntityRef;
  readonly opens: boolean;
  readonly columns: readonly PlacedEntity[];
  readonly cells: Matrix['cells'];
  readonly fates: ReadonlyMap<string, Fate> | undefined;
  /** The column of this row that Tab comes to. */
  readonly active: number | null;
  readonly chosen: string | null;
  readonly onChoose: MatrixGridProps['onChoose'];
  readonly onSelect: MatrixGridProps['onSelect'];
  readonly onActive: (place: Place) => void;
  readonly onWalk: (event: KeyboardEvent, from: Place) => void;
}

const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { index, entity, opens, columns, cells, fates, active, chosen, onChoose, onSelect, onActive, onWalk } = props;
  return (
    <tr className={opens ? 'opens' : undefined} data-row={entity.id}>
      <th scope="row">
        <button type="button" onClick={() => onSelect(entity)}>
          {entity.name}
        </button>
      </th>
      {columns.map(({ entity: column, opens: first }, place) => {
        const key = cellKey(entity.id, column.id);
        const ties = cells.get(key) ?? NO_TIES;
        const self = entity.id === column.id;
        const className = [first && 'opens', self && 'is-self', key === chosen && 'is-chosen']
          .filter(Boolean)
          .join(' ');
        return (
          <td key={column.id} className={className || undefined} data-cell={key}>
            <button
              type="button"
              tabIndex={active === place ? 0 : -1}
              data-place={`${index} ${place}`}
              aria-pressed={key === chosen}
              aria-disabled={self}
              onKeyDown={(event) => onWalk(event, { row: index, column: place })}
              onClick={() => {
                onActive({ row: index, column: place });
                if (!self) onChoose(entity, column);
              }}
            >
              <span className="visually-hidden">{cellInWords(entity, column, ties)}</span>
              {ties.length > 0 && <CellTies ties={ties} fates={fates} />}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

const NO_TIES: readonly Relationship[] = [];

function cellInWords(row: EntityRef, column: EntityRef, ties: readonly Relationship[]): string {
  if (row.id === column.id) return row.name;
  if (ties.length === 0) return `${row.name} and ${column.name}: no tie recorded`;
  return ties.map(tieSentence).join(' ');
}
