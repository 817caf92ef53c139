import { expect, it } from 'vitest';
import { errorInWords, RequestRefusedError, ServerAwayError } from './errors.ts';
import { retryDelay } from './server-status.ts';

it('says every error in words', () => {
  expect(errorInWords(new ServerAwayError('x'))).toEqual({
    title: 'The server does not answer.',
    text: 'The page asks again by itself.',
    reference: null,
  });
  expect(errorInWords(new RequestRefusedError('Not that day.', 'BAD_USER_INPUT', 'e-1'))).toEqual({
    title: 'The server could not answer this.',
    text: 'Not that day.',
    reference: 'e-1',
  });
  expect(errorInWords('odd')).toEqual({ title: 'Something went wrong on this page.', text: 'odd', reference: null });
});

it('waits longer each time, up to a quarter of a minute', () => {
  expect([1, 2, 3, 4, 5, 6].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});
