import type { Certainty, Confidence } from '../../api/generated/graphql.ts';
import { Icon } from '../../ui/Icons.tsx';
import type { Ignored } from '../views/view-table.ts';

export interface FiltersProps {
  /** What the view does not depend on. */
  readonly ignored: readonly Ignored[];
  readonly confidence: Confidence;
  readonly certainty: readonly Certainty[] | null;
  readonly onConfidence: (confidence: Confidence) => void;
  readonly onCertainty: (certainty: readonly Certainty[] | null) => void;
}

const CONFIDENCES: readonly { readonly value: Confidence; readonly label: string }[] = [
  { value: 'POSSIBLE', label: 'Possibly in force' },
  { value: 'CERTAIN', label: 'Certainly in force' },
];

const CERTAINTIES: readonly { readonly label: string; readonly value: readonly Certainty[] | null }[] = [
  { label: 'Any certainty', value: null },
  { label: 'Certain', value: ['CERTAIN'] },
  { label: 'Certain or probable', value: ['CERTAIN', 'PROBABLE'] },
  { label: 'Probable or disputed', value: ['PROBABLE', 'DISPUTED'] },
  { label: 'Disputed', value: ['DISPUTED'] },
];

/** Which of the ties on a day count: by what their dates allow, and by how sure the compilers are. */
export function Filters({ ignored, confidence, certainty, onConfidence, onCertainty }: FiltersProps) {
  const chosen = CERTAINTIES.findIndex(({ value }) => keyOf(value) === keyOf(certainty));
  return (
    <div className="filters">
      {!ignored.includes('confidence') && (
        <label className="select">
          <span className="visually-hidden">When dates are not known to the day, show what was</span>
          <select
            value={confidence}
            onChange={(event) => onConfidence(event.target.value === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE')}
          >
            {CONFIDENCES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </label>
      )}
      {!ignored.includes('certainty') && (
        <label className="select">
          <span className="visually-hidden">How sure the compilers are</span>
          <select
            value={chosen}
            onChange={(event) => onCertainty(CERTAINTIES[Number(event.target.value)]?.value ?? null)}
          >
            {chosen === -1 && <option value={-1}>{certainty?.join(', ').toLowerCase()}</option>}
            {CERTAINTIES.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </label>
      )}
    </div>
  );
}

function keyOf(certainty: readonly Certainty[] | null): string {
  return certainty?.join() ?? 'any';
}
