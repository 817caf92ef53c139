import { useId } from 'react';
import { HoldingFill, HoldingOutline, HoldingPatterns, type HoldingStyle } from './HoldingPatterns.tsx';

const FORM = 'M3 1H27A2 2 0 0 1 29 3V15A2 2 0 0 1 27 17H3A2 2 0 0 1 1 15V3A2 2 0 0 1 3 1Z';

/** A hold as it is drawn on the map, for lists. */
export function HoldingSwatch({ style }: { readonly style: HoldingStyle }) {
  const prefix = useId();
  return (
    <svg className="holding-swatch" viewBox="0 0 30 18" aria-hidden="true">
      <HoldingPatterns prefix={prefix} styles={[style]} />
      <HoldingFill prefix={prefix} style={style} path={FORM} />
      <HoldingOutline style={style} path={FORM} />
    </svg>
  );
}
