import { distance } from 'fastest-levenshtein';

/**
 * Each search looks at every known name. A file whose every row is wrong would make that rows times names, so after
 * this many searches no more suggestions are made: whoever has that many problems has another one.
 */
const SEARCHES = 200;

export type Suggest = (given: string, known: Iterable<string>) => string;

/**
 * A function that says `, did you mean "…"?` where a known name is near enough to the one given, else nothing.
 * The same question is answered the same for as long as the function is used.
 */
export function createSuggest(): Suggest {
  const answers = new Map<string, string>();
  return (given, known) => {
    const answered = answers.get(given);
    if (answered !== undefined) return answered;
    if (answers.size >= SEARCHES) return '';
    const nearest = nearestOf(given, known);
    const answer = nearest === null ? '' : `, did you mean "${nearest}"?`;
    answers.set(given, answer);
    return answer;
  };
}

/** The known name that differs least, whatever the case; null where it differs in more than two fifths. */
export function nearestOf(given: string, known: Iterable<string>): string | null {
  const wanted = given.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(given.length * 0.4)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const edits = distance(wanted, name.toLowerCase());
    if (edits < least) {
      best = name;
      least = edits;
    }
  }
  return best;
}
