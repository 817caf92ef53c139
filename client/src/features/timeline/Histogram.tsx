import { memo } from 'react';
import type { TimelineQuery } from '../../api/generated/graphql.ts';
import { type Domain, positionOf } from './scale.ts';

type Bucket = TimelineQuery['timeline'][number];

export interface HistogramProps {
  readonly all: readonly Bucket[];
  readonly chosen: readonly Bucket[];
  readonly domain: Domain;
  readonly width: number;
}

const HEIGHT = 54;
const GAP = 1.4;

/** Relationships begun per year, all and those in the lens; heights are square roots, so that single ones show. */
export const Histogram = memo(function Histogram({ all, chosen, domain, width }: HistogramProps) {
  const most = Math.max(1, ...all.map(({ began }) => began));
  const bars = (buckets: readonly Bucket[]) =>
    buckets
      .filter(({ began, from, to }) => began > 0 && to >= domain.first && from <= domain.last)
      .map(({ began, from, to }) => {
        const left = positionOf(from, domain, width);
        const height = Math.max(2, Math.sqrt(began / most) * HEIGHT);
        const wide = Math.max(1, positionOf(to, domain, width) - left - GAP);
        return `M${left.toFixed(1)} ${HEIGHT}v${(-height).toFixed(1)}h${wide.toFixed(1)}v${height.toFixed(1)}Z`;
      })
      .join('');
  return (
    <svg className="histogram" width={width} height={HEIGHT} aria-hidden="true">
      <path className="bars-all" d={bars(all)} />
      <path className="bars-chosen" d={bars(chosen)} />
    </svg>
  );
});
