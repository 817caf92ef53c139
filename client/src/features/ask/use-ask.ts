import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { AskNamesDocument, AskOfficesDocument, AskSearchDocument } from '../../api/generated/graphql.ts';
import { buildLexicon, type Lexicon, type NamedEntity, type NamedOffice } from '../../graph/ask/lexicon.ts';
import type { Question } from '../../graph/ask/question.ts';
import { useRested } from '../../ui/use-rested.ts';
import type { Answer, AnswerContext } from './answers/answer.ts';
import { everyPage, type PageAsked } from './answers/every-page.ts';
import { answerQuestion } from './questions.ts';

const PAGE = 1000;
/** Past these, names are not recognised inside questions; the search still finds them. */
const MOST_PAGES = 10;
const FOUND = 5;
const FOUND_COUNTED = 100;
const TYPING_RESTS_MS = 120;

/** All names of the data, read once. */
export function useLexicon(principals: readonly string[] | undefined) {
  return useQuery({
    queryKey: ['ask', 'lexicon', principals],
    enabled: principals !== undefined,
    queryFn: async ({ signal }) => {
      const [entities, offices] = await Promise.all([readNames(signal), readOffices(signal)]);
      return buildLexicon(entities, principals ?? [], offices);
    },
    structuralSharing: false,
  });
}

async function readNames(signal: AbortSignal): Promise<readonly NamedEntity[]> {
  const read = async (page: PageAsked) => (await ask(AskNamesDocument, page, signal)).entities;
  return (await everyPage(read, PAGE, MOST_PAGES)).map(({ id, name, names, kind, degree, span }) => {
    const dates = { first: span?.startMin ?? null, last: span?.endMax ?? null };
    return { id, name, names, kind, degree, ...dates };
  });
}

async function readOffices(signal: AbortSignal): Promise<readonly NamedOffice[]> {
  const read = async (page: PageAsked) => (await ask(AskOfficesDocument, page, signal)).relationships;
  const nodes = await everyPage(read, PAGE, MOST_PAGES);
  return nodes.flatMap(({ office, to }) => (office === null ? [] : [{ state: to.id, office }]));
}

/** What the server finds for some names, once the typing rests. */
export function useFound(text: string, open: boolean) {
  const wanted = text.trim().slice(0, 200);
  const looked = useRested(wanted, TYPING_RESTS_MS);
  const search = useQuery({
    queryKey: ['ask', 'search', looked],
    enabled: open && looked !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(AskSearchDocument, { text: looked, first: FOUND, all: FOUND_COUNTED }, signal),
  });
  // What is shown while one types may still be what was found for less.
  const settled = wanted === '' || (wanted === looked && !search.isPlaceholderData && !search.isPending);
  return { data: search.data, settled };
}

export interface AnswerRequest extends Pick<AnswerContext, 'lineOf' | 'day' | 'lenses'> {
  /** Null while something is missing. */
  readonly question: Question | null;
  readonly lexicon: Lexicon | undefined;
}

export interface Answered {
  readonly answer: Answer;
  /** The server's answers as they came, by which the query drawer knows what was asked for this one. */
  readonly behind: readonly object[];
}

/** The answer to a question. */
export function useAnswer({ question, lexicon, lineOf, day, lenses }: AnswerRequest) {
  return useQuery({
    queryKey: ['ask', 'answer', question, day, lenses],
    enabled: question !== null && lexicon !== undefined,
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<Answered> => {
      if (question === null || lexicon === undefined) throw new Error('A question was sent while it was open.');
      const behind: object[] = [];
      const noted: typeof ask = async (document, variables, ends) => {
        const data = await ask(document, variables, ends);
        if (typeof data === 'object' && data !== null) behind.push(data);
        return data;
      };
      const answer = await answerQuestion(question, { ask: noted, lexicon, lineOf, day, lenses, signal });
      return { answer, behind };
    },
  });
}
