import type { Question, QuestionForm } from './question.ts';
import type { ReadQuestion } from './read-question.ts';
import { isStopWord, stem } from './words.ts';

/** Where a second question begins: ", and how long did it last". */
const SECOND =
  /[,;.?!]*\s+(?:(?:and|but|then|also)\s+)*(?=(?:(?:with|by|to|from|for|under)\s+)?(?:who|whom|whose|what|which|when|where|why|how)\b)/giu;
const PRONOUN = /\b(?:it|its|them|they|their|him|his|her|he|she|this)\b/iu;
const DEFINITE = /\bthe (\p{L}+)/iu;

/**
 * The text as two questions of which the second may speak of what the first names ("it", "the conference"); null where
 * that leaves no less unread than to take it for one.
 *
 * @param whole the text read as one question
 * @param cues stems of the words that questions are made of
 */
export function readAsTwo(
  text: string,
  whole: ReadQuestion,
  read: (text: string) => ReadQuestion,
  forms: readonly QuestionForm[],
  cues: ReadonlySet<string>,
): ReadQuestion | null {
  let best: ReadQuestion | null = null;
  for (const { index, 0: joint } of text.matchAll(SECOND)) {
    const first = read(text.slice(0, index));
    if (!first.complete) continue;
    for (const rest of resolved(text.slice(index + joint.length), first.names, cues)) {
      const second = read(rest);
      if (second.question === null || !second.complete) continue;
      const passedOver = [...first.passedOver, ...second.passedOver];
      if (passedOver.length >= (best ?? whole).passedOver.length) continue;
      best = {
        ...first,
        understood: first.understood && second.understood,
        passedOver,
        problems: [...first.problems, ...second.problems],
        second: atTheSameTime(second.question, first.question, forms),
      };
    }
  }
  return best;
}

/** The second question with its pronoun's meaning, as it stands, and with "the conference" told of which place it is. */
function resolved(text: string, names: readonly string[], cues: ReadonlySet<string>): readonly string[] {
  const named = names.map((name) => text.replace(PRONOUN, name));
  const told = names.map((name) => {
    const own = name.split(' ').filter((word) => !cues.has(stem(word)) && !isStopWord(word));
    return text.replace(DEFINITE, (words, noun: string) =>
      own.includes(noun.toLowerCase()) ? words : `the ${own.join(' ')} ${noun}`,
    );
  });
  return [...new Set([...named, text, ...told])];
}

/** A second question without a time of its own is asked of the first one's. */
function atTheSameTime(question: Question, first: Question | null, forms: readonly QuestionForm[]): Question {
  const takesTime = forms.find(({ kind }) => kind === question.kind)?.slots.when?.type === 'when';
  const when = first?.slots.when;
  if (!takesTime || when === undefined || question.slots.when !== undefined) return question;
  return { ...question, slots: { ...question.slots, when } };
}
