import type { Lexicon } from '../../graph/ask/lexicon.ts';
import { partsOf, type Question, type QuestionForm, type SlotSpec } from '../../graph/ask/question.ts';
import { openLabel, slotLabel } from '../../graph/ask/say-question.ts';
import { type SlotOption, slotOptions } from '../../graph/ask/slot-options.ts';
import { Slot } from './Slot.tsx';

export interface SentenceProps {
  readonly form: QuestionForm;
  readonly question: Question;
  readonly lexicon: Lexicon;
  readonly day: string;
  /** The time that was typed cannot be: its slot is open. */
  readonly undated: boolean;
  readonly onChange: (question: Question) => void;
}

/** The question as a sentence whose blanks can be filled. */
export function Sentence({ form, question, lexicon, day, undated, onChange }: SentenceProps) {
  return (
    <div className="sentence">
      {partsOf(form, question.slots).map((part) =>
        part.type === 'words' ? (
          <span key={part.text}>{part.text}</span>
        ) : (
          <Slot
            key={part.name}
            name={slotName(part.name, part.spec)}
            label={
              undated && part.spec.type === 'when' ? null : slotLabel(question.slots, part.name, part.spec, lexicon)
            }
            open={part.spec.type === 'when' ? 'a date' : openLabel(part.spec)}
            sign={signOf(part.name, part.spec, question, lexicon)}
            optionsFor={(typed) => slotOptions(part.name, part.spec, question, typed, { lexicon, day })}
            onChoose={(option) => onChange(filledWith(question, part.name, option))}
          />
        ),
      )}
    </div>
  );
}

function filledWith(question: Question, name: string, { value }: SlotOption): Question {
  const { [name]: _before, ...others } = question.slots;
  return { ...question, slots: value === null ? others : { ...others, [name]: value } };
}

function slotName(name: string, spec: SlotSpec): string {
  switch (spec.type) {
    case 'when':
      return 'When';
    case 'point':
      return name === 'before' ? 'First date' : 'Second date';
    case 'choice':
      return name === 'lineage' ? 'Which states count' : name === 'among' ? 'Lens' : 'Relation';
    case 'office':
      return 'Office';
    case 'entity':
      return spec.open.charAt(0).toUpperCase() + spec.open.slice(1);
    default:
      return spec satisfies never;
  }
}

function signOf(name: string, spec: SlotSpec, { slots }: Question, lexicon: Lexicon) {
  const value = slots[name];
  if (spec.type === 'entity') {
    const entity = value?.type === 'entity' ? lexicon.entities.get(value.id) : undefined;
    return entity ? { kind: entity.kind } : null;
  }
  if (spec.type !== 'choice') return null;
  const chosen = value?.type === 'choice' ? value.value : spec.options[0]?.value;
  const line = spec.options.find((option) => option.value === chosen)?.line;
  return line === undefined ? null : { line };
}
