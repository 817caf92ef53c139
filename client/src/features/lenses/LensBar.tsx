import type { Lens } from '@entente/server/domain/catalogue';
import { LENS_TABLE } from '../../graph/lenses.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import './lenses.css';

export interface LensBarProps {
  readonly lenses: readonly Lens[];
  readonly onToggle: (lens: Lens) => void;
}

/** One switch for each lens; its line is its own legend. */
export function LensBar({ lenses, onToggle }: LensBarProps) {
  return (
    <fieldset className="lens-bar">
      <legend className="visually-hidden">Lenses</legend>
      {LENS_TABLE.map(({ lens, label, line }, index) => (
        <button
          key={lens}
          type="button"
          role="switch"
          className="lens"
          aria-checked={lenses.includes(lens)}
          aria-keyshortcuts={String(index + 1)}
          data-lens={lens}
          onClick={() => onToggle(lens)}
        >
          <LineSample line={line} />
          {label}
        </button>
      ))}
    </fieldset>
  );
}
