import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { DocumentStore } from './document-store.ts';

it('keeps what was asked for last, up to so many characters', async () => {
  const store = new DocumentStore(15);
  const [first, second, third] = ['{ one }', '{ two }', '{ six }'].map((text) => parse(text));
  if (!first || !second || !third) throw new Error('all three can be parsed');
  await store.set('first', first);
  await store.set('second', second);
  expect(await store.get('first')).toBe(first);
  await store.set('third', third);
  expect([await store.get('first'), await store.get('second'), await store.get('third')]).toEqual([
    first,
    undefined,
    third,
  ]);
  await store.set('long', parse('{ much longer than that }'));
  expect([await store.get('first'), await store.get('third'), await store.get('long')]).toEqual(
    Array(3).fill(undefined),
  );
});
