import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import { BalanceDocument, TypedDocumentString } from '../../api/generated/graphql.ts';
import { isTriad, type Triad } from '../../graph/balance/triads.ts';
import { dayOfYear, inBatches, sampledYears, type YearValue } from '../../graph/balance/years.ts';
import type { Relationship } from '../../graph/entity.ts';
import { numberFootnotes } from '../../graph/footnotes.ts';
import type { TimeLimits } from '../../graph/time-moves.ts';
import type { View } from '../../url/view.ts';

/** Triads and mixed pairs on the day of the view. */
export function useBalance(view: View) {
  const { at } = view;
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['balance', at],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(BalanceDocument, { at }, signal),
  });
  const { triad } = view.balance;
  return useMemo(() => {
    const balance = data?.balance;
    const triads = balance ? [...balance.unbalanced, ...balance.balanced] : [];
    const numbered = linesOf(triads, balance?.mixed ?? []);
    return {
      balance,
      error,
      waiting: data === undefined || isPlaceholderData,
      /** The triad that is chosen, where it is one on this day. */
      chosen: triads.find((one) => isTriad(one, triad)) ?? null,
      /** Every line of the view, once: the order of their footnotes. */
      numbered,
      footnotes: numberFootnotes(numbered, []),
    };
  }, [data, error, isPlaceholderData, triad]);
}

function linesOf(triads: readonly Triad[], mixed: readonly Relationship[]): readonly Relationship[] {
  const all: readonly Relationship[] = [...triads.flatMap(({ relationships }) => relationships), ...mixed];
  return [...new Map(all.map((line) => [line.id, line])).values()];
}

/** As many root fields as the server lets through in one request. */
const BATCH = 30;

interface YearAnswer {
  readonly ratio: number | null;
  readonly balanced: readonly unknown[];
  readonly unbalanced: readonly unknown[];
}

export interface BalanceYears {
  readonly values: readonly YearValue[];
  readonly asked: number;
  readonly error: Error | null;
}

/** The ratio over the years, thirty at a time; what has come is shown while the rest is on its way. */
export function useBalanceYears(limits: TimeLimits): BalanceYears {
  const batches = useMemo(() => inBatches(sampledYears(limits), BATCH), [limits]);
  return useQueries({
    queries: batches.map((years) => ({
      queryKey: ['balance', 'years', years],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        ask(
          yearsDocument(years.length),
          Object.fromEntries(years.map((year, index) => [`d${index}`, dayOfYear(year)])),
          signal,
        ),
    })),
    combine: (answers) => ({
      asked: batches.reduce((sum, { length }) => sum + length, 0),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
      values: batches.flatMap((years, batch) => {
        const data = answers[batch]?.data;
        return data === undefined ? [] : years.flatMap((year, index) => yearValue(year, data[`y${index}`]));
      }),
    }),
  });
}

function yearValue(year: number, answer: YearAnswer | undefined): readonly YearValue[] {
  if (answer === undefined) return [];
  const { ratio, balanced, unbalanced } = answer;
  return [{ year, ratio, balanced: balanced.length, unbalanced: unbalanced.length }];
}

/** One operation for so many years, each under a name of its own; the days are variables. */
function yearsDocument(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const days = numbers.map((index) => `$d${index}: Date!`).join(', ');
  const fields = numbers.map((index) => `  y${index}: balance(at: $d${index}) {\n    ...YearParts\n  }`).join('\n');
  const parts = `fragment YearParts on Balance {\n  ratio\n  balanced {\n    states {\n      id\n    }\n  }\n  unbalanced {\n    states {\n      id\n    }\n  }\n}`;
  return new TypedDocumentString<Readonly<Record<string, YearAnswer>>, Readonly<Record<string, string>>>(
    `query BalanceOverYears(${days}) {\n${fields}\n}\n\n${parts}`,
  );
}
