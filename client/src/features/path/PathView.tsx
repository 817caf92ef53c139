import type { ViewProps } from '../views/view-props.ts';

export function PathView(_: ViewProps) {
  return <main className="plate" />;
}
