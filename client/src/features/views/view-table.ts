import type { Lens } from '@entente/server/domain/catalogue';
import type { ComponentType } from 'react';
import type { IconName } from '../../ui/Icons.tsx';
import type { ViewName } from '../../url/view.ts';
import type { ViewProps } from './view-props.ts';

/** `time`: more than one day, a range or two compared. */
export type Ignored = 'lenses' | 'confidence' | 'certainty' | 'time';

/** One way of showing what is looked at, besides the network. Adding a view is adding a row. */
export interface ViewDescriptor {
  readonly name: ViewName;
  readonly label: string;
  readonly icon: IconName;
  /** The key that opens it. */
  readonly key: string;
  /** What the view does not depend on: its switches are not offered. */
  readonly ignores?: readonly Ignored[];
  /** Whose changes the timeline tells while it is shown, where that is not left to the lenses. */
  readonly goesBy?: readonly Lens[];
  /** Loaded when it is first asked for. */
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** The views besides the network, in the order of the switch. */
export const VIEW_TABLE: readonly ViewDescriptor[] = [
  {
    name: 'chain',
    icon: 'chain',
    label: 'Chain',
    key: 'c',
    ignores: ['lenses', 'confidence', 'time'],
    load: () => import('../chain/ChainView.tsx').then(({ ChainView }) => ({ default: ChainView })),
  },
  {
    name: 'path',
    icon: 'path',
    label: 'Path',
    key: 'p',
    ignores: ['lenses', 'confidence', 'certainty', 'time'],
    load: () => import('../path/PathView.tsx').then(({ PathView }) => ({ default: PathView })),
  },
  {
    name: 'map',
    icon: 'map',
    label: 'Map',
    key: 'm',
    ignores: ['lenses', 'time'],
    goesBy: ['TERRITORY'],
    load: () => import('../map/MapView.tsx').then(({ MapView }) => ({ default: MapView })),
  },
  {
    name: 'table',
    icon: 'table',
    label: 'Table',
    key: 't',
    load: () => import('../table/TableView.tsx').then(({ TableView }) => ({ default: TableView })),
  },
  {
    name: 'matrix',
    icon: 'matrix',
    label: 'Matrix',
    key: 'x',
    load: () => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => ({ default: MatrixView })),
  },
  {
    name: 'balance',
    icon: 'balance',
    label: 'Balance',
    key: 'l',
    ignores: ['lenses', 'confidence', 'certainty', 'time'],
    load: () => import('../balance/BalanceView.tsx').then(({ BalanceView }) => ({ default: BalanceView })),
  },
];
