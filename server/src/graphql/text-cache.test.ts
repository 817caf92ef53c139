import { expect, it } from 'vitest';
import { TextCache } from './text-cache.ts';

function cacheOf(most: number, texts: Readonly<Record<string, string>>): TextCache {
  const cache = new TextCache(most);
  for (const [key, text] of Object.entries(texts)) cache.set(key, text);
  return cache;
}

function kept(cache: TextCache, keys: readonly string[]): (string | undefined)[] {
  return keys.map((key) => cache.get(key));
}

it('gives back what it keeps', () => {
  expect(kept(cacheOf(100, { a: 'one', b: 'two' }), ['a', 'b', 'c'])).toEqual(['one', 'two', undefined]);
});

it('lets go of what was asked for longest ago', () => {
  const cache = cacheOf(24, { a: 'aaa', b: 'bbb', c: 'ccc', d: 'ddd', e: 'eee', f: 'fff', g: 'ggg', h: 'hhh' });
  cache.get('a');
  cache.set('i', 'iii');
  expect(kept(cache, ['a', 'b', 'c', 'i'])).toEqual(['aaa', undefined, 'ccc', 'iii']);
});

it('counts a text that is set again once', () => {
  const cache = cacheOf(24, { a: 'aaa', b: 'bbb' });
  for (let at = 0; at < 100; at += 1) cache.set('a', 'AAA');
  expect(kept(cache, ['a', 'b'])).toEqual(['AAA', 'bbb']);
});

it('keeps nothing that would push out a great deal, and nothing at all where it may keep nothing', () => {
  expect(kept(cacheOf(24, { a: 'aaa', b: 'bbbb' }), ['a', 'b'])).toEqual(['aaa', undefined]);
  expect(kept(cacheOf(0, { a: 'a' }), ['a'])).toEqual([undefined]);
});
