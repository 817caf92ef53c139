import type { ReadQuestion } from '../../graph/ask/read-question.ts';

/** What of a question was not read, in words. */
export function remarksOn({ passedOver, problems }: ReadQuestion): readonly string[] {
  const words = passedOver.filter((word) => word.length > 1);
  if (words.length === 0) return problems;
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return [...problems, `Not read: ${quoted}.`];
}
