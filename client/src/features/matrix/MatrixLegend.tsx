import { CATALOGUE, type LineStyle, type RelationshipType } from '@entente/server/domain/catalogue';
import type { Certainty } from '../../api/generated/graphql.ts';
import { FATES } from '../../graph/compare/diff.ts';
import { drawnCertainty } from '../../graph/disputed.ts';
import type { Matrix } from '../../graph/matrix/matrix.ts';
import { capitalised } from '../../graph/relation-words.ts';
import { FateSample } from '../../ui/FateSample.tsx';
import { LineSample } from '../../ui/LineSample.tsx';

/** The signs that stand in the cells. */
export function MatrixLegend({ matrix, compared }: { readonly matrix: Matrix; readonly compared: boolean }) {
  const lines = new Map<LineStyle, RelationshipType>();
  const certainties = new Set<Certainty>();
  for (const ties of matrix.cells.values()) {
    for (const tie of ties) {
      const { line } = CATALOGUE[tie.type];
      if (!lines.has(line)) lines.set(line, tie.type);
      certainties.add(drawnCertainty(tie));
    }
  }
  const [first] = [...lines.keys()];
  return (
    <ul className="matrix-legend" data-legend="">
      {[...lines].map(([line, type]) => (
        <li key={line}>
          <LineSample line={line} />
          {capitalised(CATALOGUE[type].label)}
          {!CATALOGUE[type].symmetric && ', row on column'}
        </li>
      ))}
      {first !== undefined &&
        (['PROBABLE', 'DISPUTED'] as const)
          .filter((certainty) => certainties.has(certainty))
          .map((certainty) => (
            <li key={certainty}>
              <LineSample line={first} certainty={certainty} />
              {capitalised(certainty.toLowerCase())}
            </li>
          ))}
      {compared &&
        FATES.map((fate) => (
          <li key={fate}>
            <FateSample fate={fate} alone />
            {capitalised(fate)}
          </li>
        ))}
      <li className="quiet">The year is that in which the earliest began. An empty cell: no tie recorded.</li>
    </ul>
  );
}
