import type { MouseEvent, ReactNode } from 'react';
import type { Relationship, Selection } from '../../graph/entity.ts';
import { FateSample } from '../../ui/FateSample.tsx';
import { Icon } from '../../ui/Icons.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { webAddress } from '../details/source-links.ts';
import type { Fold } from './folds.ts';
import { sourceTitles, type TableRow, UNSOURCED_TITLE } from './rows.ts';
import { SpanBarView } from './SpanBarView.tsx';
import type { BarDomain } from './span-bar.ts';

interface RowPlace {
  readonly index: number;
  /** The one row that Tab comes to. */
  readonly reachable: boolean;
  readonly domain: BarDomain | null;
  readonly day: string;
}

export interface RelationRowProps extends RowPlace {
  readonly row: TableRow;
  /** One of a fold's. */
  readonly within: boolean;
  readonly selected: boolean;
  /** It touches the selected entity. */
  readonly near: boolean;
  readonly onSelect: (selection: Selection | null) => void;
}

export function RelationRow({ row, within, selected, near, onSelect, ...place }: RelationRowProps) {
  const { relationship } = row;
  const { via } = relationship;
  const tab = place.reachable ? 0 : -1;
  const classes = [
    'relation-row',
    row.onDay && 'is-on-day',
    selected && 'is-selected',
    near && 'is-near',
    within && 'is-within',
  ];
  function onRowClick(event: MouseEvent): void {
    if ((event.target as HTMLElement).closest('button, a')) return;
    onSelect({ kind: 'line', id: row.id });
  }
  return (
    <tr
      data-row={place.index}
      data-line={row.id}
      aria-rowindex={place.index + 2}
      className={classes.filter((name) => name).join(' ')}
      onClick={onRowClick}
    >
      <CommonCells row={row}>
        <button
          type="button"
          data-main=""
          className="row-main"
          tabIndex={tab}
          aria-pressed={selected}
          title={row.text.between}
          onClick={() => onSelect(selected ? null : { kind: 'line', id: row.id })}
        >
          {row.text.between}
          {row.onDay && <span className="visually-hidden">, drawn on this day</span>}
        </button>
      </CommonCells>
      <td className="column-through">
        {via && (
          <button
            type="button"
            className="row-via"
            tabIndex={tab}
            title={via.name}
            onClick={() => onSelect({ kind: 'entity', id: via.id })}
          >
            <KindIcon kind={via.kind} />
            <i>{via.name}</i>
          </button>
        )}
      </td>
      <DateCells row={row} {...place} />
      <td className="column-sources">
        <SourceCell relationship={relationship} tab={tab} />
      </td>
    </tr>
  );
}

export interface FoldRowProps extends RowPlace {
  readonly fold: Fold;
  readonly open: boolean;
  readonly onFold: () => void;
}

/** What several rows have in common; opened, they stand below it. */
export function FoldRow({ fold, open, onFold, ...place }: FoldRowProps) {
  const row = fold.rows[0] as TableRow;
  const { via } = row.relationship;
  return (
    <tr
      data-row={place.index}
      aria-rowindex={place.index + 2}
      className={`relation-row is-fold${row.onDay ? ' is-on-day' : ''}`}
    >
      <CommonCells row={row}>
        <button
          type="button"
          data-main=""
          className={`row-main row-fold${open ? ' is-open' : ''}`}
          tabIndex={place.reachable ? 0 : -1}
          aria-expanded={open}
          onClick={onFold}
        >
          <Icon name="right" />
          {fold.between}
        </button>
      </CommonCells>
      <td className="column-through">
        {via && (
          <span className="row-via">
            <KindIcon kind={via.kind} />
            <i>{via.name}</i>
          </span>
        )}
      </td>
      <DateCells row={row} {...place} />
      <td className="column-sources">
        <SourceCell relationship={row.relationship} tab={-1} />
      </td>
    </tr>
  );
}

interface CommonCellsProps {
  readonly row: TableRow;
  readonly children: ReactNode;
}

function CommonCells({ row, children }: CommonCellsProps) {
  return (
    <>
      <td className="column-relation">
        {row.fate ? (
          <FateSample fate={row.fate} />
        ) : (
          <LineSample line={row.line} certainty={row.relationship.certainty} />
        )}
        {row.text.relation}
      </td>
      <th scope="row" className="column-between">
        {children}
      </th>
    </>
  );
}

function DateCells({ row, domain, day }: RowPlace & { readonly row: TableRow }) {
  const { text, relationship } = row;
  return (
    <>
      <td className="column-began">{text.began || <Unknown />}</td>
      <td className="column-ended">{text.ended || <Unknown />}</td>
      <td className="column-bar">
        {domain && <SpanBarView span={relationship.span} domain={domain} day={day} line={row.line} />}
      </td>
      <td className={`column-certainty is-${text.certainty}`}>{text.certainty}</td>
    </>
  );
}

function Unknown() {
  return (
    <span className="is-unknown">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not filed</span>
    </span>
  );
}

function SourceCell({ relationship, tab }: { readonly relationship: Relationship; readonly tab: number }) {
  const [first, ...others] = sourceTitles(relationship);
  if (first === undefined) return <span className="is-unknown">none</span>;
  const source = relationship.citations.find(({ passage }) => passage.source.kind !== 'none')?.passage.source;
  const address = webAddress(source?.url ?? null);
  const more = others.length > 0 && (
    <span className="more-sources" title={others.join('\n')}>
      +{others.length}
    </span>
  );
  if (first === UNSOURCED_TITLE) {
    return (
      <span className="source-cell is-unsourced">
        <span className="legend-k" aria-hidden="true">
          K
        </span>
        <span>{first}</span>
        {more}
      </span>
    );
  }
  return (
    <span className="source-cell">
      {address ? (
        <a href={address} target="_blank" rel="noreferrer" tabIndex={tab} title={first}>
          {first}
        </a>
      ) : (
        <span title={first}>{first}</span>
      )}
      {more}
    </span>
  );
}
