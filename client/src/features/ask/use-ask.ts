import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import {
  AskNamesDocument,
  type AskNamesQuery,
  AskOfficesDocument,
  type AskOfficesQuery,
  AskSearchDocument,
} from '../../api/generated/graphql.ts';
import { buildLexicon, type Lexicon, type NamedEntity, type NamedOffice } from '../../graph/ask/lexicon.ts';
import type { Question } from '../../graph/ask/question.ts';
import { useRested } from '../../ui/use-rested.ts';
import type { Answer, AnswerContext } from './answers/answer.ts';
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
  const all: NamedEntity[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: AskNamesQuery = await ask(AskNamesDocument, { first: PAGE, after }, signal);
    const { nodes, pageInfo } = answer.entities;
    for (const { id, name, names, kind, degree, span } of nodes) {
      const dates = { first: span?.startMin ?? null, last: span?.endMax ?? null };
      all.push({ id, name, names, kind, degree, ...dates });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) break;
  }
  return all;
}

async function readOffices(signal: AbortSignal): Promise<readonly NamedOffice[]> {
  const all: NamedOffice[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: AskOfficesQuery = await ask(AskOfficesDocument, { first: PAGE, after }, signal);
    const { nodes, pageInfo } = answer.relationships;
    for (const { office, to } of nodes) if (office !== null) all.push({ state: to.id, office });
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) break;
  }
  return all;
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
