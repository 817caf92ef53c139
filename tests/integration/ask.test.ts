import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ask } from '../../client/src/api/client.ts';
import { AskNamesDocument, AskOfficesDocument, OpeningDocument } from '../../client/src/api/generated/graphql.ts';
import type { AnswerContext } from '../../client/src/features/ask/answers/answer.ts';
import { answerQuestion } from '../../client/src/features/ask/questions.ts';
import { ALL_FORMS, formOf } from '../../client/src/graph/ask/forms.ts';
import { buildLexicon, type Lexicon } from '../../client/src/graph/ask/lexicon.ts';
import { openSlots, type Question, type SlotValue } from '../../client/src/graph/ask/question.ts';
import { type QuestionReader, questionReader } from '../../client/src/graph/ask/read-question.ts';
import { questionInWords } from '../../client/src/graph/ask/say-question.ts';
import { fill } from '../../client/src/graph/ask/suggestions.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { ASKED_QUESTIONS, ASKED_TOGETHER } from './asked-questions.ts';

const DAY = '1904-02-08';

let server: ProductServer;
let lexicon: Lexicon;
let reader: QuestionReader;

const send: typeof ask = async (document, variables) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
};

beforeAll(async () => {
  server = await startProductServer();
  const [opening, names, offices] = await Promise.all([
    send(OpeningDocument, {}),
    send(AskNamesDocument, { first: 1000, after: null }),
    send(AskOfficesDocument, { first: 1000, after: null }),
  ]);
  const entities = names.entities.nodes.map(({ span, ...entity }) => ({
    ...entity,
    first: span?.startMin ?? null,
    last: span?.endMax ?? null,
  }));
  const named = offices.relationships.nodes.flatMap(({ office, to }) => (office ? [{ state: to.id, office }] : []));
  lexicon = buildLexicon(entities, opening.dataset.principals, named);
  reader = questionReader(ALL_FORMS, lexicon);
});

afterAll(async () => {
  await server?.stop();
});

function inWords(value: SlotValue): string {
  switch (value.type) {
    case 'entity':
      return value.id;
    case 'choice':
      return value.value;
    case 'office':
      return value.office;
    case 'when':
      return [value.when, ...(value.also ?? [])].map(({ kind, label }) => `${kind} ${label}`.trim()).join(' and ');
    default:
      return value satisfies never;
  }
}

function slotsInWords({ kind, slots }: Question): string {
  return `${kind} ${Object.entries(slots)
    .map(([name, value]) => `${name}=${inWords(value)}`)
    .join('; ')}`;
}

async function answerTo(question: Question): Promise<string> {
  const lineOf = (state: string) => [state];
  const context: AnswerContext = { ask: send, lexicon, lineOf, day: DAY, lenses: ['ALLIANCES', 'CONFLICTS'] };
  const { sentence, next } = await answerQuestion(question, context);
  const words = sentence.map(({ text, citations }) => text + (citations.length > 0 ? ` [${citations.length}]` : ''));
  return words.join('') + (next ? ` ${next.earlier ? 'Before that' : 'Next'}: ${next.label}.` : '');
}

it('knows forty phrasings or more', () => {
  expect(ASKED_QUESTIONS.flatMap(({ phrasings }) => phrasings).length).toBeGreaterThanOrEqual(40);
});

describe.each(ASKED_QUESTIONS)('$question', ({ phrasings, question, answer }) => {
  it.each(phrasings)('reads “%s”', (text) => {
    const read = reader.read(text, DAY);
    expect(read.question && slotsInWords(read.question)).toBe(question);
    expect(read.problems).toEqual([]);
  });

  it('is answered from the data, with sources', async () => {
    const { question: asked } = reader.read(phrasings[0] ?? '', DAY);
    if (asked === null) throw new Error('The first phrasing was not read.');
    expect(await answerTo(asked)).toBe(answer);
  });
});

it.each(ASKED_TOGETHER)('reads “$text” as what is asked in it', ({ text, questions }) => {
  const { question, second, passedOver } = reader.read(text, DAY);
  expect([question, second].flatMap((one) => (one ? [slotsInWords(one)] : []))).toEqual(questions);
  expect(passedOver.filter((word) => word !== 'days')).toEqual([]);
});

it.each(ALL_FORMS.map(({ kind }) => kind))('reads its own sentence of a “%s” question as it was', (kind) => {
  const form = formOf(kind);
  const question = fill(form, { lexicon, near: [], when: null, day: DAY });
  expect(openSlots(form, question.slots)).toEqual([]);
  const again = reader.read(questionInWords(form, question, lexicon), DAY);
  expect(again.question?.kind).toBe(kind);
  expect(again.passedOver).toEqual([]);
});

it.each(ALL_FORMS.map(({ kind }) => kind))('answers the “%s” question that is offered', async (kind) => {
  const question = fill(formOf(kind), { lexicon, near: [], when: null, day: DAY });
  expect(await answerTo(question)).toMatch(/\S/);
});
