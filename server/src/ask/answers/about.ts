import { counted } from '../english.ts';
import { AskAboutDocument } from '../generated/graphql.ts';
import type { Slots } from '../question.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, type Piece, plain } from './answer.ts';
import { startOf } from './influence.ts';
import { named } from './relations.ts';

/** What is recorded of something whose name alone was typed. */
export async function answerAbout(slots: Slots, { ask, lexicon, day }: AnswerContext): Promise<Answer> {
  const thing = filled(slots, 'thing', lexicon);
  const { entity } = await ask(AskAboutDocument, { id: thing.id });
  const there = (thing.first ?? '') <= day && (thing.last === null || day < thing.last);
  const look: Look = {
    shown: 'network',
    at: there ? day : thing.first,
    lenses: null,
    selection: { kind: 'entity', id: thing.id },
  };
  if (entity === null) return nothing(`Nothing is recorded of ${named(thing)}.`, look);
  const { summary, dispute, span, subtype, citations, relationships } = entity;
  const facts = [subtype, span?.label ?? null].filter((fact) => fact !== null).join(', ');
  const known = counted(relationships.total, 'relationship', 'relationships');
  const told: readonly Piece[] = summary === null ? [] : [plain('\n'), { text: summary, citations }];
  return {
    found: true,
    sentence: [
      { text: `${startOf(named(thing))}${facts === '' ? '' : ` (${facts})`}: ${known} recorded.`, citations },
      ...told,
      ...(dispute === null ? [] : [plain('\n'), { text: `Disputed: ${dispute}`, citations }]),
    ],
    rows: [],
    total: 0,
    next: null,
    look,
  };
}
