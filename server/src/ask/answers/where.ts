import { AskPlaceDocument } from '../generated/graphql.ts';
import type { Slots } from '../question.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, plain } from './answer.ts';
import { startOf } from './influence.ts';
import { named } from './relations.ts';

/** Where a treaty was signed or an event took place. */
export async function answerWhere(slots: Slots, { ask, lexicon }: AnswerContext): Promise<Answer> {
  const event = filled(slots, 'event', lexicon);
  const { entity } = await ask(AskPlaceDocument, { id: event.id });
  const look: Look = {
    shown: 'map',
    at: event.first,
    lenses: ['TERRITORY'],
    selection: { kind: 'entity', id: event.id },
  };
  const place = entity?.place?.name ?? null;
  if (entity === null || place === null) return nothing(`No place of ${named(event)} is recorded.`, look);
  const verb = event.kind === 'TREATY' ? 'was signed' : 'took place';
  return {
    found: true,
    sentence: [{ text: `${startOf(named(event))} ${verb} at ${place}`, citations: entity.citations }, plain('.')],
    rows: [],
    total: 0,
    next: null,
    look,
  };
}
