import { counted } from '../english.ts';
import { AskDatesDocument } from '../generated/graphql.ts';
import type { Slots } from '../question.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, plain } from './answer.ts';
import { startOf } from './influence.ts';
import { named } from './relations.ts';

/** When an event began and ended, or a treaty was signed and ceased, at the precision that is known, and how many days that were. */
export async function answerDates(slots: Slots, { ask, lexicon }: AnswerContext): Promise<Answer> {
  const event = filled(slots, 'event', lexicon);
  const { entity } = await ask(AskDatesDocument, { id: event.id });
  const look: Look = {
    shown: 'network',
    at: event.first,
    lenses: null,
    selection: { kind: 'entity', id: event.id },
  };
  const span = entity?.span ?? null;
  if (entity === null || span === null) return nothing(`No date of ${named(event)} is recorded.`, look);
  const [start, end] = span.label.split(' – ');
  const days = span.days === null ? '' : `, ${counted(span.days, 'day', 'days')}`;
  const ended = end === undefined || span.end === null ? '' : ` and ended ${onOrIn(end)}`;
  const signed = event.kind === 'TREATY' && span.start !== null;
  const dates = signed ? `was signed ${onOrIn(start ?? '')}${ended}` : `is dated ${span.label}${days}`;
  return {
    found: true,
    sentence: [{ text: `${startOf(named(event))} ${dates}`, citations: entity.citations }, plain('.')],
    rows: [],
    total: 0,
    next: null,
    look,
  };
}

/** "on 5 September 1905", "in October 1905". */
function onOrIn(label: string): string {
  return `${/^\d+ /u.test(label) ? 'on' : 'in'} ${label}`;
}
