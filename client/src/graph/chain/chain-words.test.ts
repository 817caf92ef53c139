import { describe, expect, it } from 'vitest';
import { link } from './chain.builders.ts';
import {
  chainCertainty,
  chainCertaintyInWords,
  effectInWords,
  laterInWords,
  linkInWords,
  titleBetween,
} from './chain-words.ts';

describe('a chain in words', () => {
  it('says what a cause did', () => {
    expect([null, 'inhibited', 'intensified', 'hardened', 'lapse'].map(effectInWords)).toEqual([
      'led to',
      'inhibited',
      'intensified',
      'hardened',
      'made void',
    ]);
  });

  it('says a link as a sentence, with its doubts', () => {
    expect(linkInWords(link('a>b', 'CERTAIN', { reason: 'It obliged them.' }))).toBe('A led to B: It obliged them.');
    expect(linkInWords(link('a>b', 'DISPUTED', { effect: 'inhibited', sourced: false }))).toBe(
      'A inhibited B (disputed, unsourced).',
    );
  });

  it('is as certain as its least certain step', () => {
    const sure = [link('a>b'), link('b>c')];
    const probable = [...sure, link('c>d', 'PROBABLE')];
    const disputed = [...probable, link('d>e', 'DISPUTED')];
    expect([sure, probable, disputed].map(chainCertainty)).toEqual(['CERTAIN', 'PROBABLE', 'DISPUTED']);
    expect([sure, probable, disputed].map(chainCertaintyInWords)).toEqual([
      'every step certain',
      '1 of 3 steps probable',
      '1 of 4 steps probable, 1 disputed',
    ]);
  });

  it('says how much later an effect began, loosely', () => {
    expect([null, 0, 1, 44, 45, 730, 3213].map(laterInWords)).toEqual([
      null,
      'the same day',
      '1 day later',
      '44 days later',
      '1 month later',
      '2 years later',
      '9 years later',
    ]);
  });

  it('names both ends shortly', () => {
    expect(titleBetween({ name: 'Li–Lobanov Treaty (Sino-Russian Secret Treaty)' }, { name: 'War' })).toBe(
      'Li–Lobanov Treaty to War',
    );
  });
});
