import type { Picture } from '../../graph/compare/diff.ts';
import { comparedSaid } from '../../graph/compare/fate-words.ts';
import { daysOf } from '../../graph/existence.ts';
import { countInWords } from '../../graph/picture.ts';
import { timeInWords } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';
import { Announcement } from './Announcement.tsx';

export interface LiveRegionProps {
  readonly view: View | null;
  readonly picture: Picture | undefined;
}

export function LiveRegion({ view, picture }: LiveRegionProps) {
  return <Announcement words={view && picture ? `${timeInWords(view)}: ${saidOf(picture, view)}.` : ''} />;
}

function saidOf({ network, compared }: Picture, view: View): string {
  return compared ? comparedSaid(compared) : countInWords(network, daysOf(view));
}
