import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { AskDocument, type AskQuery, AskSearchDocument, type EntityKind } from '../../api/generated/graphql.ts';
import { useRested } from '../../ui/use-rested.ts';

/** What came of a question. */
export type Asked = AskQuery['ask'];
export type AskedLine = Asked['lines'][number];
export type AskedSource = Asked['sources'][number];

const TYPING_RESTS_MS = 120;
const LONGEST_TEXT = 200;
const FOUND = 5;
const FOUND_COUNTED = 100;

/**
 * Asks the server, once the typing rests.
 *
 * @param text as typed, or as a link carries it
 * @param at the day of the picture
 */
export function useAsked(text: string, at: string, open: boolean) {
  const wanted = text.trim().slice(0, LONGEST_TEXT);
  const looked = useRested(wanted, TYPING_RESTS_MS);
  const query = useQuery({
    queryKey: ['ask', 'question', looked, at],
    enabled: open,
    structuralSharing: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(AskDocument, { text: looked, at }, signal),
  });
  const settled = wanted === looked && !query.isPlaceholderData && !query.isPending;
  return { asked: query.data?.ask, error: settled ? query.error : null, settled };
}

/** What the server finds for some names, once the typing rests. */
export function useFound(text: string, open: boolean, kinds: readonly EntityKind[] | null = null) {
  const wanted = text.trim().slice(0, LONGEST_TEXT);
  const looked = useRested(wanted, TYPING_RESTS_MS);
  const search = useQuery({
    queryKey: ['ask', 'search', looked, kinds],
    enabled: open && looked !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask(
        AskSearchDocument,
        { text: looked, kinds: kinds === null ? null : [...kinds], first: FOUND, all: FOUND_COUNTED },
        signal,
      ),
  });
  // What is shown while one types may still be what was found for less.
  const settled = wanted === '' || (wanted === looked && !search.isPlaceholderData && !search.isPending);
  return { data: wanted === '' ? undefined : search.data, settled };
}
