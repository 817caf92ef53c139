import { formOf } from '@entente/server/ask/forms';
import { partsOf, type SlotSpec } from '@entente/server/ask/question';
import { askedText } from '../../url/ask-state.ts';
import { readLink } from '../../url/view-url.ts';
import { Slot } from './Slot.tsx';
import type { Asked } from './use-ask.ts';

export interface SentenceProps {
  readonly asked: Asked;
  readonly day: string;
  /** Given the question with another blank filled, as a link carries it. */
  readonly onChange: (question: string) => void;
}

/** The question as a sentence whose blanks can be filled anew. */
export function Sentence({ asked, day, onChange }: SentenceProps) {
  const question = asked.link === null ? null : (readLink(asked.link.slice(1)).view?.asked ?? null);
  if (question === null) return null;
  const form = formOf(question.kind);
  const filled = Object.fromEntries(asked.slots.map(({ name }) => [name, { type: 'office', office: name } as const]));
  const slotOf = (name: string) => asked.slots.find((slot) => slot.name === name);
  return (
    <div className="sentence">
      {partsOf(form, filled).map((part) =>
        part.type === 'words' ? (
          <span key={part.text}>{part.text}</span>
        ) : (
          <Slot
            key={part.name}
            name={slotName(part.name, part.spec)}
            spec={part.spec}
            label={slotOf(part.name)?.text ?? usual(part.spec)}
            kind={slotOf(part.name)?.entity?.kind ?? null}
            day={day}
            onChoose={(text) => {
              const { [part.name]: _before, ...others } = question.slots;
              onChange(
                askedText({ kind: question.kind, slots: text === '' ? others : { ...others, [part.name]: text } }),
              );
            }}
          />
        ),
      )}
    </div>
  );
}

/** What stands in a blank that nobody filled. */
function usual(spec: SlotSpec): string {
  switch (spec.type) {
    case 'choice':
      return spec.options[0]?.label ?? '';
    case 'when':
      return 'at any time';
    case 'entity':
    case 'office':
    case 'number':
    case 'point':
      return spec.open;
    default:
      return spec satisfies never;
  }
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
    case 'number':
      return 'Number';
    case 'entity':
      return spec.open.charAt(0).toUpperCase() + spec.open.slice(1);
    default:
      return spec satisfies never;
  }
}
