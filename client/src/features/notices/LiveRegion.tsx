import { useEffect, useState } from 'react';
import type { Picture } from '../../graph/compare/diff.ts';
import { comparedSaid } from '../../graph/compare/fate-words.ts';
import { countInWords } from '../../graph/picture.ts';
import { timeInWords } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';

export interface LiveRegionProps {
  readonly view: View | null;
  readonly picture: Picture | undefined;
}

/** While the playhead runs nothing is said; where it rests, the day and what is drawn. */
const REST_MS = 500;

export function LiveRegion({ view, picture }: LiveRegionProps) {
  const [said, setSaid] = useState('');
  const words = view && picture ? `${timeInWords(view)}: ${saidOf(picture)}.` : '';
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setSaid(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function saidOf({ network, compared }: Picture): string {
  return compared ? comparedSaid(compared) : countInWords(network);
}
