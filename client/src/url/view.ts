import type { Asked } from '@entente/server/ask/asked';
import type { Lens } from '@entente/server/domain/catalogue';
import type { Certainty, Confidence } from '../api/generated/graphql.ts';
import type { Selection } from '../graph/entity.ts';
import { inTableOrder } from '../graph/lenses.ts';
import { type LookedAt, ONE_DAY, type Times } from '../graph/times.ts';
import type { BalanceState } from './balance-state.ts';
import { type ChainRoute, type ChainState, type ChainWay, DEFAULT_CHAIN } from './chain-state.ts';
import type { ExploreState } from './explore-state.ts';
import type { MapState } from './map-state.ts';
import type { MatrixState } from './matrix-state.ts';
import { DEFAULT_PATH, type PathState } from './path-state.ts';
import type { TableColumn, TableSort, TableState } from './table-state.ts';

/** The ways of showing what is looked at, by their names in the URL, which stay for ever. */
export const VIEW_NAMES = ['network', 'chain', 'path', 'map', 'table', 'matrix', 'balance'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Everything that a link carries. */
export interface View {
  readonly shown: ViewName;
  /** ISO day. */
  readonly at: string;
  /** The day alone, or more than it. */
  readonly time: Times;
  /** In the order of the lens table. */
  readonly lenses: readonly Lens[];
  readonly selection: Selection | null;
  readonly confidence: Confidence;
  /** Null lets every certainty through. */
  readonly certainty: readonly Certainty[] | null;
  readonly table: TableState;
  readonly chain: ChainState;
  readonly path: PathState;
  readonly balance: BalanceState;
  readonly map: MapState;
  readonly matrix: MatrixState;
  readonly explore: ExploreState;
  /** The question whose answer stands above the picture. */
  readonly asked: Asked | null;
}

export type Change = (view: View) => View;

/** Looks at one day. */
export function goTo(at: string): Change {
  return (view) => (view.at === at && view.time.kind === 'day' ? view : { ...view, at, time: ONE_DAY });
}

/** The network in the lenses whose lines have a sign. A triad that is chosen is lit there. */
export function lookAtSigns(): Change {
  const signed = inTableOrder(['ALLIANCES', 'CONFLICTS', 'RIVALRIES']);
  return (view) => ({ ...view, shown: 'network', time: ONE_DAY, lenses: signed, selection: null });
}

/** Puts the answer to a question above the picture; null: puts it away. */
export function setAsked(asked: Asked | null): Change {
  return (view) => ({ ...view, asked });
}

/** Goes wherever a step of time leads. */
export function lookAtTime({ at, time }: LookedAt): Change {
  return (view) => ({ ...view, at, time });
}

/** Back from a range or a comparison to the day of the playhead. */
export function clearTime(): Change {
  return (view) => (view.time.kind === 'day' ? view : { ...view, time: ONE_DAY });
}

/** Whatever is drawn on any of some days; the playhead's own day stays for later. */
export function setRange(first: string, last: string): Change {
  return (view) => ({ ...view, time: { kind: 'range', first, last } });
}

/** Sets two days against each other, the earlier first. What was selected makes room for what changed. */
export function compareDays(before: string, after: string): Change {
  return (view) => ({
    ...view,
    at: before,
    time: { kind: 'compare', other: after },
    selection: view.time.kind === 'compare' ? view.selection : null,
  });
}

export function chooseTriad(triad: BalanceState['triad']): Change {
  return (view) => ({ ...view, balance: { triad } });
}

export function show(shown: ViewName): Change {
  return (view) => {
    if (view.shown === shown) return view;
    // The chain view opens on an event or treaty that was selected elsewhere.
    const chain = shown === 'chain' ? { ...view.chain, takeSelection: view.selection?.kind === 'entity' } : view.chain;
    return { ...view, shown, chain };
  };
}

/**
 * Opens the chains of an event or treaty. Which links count and which route is told stay as they were.
 *
 * @param to every shortest chain to this one; null: what led to it and what came of it, as `way` says
 */
export function showChain(of: string, to: string | null = null, way: ChainWay = DEFAULT_CHAIN.way): Change {
  return (view) => {
    const { route, longTerm } = view.chain;
    const all = view.chain.of === of && view.chain.all;
    return { ...view, shown: 'chain', chain: { ...DEFAULT_CHAIN, of, to, way, route, longTerm, all } };
  };
}

export function setChainRoute(route: ChainRoute): Change {
  return (view) => ({ ...view, chain: { ...view.chain, route } });
}

export function setChainLongTerm(longTerm: boolean): Change {
  return (view) => ({ ...view, chain: { ...view.chain, longTerm } });
}

export function setChainAll(all: boolean): Change {
  return (view) => ({ ...view, chain: { ...view.chain, all } });
}

/** What the chain view settled on after it was opened by its switch. */
export function settleChain(of: string): Change {
  return ({ chain, ...view }) => ({
    ...view,
    chain: chain.of === of || chain.to === of ? { ...chain, takeSelection: false } : { ...DEFAULT_CHAIN, of },
  });
}

/** Opens the ways from one entity to another; null: still to be chosen. */
export function showPath(from: string | null, other: string | null = null, onDay = false): Change {
  return (view) => ({ ...view, shown: 'path', path: { ...DEFAULT_PATH, from, with: other, onDay } });
}

export function tellPath(told: number): Change {
  return (view) => ({ ...view, path: { ...view.path, told } });
}

/** Reads one cell of the matrix; null: none. */
export function chooseCell(cell: MatrixState['cell']): Change {
  return (view) => ({ ...view, selection: null, matrix: { cell } });
}

/** Looks at another part of the map; null: all of it, as it is fitted. */
export function lookAtMap(seen: MapState['seen']): Change {
  return (view) => ({ ...view, map: { seen } });
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
    // A triad that is lit on the plate goes out with the next thing that is looked at.
    const lit = view.shown !== 'balance' && view.balance.triad !== null;
    if (same && !lit) return view;
    return { ...view, selection, balance: lit ? { triad: null } : view.balance };
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
