import type { Fate } from '../graph/compare/diff.ts';
import './fate-sample.css';

const SIGNS: Readonly<Record<Fate, string>> = {
  began: 'M10.5 7H19.5M15 2.5V11.5',
  ended: 'M10.5 7H19.5',
  persisted: 'M11 4.8H19M11 9.2H19',
};

/** What became of a line between two days, as on the plate: filled plus, hollow minus, pale equals sign. */
export function FateSample({ fate, alone = false }: { readonly fate: Fate; readonly alone?: boolean }) {
  return (
    <svg
      className={`fate-sample is-${fate}`}
      viewBox={alone ? '6 -2 18 18' : '0 -2 30 18'}
      width={alone ? 18 : 30}
      height="18"
      aria-hidden="true"
    >
      {!alone && <path className="fate-line" d="M0 7H30" />}
      <circle cx="15" cy="7" r="8" />
      <path className="fate-sign" d={SIGNS[fate]} />
    </svg>
  );
}
