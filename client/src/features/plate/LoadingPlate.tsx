import type { OpeningQuery } from '../../api/generated/graphql.ts';
import { inFigures } from '../../graph/figures.ts';
import { useLate } from '../../ui/use-late.ts';

/** So long nothing is said: most waits are over by then. */
export const PATIENCE_MS = 400;

/** Where nodes will be, nobody knows yet: a few faint ones hold the place, and after a while words say what is done. */
const GHOSTS = [
  [22, 34],
  [38, 56],
  [61, 30],
  [74, 62],
  [50, 76],
  [84, 40],
  [27, 72],
] as const;

export function LoadingPlate({ dataset }: { readonly dataset: OpeningQuery['dataset'] | undefined }) {
  const late = useLate(PATIENCE_MS);
  return (
    <div className="loading-plate">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {GHOSTS.map(([x, y]) => (
          <path key={x} d={`M${x} ${y}h0`} />
        ))}
      </svg>
      <p role="status">{late && readingWords(dataset)}</p>
    </div>
  );
}

const KINDS: ReadonlySet<string> = new Set(['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION']);

function readingWords(dataset: OpeningQuery['dataset'] | undefined): string {
  if (!dataset) return 'Reading the dataset…';
  const entities = dataset.counts.reduce((sum, { of, total }) => sum + (KINDS.has(of) ? total : 0), 0);
  return `Reading ${inFigures(entities)} entities…`;
}
