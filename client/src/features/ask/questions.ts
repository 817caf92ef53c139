import { ALL_FORMS, type QuestionKind } from '../../graph/ask/forms.ts';
import type { Question } from '../../graph/ask/question.ts';
import type { Answer, AnswerContext, AnswerQuestion } from './answers/answer.ts';
import { answerCeded, answerChanged, answerTurned } from './answers/changes.ts';
import { answerConnected } from './answers/connections.ts';
import { answerDates } from './answers/dates.ts';
import { answerHeld, answerHoldings, answerOperated } from './answers/holding.ts';
import { answerCame, answerChain, answerLed } from './answers/influence.ts';
import { answerOffice, answerOffices } from './answers/people.ts';
import { answerPair, answerTies } from './answers/ties.ts';
import {
  answerConcerning,
  answerMediated,
  answerSignatories,
  answerSigned,
  answerTreaties,
} from './answers/treaties.ts';

/** How each question is answered: the operation, the sentence, and what its picture looks at. */
const ANSWERS: Readonly<Record<QuestionKind, AnswerQuestion>> = {
  ties: answerTies,
  pair: answerPair,
  held: answerHeld,
  holdings: answerHoldings,
  led: answerLed,
  came: answerCame,
  chain: answerChain,
  treaties: answerTreaties,
  concerning: answerConcerning,
  signed: answerSigned,
  signatories: answerSignatories,
  mediated: answerMediated,
  office: answerOffice,
  offices: answerOffices,
  connected: answerConnected,
  changed: answerChanged,
  turned: answerTurned,
  ceded: answerCeded,
  operated: answerOperated,
  dates: answerDates,
};

/**
 * Asks the server and puts the answer into words.
 *
 * @throws {SlotOpenError} something is still missing
 * @throws {ServerAwayError | RequestRefusedError} as `ask`
 */
export function answerQuestion(question: Question, context: AnswerContext): Promise<Answer> {
  const form = ALL_FORMS.find(({ kind }) => kind === question.kind);
  if (form === undefined) throw new Error(`There is no question of kind “${question.kind}”.`);
  return ANSWERS[form.kind as QuestionKind](question.slots, context);
}
