import { lazy, Suspense } from 'react';
import type { ViewProps } from './view-props.ts';
import { VIEW_TABLE } from './view-table.ts';

const LOADED = new Map(VIEW_TABLE.map(({ name, load }) => [name, lazy(load)]));

/** The view that is shown instead of the network. */
export function OtherView(props: ViewProps) {
  const Shown = LOADED.get(props.view.shown);
  return Shown === undefined ? null : (
    <Suspense fallback={<main className="plate" aria-busy="true" />}>
      <Shown {...props} />
    </Suspense>
  );
}
