import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { operationName, operationsBehind, rememberOperation } from './operations-behind.ts';

const OPERATIONS = ['Opening', 'Timeline', 'EntityDetails', 'Picture', 'Rows'] as const;
const KEYS = ['opening', 'timeline', 'entity', 'picture', 'rows'];

async function asks(queries: QueryClient, key: string, answer: unknown): Promise<() => void> {
  const observer = new QueryObserver(queries, { queryKey: [key, 1], queryFn: () => Promise.resolve(answer) });
  const stop = observer.subscribe(() => {});
  await queries.fetchQuery({ queryKey: [key, 1], queryFn: () => Promise.resolve(answer) });
  return stop;
}

function answerOf(name: string, variables = {}): object {
  const answer = { [name]: true };
  rememberOperation(answer, { query: `query ${name} { a }`, variables });
  return answer;
}

test('the operations in use are found, those of the view first; what nothing uses any more is not', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { structuralSharing: false } } });
  const stops = [];
  for (const [index, name] of OPERATIONS.entries()) stops.push(await asks(queries, KEYS[index] ?? '', answerOf(name)));
  expect(operationsBehind(queries).map(({ name, part }) => [name, part])).toEqual([
    ['Rows', 'view'],
    ['Picture', 'picture'],
    ['EntityDetails', 'details'],
    ['Timeline', 'timeline'],
    ['Opening', 'page'],
  ]);
  stops[4]?.();
  expect(operationsBehind(queries)[0]?.name).toBe('Picture');
  queries.clear();
});

test('answers put together of several are taken apart: pages, lists, parts', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { structuralSharing: false } } });
  await asks(queries, 'relationships', {
    pages: [answerOf('More', { after: null }), answerOf('More', { after: 'a' })],
  });
  await asks(queries, 'balance', [answerOf('Balance')]);
  expect(operationsBehind(queries).map(({ name, variables }) => [name, variables])).toEqual([
    ['Balance', {}],
    ['More', { after: null }],
    ['More', { after: 'a' }],
  ]);
  queries.clear();
});

test('an operation without a name is called a query', () => {
  expect([operationName('query Known($id: ID!) { a }'), operationName('{ a }')]).toEqual(['Known', 'Query']);
});
