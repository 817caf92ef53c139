import { expect, it } from 'vitest';
import { languageOf, nativeName, shortName, splitName } from './names.ts';

it('splits a name from its reading', () => {
  expect(splitName('大日本帝国 (Dai Nippon Teikoku)')).toEqual({ name: '大日本帝国', reading: 'Dai Nippon Teikoku' });
  expect(splitName('Belgique')).toEqual({ name: 'Belgique', reading: null });
});

it('finds the first name in another script', () => {
  expect(nativeName(['Great Britain', 'イギリス'])).toBe('イギリス');
  expect(nativeName(['Российская империя', 'ロシア帝国'])).toBe('Российская империя');
  expect(nativeName(['Deutsches Reich'])).toBe(null);
});

it('shortens what stands on the plate', () => {
  expect(shortName('Franco-Russian Alliance (military convention)')).toBe('Franco-Russian Alliance');
});

it('tells a language where the script does', () => {
  expect(['ロシア帝国', '조선', 'Россия', '朝鮮', 'Joseon'].map(languageOf)).toEqual(['ja', 'ko', 'ru', null, null]);
});
