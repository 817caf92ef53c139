import type { EntityKind } from '../domain/catalogue.ts';
import { ALL_FORMS } from './forms.ts';
import type { Lexicon, NamedEntity } from './lexicon.ts';
import type { Question, QuestionForm, SlotValue } from './question.ts';
import { inYear, onDay, type When } from './when.ts';

export interface Screen {
  readonly lexicon: Lexicon;
  /** What was named in the text, then what is selected. */
  readonly near: readonly NamedEntity[];
  /** A time that was named; null where none was. */
  readonly when: When | null;
  readonly day: string;
}

/** Which questions are offered first, by the kind of what is looked at. */
const FIRST: Readonly<Record<EntityKind, readonly string[]>> = {
  STATE: ['ties war', 'ties allied', 'holdings', 'treaties', 'turned', 'office', 'ceded', 'changed'],
  ACTOR: ['signed', 'offices', 'deeds', 'connected', 'chain', 'changed'],
  TREATY: ['led', 'came', 'signatories', 'mediated', 'changedBy', 'chain', 'connected'],
  TERRITORY: ['held', 'concerning', 'operated', 'connected', 'changed'],
  EVENT: ['led', 'came', 'tookPart', 'chain', 'connected', 'changed'],
  ORGANISATION: ['founded', 'signed', 'connected', 'operated', 'changed'],
};
const ANYWAY = ['held', 'chain', 'changed', 'signed', 'turned', 'connected', 'treaties', 'ties war'];

/**
 * Questions filled from what is on the screen.
 *
 * @param but the question that is being asked already
 */
export function suggestQuestions(screen: Screen, but: Question | null, most: number): readonly Question[] {
  const first = screen.near[0];
  const named = [...new Set([...(first ? FIRST[first.kind] : []), ...ANYWAY])];
  return named
    .flatMap((name) => {
      const [kind, relation] = name.split(' ');
      const form = ALL_FORMS.find((row) => row.kind === kind);
      if (form === undefined) return [];
      const question = fill(form, screen);
      const choice = relation === undefined ? {} : { relation: { type: 'choice', value: relation } as const };
      return [{ ...question, slots: { ...choice, ...question.slots } }];
    })
    .filter((question) => !isSame(question, but))
    .slice(0, most);
}

/** Of one kind, and about one relation where the kind knows several. */
function isSame(one: Question, other: Question | null): boolean {
  if (one.kind !== other?.kind) return false;
  const relation = ({ slots }: Question) => (slots.relation?.type === 'choice' ? slots.relation.value : null);
  return relation(one) === relation(other);
}

/** The form with its slots filled by what is near, by what the dataset is about, by what is tied to most. */
export function fill(form: QuestionForm, { lexicon, near, when, day }: Screen): Question {
  const used = new Set<string>();
  const slots: Record<string, SlotValue> = {};
  const year = Number(day.slice(0, 4));
  const points: When[] = [inYear(year - 2), inYear(year + 3)];
  for (const [name, spec] of Object.entries(form.slots)) {
    if (spec.type === 'entity') {
      const entity =
        near.find(({ id, kind }) => spec.kinds.includes(kind) && !used.has(id)) ??
        (spec.optional ? undefined : usualOf(spec.kinds, used, lexicon));
      if (entity) {
        used.add(entity.id);
        slots[name] = { type: 'entity', id: entity.id };
      }
    } else if (spec.type === 'when') {
      const time = when ?? (DATED.has(form.kind) ? onDay(day) : null);
      if (time) slots[name] = { type: 'when', when: time };
    } else if (spec.type === 'point') {
      const point = points.shift();
      if (point) slots[name] = { type: 'when', when: point };
    }
  }
  if (form.slots.office?.type === 'office' && !form.slots.office.optional) {
    const office = commonOffice(lexicon, slots.state?.type === 'entity' ? slots.state.id : null);
    if (office !== null) slots.office = { type: 'office', office };
  }
  return { kind: form.kind, slots: inOrder(form, slots, lexicon) };
}

/** What holds on a day is asked for on the day of the picture. */
const DATED: ReadonlySet<string> = new Set(['ties', 'held', 'holdings', 'office', 'operated']);

function usualOf(
  kinds: readonly EntityKind[],
  used: ReadonlySet<string>,
  { entities, principals }: Lexicon,
): NamedEntity | undefined {
  let best: NamedEntity | undefined;
  const rank = ({ id, degree }: NamedEntity) => (principals.has(id) ? 1e6 : 0) + degree;
  for (const entity of entities.values()) {
    if (!kinds.includes(entity.kind) || used.has(entity.id)) continue;
    if (best === undefined || rank(entity) > rank(best)) best = entity;
  }
  return best;
}

/** The office that most held, of a state if any of its own is known. */
function commonOffice({ offices }: Lexicon, state: string | null): string | null {
  const own = offices.filter((one) => one.state === state);
  const counts = new Map<string, number>();
  for (const { office } of own.length > 0 ? own : offices) counts.set(office, (counts.get(office) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Causes come before effects. */
function inOrder(
  form: QuestionForm,
  slots: Record<string, SlotValue>,
  { entities }: Lexicon,
): Record<string, SlotValue> {
  const { cause, effect } = slots;
  if (form.kind !== 'chain' || cause?.type !== 'entity' || effect?.type !== 'entity') return slots;
  const first = (id: string) => entities.get(id)?.first ?? '';
  return first(cause.id) <= first(effect.id) ? slots : { ...slots, cause: effect, effect: cause };
}
