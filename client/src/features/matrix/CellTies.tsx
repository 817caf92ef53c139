import { catalogueEntry, type LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty } from '../../api/generated/graphql.ts';
import type { Fate } from '../../graph/compare/diff.ts';
import { drawnCertainty } from '../../graph/disputed.ts';
import type { Relationship } from '../../graph/entity.ts';
import { FateSample } from '../../ui/FateSample.tsx';
import { LineSample } from '../../ui/LineSample.tsx';

/** So many kinds of ties stand in a cell; more are counted. */
const MOST = 2;

interface Strand {
  readonly key: string;
  readonly line: LineStyle;
  readonly certainty: Certainty;
  readonly fate: Fate | undefined;
  readonly year: string;
}

/** The ties of one cell, to be looked at (its button says them in words): each kind once, as its line with the year in which the earliest began. */
export function CellTies(props: {
  readonly ties: readonly Relationship[];
  readonly fates: ReadonlyMap<string, Fate> | undefined;
}) {
  const strands = strandsOf(props.ties, props.fates);
  return (
    <>
      {strands.slice(0, MOST).map(({ key, line, certainty, fate, year }) => (
        <span key={key} className="strand" aria-hidden="true">
          {fate && <FateSample fate={fate} alone />}
          <LineSample line={line} certainty={certainty} />
          {year}
        </span>
      ))}
      {strands.length > MOST && (
        <span className="strand-more" aria-hidden="true">
          +{strands.length - MOST}
        </span>
      )}
    </>
  );
}

function strandsOf(ties: readonly Relationship[], fates: ReadonlyMap<string, Fate> | undefined): readonly Strand[] {
  const found = new Map<string, Strand>();
  for (const tie of ties) {
    const { line } = catalogueEntry(tie.type);
    const certainty = drawnCertainty(tie);
    const fate = fates?.get(tie.id);
    const key = `${line} ${certainty} ${fate}`;
    const year = yearOf(tie);
    const known = found.get(key);
    if (!known || (year !== '' && (known.year === '' || year < known.year))) {
      found.set(key, { key, line, certainty, fate, year });
    }
  }
  return [...found.values()];
}

function yearOf({ span }: Relationship): string {
  return span?.startMin ? String(Number(span.startMin.slice(0, 4))) : '';
}
