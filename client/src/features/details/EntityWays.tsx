import { lazy, Suspense, useState } from 'react';
import type { EntityRef } from '../../graph/entity.ts';
import { type Change, showChain, showPath } from '../../url/view.ts';

const EntityPicker = lazy(() =>
  import('../path/EntityPicker.tsx').then(({ EntityPicker: Picker }) => ({ default: Picker })),
);

export interface EntityWaysProps {
  readonly entity: EntityRef;
  readonly change: (change: Change) => void;
}

/** Where one can go from an entity: along influence, or to another that it is connected to. */
export function EntityWays({ entity, change }: EntityWaysProps) {
  const [choosing, setChoosing] = useState(false);
  const { id, kind } = entity;
  const influences = kind === 'EVENT' || kind === 'TREATY';
  return (
    <div className="entity-ways">
      {influences && (
        <>
          <button type="button" className="link" onClick={() => change(showChain(id, null, 'upstream'))}>
            What led to it
          </button>
          <button type="button" className="link" onClick={() => change(showChain(id, null, 'downstream'))}>
            What came of it
          </button>
        </>
      )}
      <button type="button" className="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        Connect to…
      </button>
      {choosing && (
        <Suspense fallback={null}>
          <EntityPicker
            label={`Connect ${entity.name} to`}
            onPick={(other) => change(showPath(id, other.id))}
            onClose={() => setChoosing(false)}
            autoFocus
          />
        </Suspense>
      )}
    </div>
  );
}
