import type { LineStyle } from '@entente/server/domain/catalogue';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';
import { type BarDomain, type Piece, shareOf, spanBar } from './span-bar.ts';

export interface SpanBarViewProps {
  readonly span: SpanPartsFragment | null;
  readonly domain: BarDomain;
  readonly day: string;
  readonly line: LineStyle;
}

/** Units of the drawing's width. */
const WIDTH = 1000;
const THINNEST = 18;

/** When, as a bar: full where sure, pale where only possible, and the playhead. Its words stand in the columns beside. */
export function SpanBarView({ span, domain, day, line }: SpanBarViewProps) {
  const bar = spanBar(span, domain);
  const head = shareOf(day, domain);
  return (
    <svg
      className={`span-bar span-bar-${line}`}
      viewBox={`0 0 ${WIDTH} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="span-axis" d={`M0 10H${WIDTH}`} />
      {bar && <rect className="span-possible" {...box(bar.possible)} y="6.5" height="7" />}
      {bar?.sure && <rect className="span-sure" {...box(bar.sure)} y="6.5" height="7" />}
      {head !== null && <path className="span-head" d={`M${head * WIDTH} 2V18`} />}
    </svg>
  );
}

function box({ from, to }: Piece) {
  const width = Math.max(THINNEST, (to - from) * WIDTH);
  return { x: Math.min(from * WIDTH, WIDTH - width), width };
}
