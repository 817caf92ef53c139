import type { Candidate, Lexicon } from './lexicon.ts';

const NOUN =
  'treaty|convention|agreement|alliance|pact|protocol|war|battle|conference|congress|declaration|accord|crisis|revolution|peace';
const NOUN_OF_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+)?(?:(?<before>\\d{4})\\s+(?<noun>${NOUN})|(?<alone>${NOUN})\\s+of\\s+(?<after>\\d{4}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "The 1907 convention", "the war of 1904": a kind of event or treaty by its year alone. */
export interface GenericName {
  readonly words: string;
  readonly candidates: readonly Candidate[];
  readonly from: number;
  readonly to: number;
}

/** Those in a text; a name before the noun makes it a name of its own. */
export function genericNamesIn(text: string, lexicon: Lexicon): readonly GenericName[] {
  return [...text.matchAll(NOUN_OF_YEAR)].flatMap((match) => {
    const { before, noun, alone, after } = match.groups ?? {};
    const year = before ?? after ?? '';
    const word = (noun ?? alone ?? '').toLowerCase();
    // "The Anglo-Japanese alliance of 1902" has a name; "when the alliance of 1902" has none.
    const lead = /(?:^|[^\p{L}])(?:the|a|an|when|in|of|at|after|before|by|to|during|since)\s*$/iu;
    const named = !/^the\s/iu.test(match[0]) && alone !== undefined && !lead.test(text.slice(0, match.index));
    if (named) return [];
    const own = new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'iu');
    const candidates = [...lexicon.entities.values()].flatMap((entity): readonly Candidate[] => {
      const dated = entity.first?.startsWith(year) && (entity.kind === 'TREATY' || entity.kind === 'EVENT');
      return dated && own.test(entity.name) ? [{ entity, score: 8, whole: false, exact: true }] : [];
    });
    if (candidates.length === 0) return [];
    return [{ words: `${year} ${word}`, candidates, from: match.index, to: match.index + match[0].length }];
  });
}
