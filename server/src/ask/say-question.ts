import { shortName } from '../domain/names.ts';
import { withArticle } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { optionLabel, partsOf, type Question, type QuestionForm, type SlotSpec, type Slots } from './question.ts';
import { whenInAnswer, whenInSlot } from './when.ts';

/** What stands in a slot; null where it is open. */
export function slotLabel(slots: Slots, name: string, spec: SlotSpec, lexicon: Lexicon): string | null {
  const value = slots[name];
  switch (spec.type) {
    case 'choice': {
      const chosen = value?.type === 'choice' ? value.value : spec.options[0]?.value;
      return optionLabel(spec, chosen ?? '') || null;
    }
    case 'when':
      return value?.type === 'when' ? listed([value.when, ...(value.also ?? [])].map(whenInSlot)) : 'at any time';
    case 'point':
      return value?.type === 'when' ? value.when.label : null;
    case 'number':
      return value?.type === 'number' ? String(value.number) : null;
    case 'office':
      return value?.type === 'office' ? value.office : null;
    case 'entity': {
      const entity = value?.type === 'entity' ? lexicon.entities.get(value.id) : undefined;
      return entity ? shortName(entity.name) : null;
    }
    default:
      return spec satisfies never;
  }
}

/** "on 1 January 1900, on 1 January 1904 and in 1910". */
function listed(times: readonly string[]): string {
  return times.length < 2 ? times.join('') : `${times.slice(0, -1).join(', ')} and ${times.at(-1)}`;
}

export function openLabel(spec: SlotSpec): string {
  return 'open' in spec ? spec.open : '';
}

/** The question as one writes it; open slots as an ellipsis. */
export function questionInWords(form: QuestionForm, { slots }: Question, lexicon: Lexicon): string {
  const words = partsOf(form, slots).flatMap((part) => {
    if (part.type === 'words') return part.text;
    return slotInWords(part.name, part.spec, slots, lexicon);
  });
  return `${words.join(' ').replaceAll(' ,', ',')}?`;
}

function slotInWords(name: string, spec: SlotSpec, slots: Slots, lexicon: Lexicon): string | readonly string[] {
  const value = slots[name];
  if (spec.type === 'when') {
    return value?.type === 'when' ? listed([value.when, ...(value.also ?? [])].map(whenInAnswer)) : [];
  }
  if (value?.type === 'entity') {
    const entity = lexicon.entities.get(value.id);
    if (entity) return withArticle(entity.name, entity.kind);
  }
  const label = slotLabel(slots, name, spec, lexicon);
  if (label !== null) return value === undefined && label.startsWith('(') ? [] : label;
  return 'optional' in spec && spec.optional ? spec.open : '…';
}
