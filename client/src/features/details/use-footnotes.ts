import { useCallback, useMemo, useState } from 'react';
import type { Citation, Relationship } from '../../graph/entity.ts';
import { type Footnotes, numberFootnotes } from '../../graph/footnotes.ts';

export interface DetailsFootnotes {
  readonly footnotes: Footnotes;
  /** Everything that the details cite so far, in the order in which it was met. */
  readonly cited: readonly Citation[];
  /** Says that more is shown, for instance when a list was opened. */
  readonly add: (citations: readonly Citation[]) => void;
}

/** The footnotes of the details: the picture's numbers first, the details' own behind them as they appear. */
export function useDetailsFootnotes(picture: readonly Relationship[], own: readonly Citation[]): DetailsFootnotes {
  const [added, setAdded] = useState<readonly Citation[]>([]);
  const add = useCallback((citations: readonly Citation[]) => {
    setAdded((before) => {
      const known = new Set(before.map(({ passage }) => passage.id));
      const fresh = citations.filter(({ passage }) => !known.has(passage.id));
      return fresh.length === 0 ? before : [...before, ...fresh];
    });
  }, []);
  return useMemo(() => {
    const cited = [...own, ...added];
    return { footnotes: numberFootnotes(picture, cited), cited, add };
  }, [picture, own, added, add]);
}
