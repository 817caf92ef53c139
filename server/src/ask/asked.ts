import { ALL_FORMS } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { openSlots, type Question, type SlotSpec, type SlotValue } from './question.ts';
import { readWhens } from './read-when.ts';
import type { When } from './when.ts';

/** A question as a link carries it: its kind, and as texts what fills its slots. */
export interface Asked {
  readonly kind: string;
  readonly slots: Readonly<Record<string, string>>;
}

export function askedOf({ kind, slots }: Question): Asked {
  const texts = Object.entries(slots).map(([name, value]) => [name, textOf(value)] as const);
  return { kind, slots: Object.fromEntries(texts.filter(([, text]) => text !== '')) };
}

/** Null where it is no question of this page, or names what is not in the data. */
export function questionAsked(asked: Asked, lexicon: Lexicon): Question | null {
  const form = ALL_FORMS.find(({ kind }) => kind === asked.kind);
  if (form === undefined) return null;
  const slots: Record<string, SlotValue> = {};
  for (const [name, text] of Object.entries(asked.slots)) {
    const spec = form.slots[name];
    const value = spec && slotValue(spec, text, lexicon);
    if (!value) return null;
    slots[name] = value;
  }
  return openSlots(form, slots).length === 0 ? { kind: form.kind, slots } : null;
}

function textOf(value: SlotValue): string {
  switch (value.type) {
    case 'entity':
      return [value.id, ...(value.also ?? [])].join('.');
    case 'choice':
      return value.value;
    case 'office':
      return underscored(value.office);
    case 'number':
      return String(value.number);
    case 'when':
      return [value.when, ...(value.also ?? [])].map(timeText).join('.');
    default:
      return value satisfies never;
  }
}

function timeText({ kind, from, to, label }: When): string {
  if (kind === 'day') return from;
  // "During the war" would have to be looked up again: its days say it.
  return underscored(label.startsWith('during ') && from && to ? `between ${from} and ${to}` : label);
}

function slotValue(spec: SlotSpec, text: string, lexicon: Lexicon): SlotValue | null {
  switch (spec.type) {
    case 'entity': {
      const [id = '', ...also] = text.split('.');
      const fits = [id, ...also].every((one) => {
        const entity = lexicon.entities.get(one);
        return entity !== undefined && spec.kinds.includes(entity.kind);
      });
      return fits ? { type: 'entity', id, ...(also.length > 0 && { also }) } : null;
    }
    case 'choice':
      return spec.options.some(({ value }) => value === text) ? { type: 'choice', value: text } : null;
    case 'office':
      return { type: 'office', office: spaced(text) };
    case 'number':
      return /^\d{1,4}$/u.test(text) ? { type: 'number', number: Number(text) } : null;
    case 'when':
    case 'point': {
      const times = text.split('.').map(readTime);
      const [when = null, ...also] = times.flatMap((time) => time ?? []);
      if (when === null || times.includes(null)) return null;
      return { type: 'when', when, ...(also.length > 0 && { also }) };
    }
    default:
      return spec satisfies never;
  }
}

function readTime(text: string): When | null {
  const { found } = readWhens(spaced(text), '');
  return found.length === 1 ? (found[0]?.when ?? null) : null;
}

function underscored(text: string): string {
  return text.replaceAll(' ', '_');
}

function spaced(text: string): string {
  return text.replaceAll('_', ' ');
}
