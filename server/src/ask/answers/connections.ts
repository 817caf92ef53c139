import { catalogueEntry } from '../../domain/catalogue.ts';
import { counted } from '../english.ts';
import { AskPathsDocument } from '../generated/graphql.ts';
import type { Relationship } from '../graph.ts';
import type { Slots } from '../question.ts';
import { EVER } from '../when.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, type Piece, plain } from './answer.ts';
import { startOf } from './influence.ts';
import { named, relationRow } from './relations.ts';

/** The shortest way from one entity to another. */
export async function answerConnected(slots: Slots, { ask, lexicon }: AnswerContext): Promise<Answer> {
  const one = filled(slots, 'one', lexicon);
  const other = filled(slots, 'other', lexicon);
  const { paths } = await ask(AskPathsDocument, { from: one.id, to: other.id });
  const look: Look = {
    shown: 'path',
    at: null,
    lenses: null,
    selection: { kind: 'entity', id: one.id },
    to: other.id,
  };
  const [first, ...others] = paths;
  if (one.id === other.id) return nothing(`${startOf(named(one))} is asked for twice.`, look);
  if (first === undefined) {
    return nothing(`Nothing within six steps connects ${named(one)} and ${named(other)}.`, look, null);
  }
  const steps = first.relationships.flatMap((step, index): readonly Piece[] => {
    const [from, to] = [first.nodes[index], first.nodes[index + 1]];
    if (from === undefined || to === undefined) return [];
    const text = `${index === 0 ? startOf(named(from)) : named(from)} ${verb(step, from.id)} ${named(to)}`;
    return [...(index === 0 ? [] : [plain('; ')]), { text, citations: step.citations }];
  });
  const more =
    others.length === 0
      ? ''
      : ` ${counted(others.length, 'next way', 'next ways')}: ${others.map(({ length }) => counted(length, 'step', 'steps')).join(', ')}.`;
  return {
    found: true,
    sentence: [...steps, plain(`.${more}`)],
    rows: first.relationships.map((step) =>
      relationRow(step, `${step.from.name} – ${step.to.name}`, EVER, catalogueEntry(step.type).label),
    ),
    total: first.relationships.length,
    next: null,
    look,
  };
}

const NOUNS: Readonly<Record<string, string>> = {
  participant: 'had as a participant',
  'subject of': 'was the subject of',
  'place of': 'was the place of',
};
const PARTICIPLE = / by$|^(?:allied|at war|located)/u;

/** "was allied with", "signed", "was signed by". */
function verb(step: Relationship, from: string): string {
  const { label, inverse } = catalogueEntry(step.type);
  const words = step.from.id === from ? label : inverse;
  return NOUNS[words] ?? (PARTICIPLE.test(words) ? `was ${words}` : words);
}
