import { CATALOGUE } from '../../domain/catalogue.ts';
import { dayInWords } from '../../domain/day.ts';
import { shortName } from '../../domain/names.ts';
import { triadInWords } from '../../domain/triads.ts';
import { counted } from '../english.ts';
import { AskBalanceDocument, type AskBalanceQuery } from '../generated/graphql.ts';
import { type Slots, whenIn } from '../question.ts';
import { EVER, overlaps } from '../when.ts';
import { type Answer, type AnswerContext, type AnswerRow, type Look, nothing, plain } from './answer.ts';
import { enumerated } from './relations.ts';

type Triad = AskBalanceQuery['balance']['balanced'][number];

/** Which triads were unstable on a day: the picture's, where that lies in the time that is asked for. */
export async function answerBalance(slots: Slots, { ask, day }: AnswerContext): Promise<Answer> {
  const when = whenIn(slots, 'when') ?? EVER;
  const at = overlaps(when, day, day) ? day : (when.from ?? when.to ?? day);
  const { balance } = await ask(AskBalanceDocument, { at });
  const { balanced, unbalanced } = balance;
  const look: Look = { shown: 'balance', at, lenses: null, selection: null };
  const all = balanced.length + unbalanced.length;
  if (unbalanced.length === 0) {
    const none = NONE[all] ?? `none of ${all} triads of states was unstable`;
    return nothing(`On ${dayInWords(at)} ${none}.`, look);
  }
  const pieces = unbalanced.map((triad) => ({ text: titleOf(triad), citations: citationsOf(triad) }));
  return {
    found: true,
    sentence: [
      plain(
        `On ${dayInWords(at)} ${unbalanced.length} of ${counted(all, 'triad', 'triads')} of states were unstable: `,
      ),
      ...enumerated(pieces),
      plain('.'),
    ],
    rows: unbalanced.flatMap(row),
    total: unbalanced.length,
    next: null,
    look,
  };
}

const NONE = ['no three states had ties among them all', 'the one triad of states was balanced'];

function titleOf({ states }: Triad): string {
  return states.map(({ name }) => shortName(name)).join(' – ');
}

function citationsOf({ relationships }: Triad) {
  return relationships.flatMap(({ citations }) => citations);
}

function row(triad: Triad): readonly AnswerRow[] {
  const hostile = triad.relationships.find(({ sign }) => sign === 'NEGATIVE');
  if (hostile === undefined) return [];
  return [
    {
      key: triad.states.map(({ id }) => id).join(' '),
      sign: { line: CATALOGUE[hostile.type].line },
      title: titleOf(triad),
      through: '',
      facts: triadInWords(triad.relationships.filter(({ sign }) => sign === 'NEGATIVE').length).toLowerCase(),
      citations: citationsOf(triad),
      selection: { kind: 'line', id: hostile.id },
      entities: triad.states.map(({ id }) => id),
      first: null,
      last: null,
    },
  ];
}
