import { describe, expect, it } from 'vitest';
import { ALL_FORMS, formOf } from './forms.ts';
import type { Question } from './question.ts';
import { isBareTime, isMeant, questionReader } from './read-question.ts';
import { questionInWords } from './say-question.ts';
import { suggestQuestions } from './suggestions.ts';
import { FREEDONIA as lexicon } from './test-lexicon.ts';
import { onDay } from './when.ts';

const reader = questionReader(ALL_FORMS, lexicon);
const DAY = '1860-01-01';

const id = (value: string) => ({ type: 'entity', id: value }) as const;
const choice = (value: string) => ({ type: 'choice', value }) as const;
const in1859 = {
  type: 'when',
  when: { kind: 'period', from: '1859-01-01', to: '1859-12-31', label: '1859' },
} as const;

describe('reading a question', () => {
  it.each<[string, Question]>([
    ['who was allied with Freedonia', { kind: 'ties', slots: { relation: choice('allied'), state: id('freedonia') } }],
    [
      "Freedonia's enemies in 1859",
      { kind: 'ties', slots: { relation: choice('war'), state: id('freedonia'), when: in1859 } },
    ],
    [
      'Who pressured the Sylvanians?',
      { kind: 'ties', slots: { relation: choice('pressuring'), state: id('sylvania') } },
    ],
    ['Whom did Sylvania pressure?', { kind: 'ties', slots: { relation: choice('pressured'), state: id('sylvania') } }],
    [
      'was Sylvania at war with Freedonia in 1859',
      {
        kind: 'pair',
        slots: { one: id('sylvania'), relation: choice('war'), other: id('freedonia'), when: in1859 },
      },
    ],
    [
      'were Freedonia and Sylvania allied',
      { kind: 'pair', slots: { one: id('freedonia'), relation: choice('allied'), other: id('sylvania') } },
    ],
    ['who holds Freedport', { kind: 'held', slots: { territory: id('freedport') } }],
    ['what led to the Treaty of Freedport', { kind: 'led', slots: { event: id('peace-1860') } }],
    ['what did the Freedport treaty lead to', { kind: 'came', slots: { event: id('peace-1860') } }],
    [
      'how did the Long War lead to the Treaty of Freedport',
      { kind: 'chain', slots: { cause: id('long-war'), effect: id('peace-1860') } },
    ],
    [
      'treaties between Freedonia and Sylvania',
      { kind: 'treaties', slots: { one: id('freedonia'), other: id('sylvania') } },
    ],
    ['what did Firefly sign', { kind: 'signed', slots: { party: id('rufus') } }],
    ['what did 火蝿 sign', { kind: 'signed', slots: { party: id('rufus') } }],
    [
      'who was Freedonian foreign minister',
      { kind: 'office', slots: { office: { type: 'office', office: 'foreign minister' }, state: id('freedonia') } },
    ],
    [
      'how are Firefly and Freedport connected',
      { kind: 'connected', slots: { one: id('rufus'), other: id('freedport') } },
    ],
    ['who turned from enemy to ally', { kind: 'turned', slots: {} }],
  ])('%s', (text, question) => {
    const read = reader.read(text, DAY);
    expect(read.question).toEqual(question);
    expect(read.understood).toBe(true);
  });

  it('takes the state that was there at the time', () => {
    expect(reader.read('Freedonian allies in 1840', DAY).question?.slots.state).toEqual(id('old-freedonia'));
    expect(reader.read('Freedonian allies in 1860', DAY).question?.slots.state).toEqual(id('freedonia'));
  });

  it('takes an event for its time', () => {
    expect(reader.read('who was allied with Sylvania during the Long War', DAY).question?.slots.when).toEqual({
      type: 'when',
      when: { kind: 'between', from: '1858-01-01', to: '1860-05-01', label: 'during the Long War' },
    });
  });

  it('comes to the nearest question, its slots open, and says what it passed over', () => {
    const read = reader.read('who held Ruritania in 1859', DAY);
    expect(read.question).toEqual({ kind: 'held', slots: { when: in1859 } });
    expect({ understood: read.understood, passedOver: read.passedOver }).toEqual({
      understood: false,
      passedOver: ['ruritania'],
    });
  });

  it('does not take for understood what lacks a word of the question', () => {
    const { question, understood, passedOver } = reader.read('Whom did Freedonia declare', DAY);
    expect({ kind: question?.kind, understood, passedOver }).toEqual({
      kind: 'ties',
      understood: false,
      passedOver: [],
    });
  });

  it('takes a name by itself, with a slip too, for a question about it', () => {
    const read = reader.read('Sylvanai', DAY);
    expect({ question: read.question, named: read.named.map((one) => one.id), names: read.names }).toEqual({
      question: { kind: 'about', slots: { thing: id('sylvania') } },
      named: ['sylvania'],
      names: ['sylvanai'],
    });
  });

  it.each([
    ['Sylvanai', 'Kingdom of Sylvania', true],
    ['Freedp', 'Treaty of Freedport', true],
    ['qwerty zxcvb', 'Kingdom of Sylvania', false],
    ['is it raining in Sylvania', 'Kingdom of Sylvania', false],
    ['what is this', 'Kingdom of Sylvania', false],
  ])('takes “%s” for %s: %s', (text, matched, meant) => {
    expect(isMeant(reader.read(text, DAY), matched)).toBe(meant);
  });

  it('knows a time by itself', () => {
    expect(
      ['1 June 1859', 'in 1859', '1859 Sylvania', 'raining in 1859'].map((text) => isBareTime(reader.read(text, DAY))),
    ).toEqual([true, true, false, false]);
  });

  it('says that a day does not exist', () => {
    expect(reader.read('who held Freedport on 31 April 1860', DAY).problems).toEqual(['April 1860 has no day 31.']);
  });
});

describe('reading times', () => {
  it('asks of each of several days and years', () => {
    const { question, understood } = reader.read('Who held Freedport on 3 May 1858, on 1 May 1860 and in 1859?', DAY);
    expect(understood).toBe(true);
    expect(question).toEqual({
      kind: 'held',
      slots: {
        territory: id('freedport'),
        when: { type: 'when', when: onDay('1858-05-03'), also: [onDay('1860-05-01'), in1859.when] },
      },
    });
    expect(question && questionInWords(formOf('held'), question, lexicon)).toBe(
      'Who held Freedport on 3 May 1858, on 1 May 1860 and in 1859?',
    );
  });

  it('passes over a time that it has no use for, and says so', () => {
    const { question, passedOver } = reader.read('Who held Freedport since 1859 and in 1861?', DAY);
    expect(question?.slots.when).toMatchObject({ type: 'when', when: { kind: 'since', label: 'since 1859' } });
    expect(passedOver).toEqual(['1861']);
  });
});

describe('reading what is said besides', () => {
  it('counts words of the sentence that is asked as read', () => {
    expect(reader.read('Which territories were ceded to Freedonia, and under which treaty?', DAY).passedOver).toEqual(
      [],
    );
  });

  it('leaves out what stands in brackets where the rest is clearer without it', () => {
    const read = reader.read('Treaties between Sylvania and Freedonia (Ruritania or the Zubrowkan crown)', DAY);
    expect(read.question).toEqual({ kind: 'treaties', slots: { one: id('sylvania'), other: id('freedonia') } });
    expect({ understood: read.understood, passedOver: read.passedOver }).toEqual({
      understood: false,
      passedOver: ['Ruritania or the Zubrowkan crown'],
    });
  });
});

describe('what is offered', () => {
  const near = [...lexicon.entities.values()].filter((one) => one.id === 'long-war');

  it('asks about what is near first, filled in', () => {
    const questions = suggestQuestions({ lexicon, near, when: null, day: DAY }, null, 3);
    expect(questions.map((question) => questionInWords(formOf(question.kind), question, lexicon))).toEqual([
      'What led to the Long War?',
      'What came of the Long War?',
      'Who took part in the Long War?',
    ]);
  });

  it('leaves out the question that is asked already', () => {
    const but = { kind: 'led', slots: {} };
    expect(suggestQuestions({ lexicon, near, when: null, day: DAY }, but, 1).map(({ kind }) => kind)).toEqual(['came']);
  });
});
