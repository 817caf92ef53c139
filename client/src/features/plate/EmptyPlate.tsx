import type { AtlasQuery } from '../../api/generated/graphql.ts';
import { nextBeginning } from '../../graph/changes.ts';
import { dayInWords } from '../../graph/day.ts';
import { typesOf } from '../../graph/lenses.ts';
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
  const types = typesOf(view.lenses);
  const ties = (atlas?.network.relationships ?? []).filter(
    ({ type, certainty }) => types.includes(type) && (view.certainty === null || view.certainty.includes(certainty)),
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
