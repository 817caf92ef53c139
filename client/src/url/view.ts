import type { Lens } from '@entente/server/domain/catalogue';
import type { Certainty, Confidence } from '../api/generated/graphql.ts';
import type { Selection } from '../graph/entity.ts';
import { inTableOrder } from '../graph/lenses.ts';
import type { TableColumn, TableSort, TableState } from './table-state.ts';

/** The ways of showing what is looked at, by their names in the URL, which stay for ever. */
export const VIEW_NAMES = ['network', 'chain', 'map', 'table'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Everything that a link carries. */
export interface View {
  readonly shown: ViewName;
  /** ISO day. */
  readonly at: string;
  /** In the order of the lens table. */
  readonly lenses: readonly Lens[];
  readonly selection: Selection | null;
  readonly confidence: Confidence;
  /** Null lets every certainty through. */
  readonly certainty: readonly Certainty[] | null;
  readonly table: TableState;
}

export type Change = (view: View) => View;

export function goTo(at: string): Change {
  return (view) => (view.at === at ? view : { ...view, at });
}

export function show(shown: ViewName): Change {
  return (view) => (view.shown === shown ? view : { ...view, shown });
}

export function toggleLens(lens: Lens): Change {
  return (view) => ({
    ...view,
    lenses: view.lenses.includes(lens)
      ? view.lenses.filter((other) => other !== lens)
      : inTableOrder([...view.lenses, lens]),
  });
}

export function select(selection: Selection | null): Change {
  return (view) => {
    const same = view.selection?.kind === selection?.kind && view.selection?.id === selection?.id;
    return same ? view : { ...view, selection };
  };
}

export function setConfidence(confidence: Confidence): Change {
  return (view) => ({ ...view, confidence });
}

export function setCertainty(certainty: readonly Certainty[] | null): Change {
  return (view) => ({ ...view, certainty });
}

export function setTableRows(rows: TableState['rows']): Change {
  return (view) => ({ ...view, table: { ...view.table, rows } });
}

export function setTableSort(sort: TableSort): Change {
  return (view) => ({ ...view, table: { ...view.table, sort } });
}

/** @param text what the column must contain; empty takes the filter away */
export function setTableFilter(column: TableColumn, text: string): Change {
  return (view) => {
    const { [column]: _before, ...others } = view.table.filters;
    return { ...view, table: { ...view.table, filters: text === '' ? others : { ...others, [column]: text } } };
  };
}
