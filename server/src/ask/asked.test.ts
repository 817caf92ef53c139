import { describe, expect, it } from 'vitest';
import { askedOf, questionAsked } from './asked.ts';
import { ALL_FORMS } from './forms.ts';
import { questionReader } from './read-question.ts';
import { FREEDONIA as lexicon } from './test-lexicon.ts';

const reader = questionReader(ALL_FORMS, lexicon);

function read(text: string) {
  const { question } = reader.read(text, '1860-01-01');
  if (question === null) throw new Error(`“${text}” is no question.`);
  return question;
}

describe('a question in a link', () => {
  it('is its kind and what fills its slots', () => {
    expect(askedOf(read('Who held Freedport on 1 May 1860, in March 1861 and in 1862?'))).toEqual({
      kind: 'held',
      slots: { territory: 'freedport', when: '1860-05-01.March_1861.1862' },
    });
  });

  it.each([
    'who was allied with Freedonia',
    'Who pressured the Sylvanians on 1 May 1860?',
    "Freedonia's enemies in 1859",
    'Who held Freedport on 1 May 1860, in March 1861 and in the 1850s?',
    'treaties between Freedonia and Sylvania before 1870',
    'treaties between Freedonia and Sylvania after May 1850',
    'treaties between Freedonia and Sylvania since 1850',
    'treaties between Freedonia and Sylvania until 3 April 1850',
    'treaties between Freedonia and Sylvania from 1850 to 1870',
    'who was foreign minister of Freedonia in the 19th century',
    'What changed between 1859 and 5 May 1861 in Freedonia',
    'How did the Long War lead to the Treaty of Freedport?',
    'how are Rufus Firefly and Sylvania connected',
  ])('comes back as it went: %s', (text) => {
    const question = read(text);
    expect(questionAsked(askedOf(question), lexicon)).toEqual(question);
  });

  it('says the days of an occasion', () => {
    const asked = askedOf(read('who was allied with Freedonia during the Long War'));
    expect(asked.slots.when).toBe('between_1858-01-01_and_1860-05-01');
    expect(questionAsked(asked, lexicon)?.slots.when).toEqual({
      type: 'when',
      when: {
        kind: 'between',
        from: '1858-01-01',
        to: '1860-05-01',
        label: 'between 1 January 1858 and 1 May 1860',
      },
    });
  });

  it.each([
    ['no kind of question', { kind: 'weather', slots: {} }],
    ['a slot that the question has not', { kind: 'led', slots: { event: 'long-war', state: 'freedonia' } }],
    ['what is not in the data', { kind: 'led', slots: { event: 'short-war' } }],
    ['something of another kind', { kind: 'led', slots: { event: 'freedonia' } }],
    ['no choice of the question', { kind: 'ties', slots: { relation: 'married' } }],
    ['no time', { kind: 'held', slots: { territory: 'freedport', when: 'tomorrow' } }],
    [
      'one time of several that is none',
      { kind: 'held', slots: { territory: 'freedport', when: '1860.31_February_1861' } },
    ],
    ['an open slot', { kind: 'held', slots: { when: '1860' } }],
  ])('is none with %s', (_, asked) => {
    expect(questionAsked(asked, lexicon)).toBeNull();
  });
});
