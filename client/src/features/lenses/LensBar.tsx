import type { Lens } from '@entente/server/domain/catalogue';
import { useRef } from 'react';
import { LENS_TABLE, type LensDescriptor } from '../../graph/lenses.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { useScrolls } from '../../ui/use-scrolls.ts';
import './lenses.css';

export interface LensBarProps {
  readonly lenses: readonly Lens[];
  readonly onToggle: (lens: Lens) => void;
}

const TABLE: readonly LensDescriptor[] = LENS_TABLE;

/** One switch for each lens; its line or sign is its own legend. */
export function LensBar({ lenses, onToggle }: LensBarProps) {
  const bar = useRef<HTMLFieldSetElement>(null);
  useScrolls(bar);
  return (
    <fieldset ref={bar} className="lens-bar">
      <legend className="visually-hidden">Lenses</legend>
      {TABLE.map(({ lens, label, line, kind }, index) => (
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
          {kind ? <KindIcon kind={kind} /> : <LineSample line={line} />}
          {label}
        </button>
      ))}
    </fieldset>
  );
}
