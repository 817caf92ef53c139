import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { touches } from '../../graph/entity.ts';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import type { ViewProps } from '../views/view-props.ts';
import { COLUMN_TABLE } from './columns.ts';
import type { TableItem } from './folds.ts';
import { moveTo } from './row-keys.ts';
import type { BarDomain } from './span-bar.ts';
import { FoldRow, RelationRow } from './TableRowView.tsx';

export interface TableRowsProps extends ViewProps {
  readonly items: readonly TableItem[];
  readonly domain: BarDomain | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onFold: (key: string) => void;
}

/** Up to so many rows all are in the page, where its own search finds them; beyond, those in sight. */
const MOST_DRAWN = 300;
const ROW_HEIGHT = 28;
const NARROW_ROW_HEIGHT = 84;
/** The bar's column among them. */
const COLUMNS = COLUMN_TABLE.length + 1;

/** The body of the table: rows to walk through by arrows, of which one takes part in the page's own order of focus. */
export function TableRows({ items, domain, scroller, onFold, ...props }: TableRowsProps) {
  const { view, onSelect } = props;
  const narrow = useMediaQuery(NARROW);
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const rowHeight = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const virtual = items.length > MOST_DRAWN;
  const virtualizer = useVirtualizer({
    count: virtual ? items.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 16,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height, other places
  useEffect(() => virtualizer.measure(), [rowHeight]);
  const drawn = virtual ? virtualizer.getVirtualItems().map(({ index }) => index) : items.map((_, index) => index);
  const before = (drawn[0] ?? 0) * rowHeight;
  const after = (items.length - 1 - (drawn.at(-1) ?? -1)) * rowHeight;
  const reachable = drawn.includes(active) ? active : (drawn[0] ?? 0);

  // What was asked for may only be drawn after scrolling.
  useEffect(() => {
    if (wanted.current === null) return;
    const target = body.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] [data-main]`);
    if (!target) return;
    wanted.current = null;
    target.focus();
  });

  function go(index: number): void {
    const held = Math.max(0, Math.min(items.length - 1, index));
    wanted.current = held;
    setActive(held);
    if (virtual) virtualizer.scrollToIndex(held, { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const move = moveTo(event.key, reachable, items.length);
    const row = (event.target as HTMLElement).closest('tr');
    if (move !== null) {
      event.preventDefault();
      go(move);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      // Along what can be pressed in this row; at its ends nothing happens, and time does not move.
      event.preventDefault();
      const parts = [...(row?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      const at = parts.indexOf(event.target as HTMLElement);
      parts[at + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    }
  }

  function onFocus(event: FocusEvent): void {
    const index = Number((event.target as HTMLElement).closest('tr')?.dataset.row);
    if (Number.isInteger(index)) setActive(index);
  }

  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus}>
      {before > 0 && <Spacer height={before} />}
      {drawn.map((index) => {
        const item = items[index];
        if (item === undefined) return null;
        const common = { index, reachable: index === reachable, domain, day: view.at };
        if (item.kind === 'fold') {
          const { fold, open } = item;
          return <FoldRow key={fold.key} {...common} fold={fold} open={open} onFold={() => onFold(fold.key)} />;
        }
        const { row } = item;
        const { selection } = view;
        return (
          <RelationRow
            key={row.id}
            {...common}
            row={row}
            within={item.within !== null}
            selected={selection?.kind === 'line' && selection.id === row.id}
            near={selection?.kind === 'entity' && touches(row.relationship, selection)}
            onSelect={onSelect}
          />
        );
      })}
      {after > 0 && <Spacer height={after} />}
    </tbody>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tr className="table-spacer">
      <td colSpan={COLUMNS} style={{ height }} />
    </tr>
  );
}
