import { expect, it } from 'vitest';
import { stem, wordsOf } from './words.ts';

it('folds case, diacritics and possessives away, and keeps where words stand', () => {
  expect(wordsOf("Japan’s Komura Jutarō, Kurino Shin'ichirō")).toEqual([
    { text: 'japan', from: 0, to: 7, joined: false },
    { text: 'komura', from: 8, to: 14, joined: false },
    { text: 'jutaro', from: 15, to: 21, joined: false },
    { text: 'kurino', from: 23, to: 29, joined: false },
    { text: 'shinichiro', from: 30, to: 41, joined: false },
  ]);
  expect(wordsOf('Russo-Japanese').map(({ text, joined }) => [text, joined])).toEqual([
    ['russo', false],
    ['japanese', true],
  ]);
});

it.each([
  [['ally', 'allies', 'allied', 'alliance', 'alliances'], 'ally'],
  [['hold', 'held', 'holds', 'holding'], 'hold'],
  [['control', 'controls', 'controlled', 'controlling'], 'control'],
  [['cause', 'caused', 'causes', 'causing'], 'caus'],
  [['lead', 'led', 'leads', 'leading'], 'lead'],
  [['sign', 'signed', 'signs', 'signing'], 'sign'],
])('%s', (words, base) => {
  expect(words.map(stem)).toEqual(words.map(() => base));
});
