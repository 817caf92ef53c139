import type { EntityKind, LineStyle } from '../domain/catalogue.ts';
import type { When } from './when.ts';

/** A blank in a question's sentence. */
export type SlotSpec =
  | {
      readonly type: 'entity';
      readonly kinds: readonly EntityKind[];
      /** What stands in it while it is open: "a state". */
      readonly open: string;
      /** The question can be asked without it. */
      readonly optional?: boolean;
    }
  | { readonly type: 'choice'; readonly options: readonly ChoiceOption[] }
  /** A time; without one, over all time. */
  | { readonly type: 'when' }
  /** A day or a year that must be there. */
  | { readonly type: 'point'; readonly open: string }
  /** A whole number. */
  | { readonly type: 'number'; readonly open: string; readonly optional?: boolean }
  /** Words of an office, of the state in the slot named `state` where there is one. */
  | { readonly type: 'office'; readonly open: string; readonly optional?: boolean };

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly line?: LineStyle;
}

export type SlotValue =
  /** One thing, and others of its line of succession of which the same is asked. */
  | { readonly type: 'entity'; readonly id: string; readonly also?: readonly string[] }
  | { readonly type: 'choice'; readonly value: string }
  /** A time, and further times of which the same is asked. */
  | { readonly type: 'when'; readonly when: When; readonly also?: readonly When[] }
  | { readonly type: 'office'; readonly office: string }
  | { readonly type: 'number'; readonly number: number };

export type Slots = Readonly<Record<string, SlotValue>>;

/** A question: its kind and what fills its slots. Plain data, so that it can be a key and be compared. */
export interface Question {
  readonly kind: string;
  readonly slots: Slots;
}

/** A way of saying a question: see `phrasing.ts`. */
export interface Phrasing {
  readonly say: string;
  /** Choices that this way of saying it makes. */
  readonly set?: Readonly<Record<string, string>>;
}

/** What can be asked, as far as reading and writing it goes. */
export interface QuestionForm {
  readonly kind: string;
  readonly slots: Readonly<Record<string, SlotSpec>>;
  /** The sentence: words, and names of slots in braces, `Who was {relation} {state} {when}`. */
  readonly template: string;
  readonly phrasings: readonly Phrasing[];
}

export type TemplatePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string; readonly spec: SlotSpec };

const SLOT = /\{(\w+)\}/u;

/** A form's sentence in parts. Slots that need not be filled and are not are left out, times excepted. */
export function partsOf(form: QuestionForm, slots: Slots): readonly TemplatePart[] {
  return form.template.split(/(\[[^\]]*\]|\{\w+\})/u).flatMap((piece): readonly TemplatePart[] => {
    const group = /^\[(.*)\]$/u.exec(piece)?.[1];
    if (group !== undefined) {
      const name = SLOT.exec(group)?.[1];
      return name !== undefined && slots[name] !== undefined ? group.split(/(\{\w+\})/u).flatMap(partOf) : [];
    }
    return partOf(piece);
  });

  function partOf(piece: string): readonly TemplatePart[] {
    const name = SLOT.exec(piece)?.[1];
    if (name === undefined) return piece.trim() === '' ? [] : [{ type: 'words', text: piece.trim() }];
    const spec = form.slots[name];
    if (spec === undefined) throw new Error(`The sentence of “${form.kind}” names a slot “${name}” that it has not.`);
    return [{ type: 'slot', name, spec }];
  }
}

/** Names of the slots that still have to be filled. */
export function openSlots(form: QuestionForm, slots: Slots): readonly string[] {
  return Object.entries(form.slots).flatMap(([name, spec]) => {
    const needed =
      spec.type === 'point' ||
      ((spec.type === 'office' || spec.type === 'entity' || spec.type === 'number') && !spec.optional);
    return needed && slots[name] === undefined ? [name] : [];
  });
}

/** The first option stands where nothing is chosen. */
export function choiceOf(form: QuestionForm, slots: Slots, name: string): string {
  const value = slots[name];
  if (value?.type === 'choice') return value.value;
  const spec = form.slots[name];
  return (spec?.type === 'choice' ? spec.options[0]?.value : undefined) ?? '';
}

export function entityIn(slots: Slots, name: string): string | null {
  const value = slots[name];
  return value?.type === 'entity' ? value.id : null;
}

export function whenIn(slots: Slots, name: string): When | null {
  const value = slots[name];
  return value?.type === 'when' ? value.when : null;
}

export function officeIn(slots: Slots, name: string): string | null {
  const value = slots[name];
  return value?.type === 'office' ? value.office : null;
}

export function numberIn(slots: Slots, name: string): number | null {
  const value = slots[name];
  return value?.type === 'number' ? value.number : null;
}

/** The slots once for each thing of a line of succession that is asked of. */
export function eachEntity(slots: Slots): readonly Slots[] {
  return Object.entries(slots).reduce<readonly Slots[]>(
    (all, [name, value]) =>
      value.type !== 'entity' || value.also === undefined
        ? all
        : all.flatMap((one) =>
            [value.id, ...(value.also ?? [])].map((id) => ({ ...one, [name]: { type: 'entity' as const, id } })),
          ),
    [slots],
  );
}

/** The slots once for each time that is asked of. */
export function eachTime(slots: Slots): readonly Slots[] {
  const several = Object.entries(slots).find(([, value]) => value.type === 'when' && value.also !== undefined);
  if (several === undefined) return [slots];
  const [name, value] = several;
  if (value.type !== 'when') return [slots];
  return [value.when, ...(value.also ?? [])].map((when) => ({ ...slots, [name]: { type: 'when', when } }));
}

/** How the form's own sentence says a choice; empty where that is none of the slot's. */
export function optionLabel(spec: SlotSpec | undefined, value: string): string {
  const options = spec?.type === 'choice' ? spec.options : [];
  return options.find((option) => option.value === value)?.label ?? '';
}

/** The words of a form's own sentence. */
export function templateWords(form: QuestionForm): readonly string[] {
  return form.template.replaceAll(/\{\w+\}/gu, ' ').match(/\p{L}+/gu) ?? [];
}
