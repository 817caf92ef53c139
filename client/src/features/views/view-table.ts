import type { ComponentType } from 'react';
import type { ViewName } from '../../url/view.ts';
import type { ViewProps } from './view-props.ts';

/** One way of showing what is looked at, besides the network. Adding a view is adding a row. */
export interface ViewDescriptor {
  readonly name: ViewName;
  readonly label: string;
  /** The key that opens it. */
  readonly key: string;
  /** Loaded when it is first asked for. */
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** The views besides the network, in the order of the switch. */
export const VIEW_TABLE: readonly ViewDescriptor[] = [
  {
    name: 'chain',
    label: 'Chain',
    key: 'c',
    load: () => import('../chain/ChainView.tsx').then(({ ChainView }) => ({ default: ChainView })),
  },
  {
    name: 'path',
    label: 'Path',
    key: 'p',
    load: () => import('../path/PathView.tsx').then(({ PathView }) => ({ default: PathView })),
  },
  {
    name: 'table',
    label: 'Table',
    key: 't',
    load: () => import('../table/TableView.tsx').then(({ TableView }) => ({ default: TableView })),
  },
];
