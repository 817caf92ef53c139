import { useEffect, useState } from 'react';
import type { PictureQuery } from '../../api/generated/graphql.ts';
import { dayInWords } from '../../graph/day.ts';
import { countInWords } from '../../graph/picture.ts';
import type { View } from '../../url/view.ts';

export interface LiveRegionProps {
  readonly view: View | null;
  readonly picture: PictureQuery | undefined;
}

/** While the playhead runs nothing is said; where it rests, the day and what is drawn. */
const REST_MS = 500;

export function LiveRegion({ view, picture }: LiveRegionProps) {
  const [said, setSaid] = useState('');
  const words = view && picture ? `${dayInWords(view.at)}: ${countInWords(picture.network)}.` : '';
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
