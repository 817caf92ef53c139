import { dayInWords } from '@entente/server/domain/day';
import type { AtlasQuery } from '../../api/generated/graphql.ts';
import { nextBeginning, tiesIn } from '../../graph/changes.ts';
import { emptyInWords } from '../../graph/picture.ts';
import type { View } from '../../url/view.ts';

export interface EmptyPlateProps {
  readonly view: View;
  readonly atlas: AtlasQuery | undefined;
  readonly onGoTo: (day: string) => void;
}

/** Nothing to draw: says so, and where there is something. */
export function EmptyPlate({ view, atlas, onGoTo }: EmptyPlateProps) {
  if (view.lenses.length === 0) {
    return (
      <div className="plate-note">
        <p>Every lens is off. Switch one on above the plate.</p>
      </div>
    );
  }
  const ties = (atlas ? tiesIn(atlas, view.lenses) : []).filter(
    ({ certainty }) => view.certainty === null || view.certainty.includes(certainty),
  );
  const day = nextBeginning(ties, view.at, view.confidence);
  return (
    <div className="plate-note">
      <p>{emptyInWords(view.lenses, view)}</p>
      {day !== null && (
        <button type="button" className="button is-outlined" onClick={() => onGoTo(day)}>
          {day > view.at ? 'Next' : 'Last'}: {dayInWords(day)}
        </button>
      )}
    </div>
  );
}
