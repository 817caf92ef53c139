import { answerAbout } from './answers/about.ts';
import { type Answer, type AnswerContext, type AnswerQuestion, plain } from './answers/answer.ts';
import { answerBalance } from './answers/balance.ts';
import { answerCeded, answerChanged, answerTurned } from './answers/changes.ts';
import { answerConnected } from './answers/connections.ts';
import { answerDates } from './answers/dates.ts';
import {
  answerChangedBy,
  answerCommanded,
  answerDeeds,
  answerFounded,
  answerMediated,
  answerSignatories,
  answerSuccession,
  answerTookPart,
} from './answers/ends.ts';
import { answerAcquired, answerBroker, answerGaveAt, answerHanded, answerRights } from './answers/gains.ts';
import { answerHappened } from './answers/happened.ts';
import { answerHeld, answerHoldings, answerOperated } from './answers/holding.ts';
import { answerOfficeEach, answerOfficeThen } from './answers/in-office.ts';
import { answerCame, answerChain, answerLed } from './answers/influence.ts';
import {
  answerInterval,
  answerLasted,
  answerRanking,
  answerRelations,
  answerSort,
  answerSourcesOf,
  answerWhyWar,
} from './answers/measures.ts';
import { answerBattles, answerRoleIn, answerRoles, answerTerms, answerTimeline } from './answers/parts.ts';
import { answerOffice, answerOffices } from './answers/people.ts';
import { answerPair, answerTies } from './answers/ties.ts';
import { answerConcerning, answerSigned, answerTreaties } from './answers/treaties.ts';
import { answerWhere } from './answers/where.ts';
import { ALL_FORMS, type QuestionKind } from './forms.ts';
import { eachEntity, eachTime, type Question } from './question.ts';

/** How each question is answered: the operation, the sentence, and what its picture looks at. */
const ANSWERS: Readonly<Record<QuestionKind, AnswerQuestion>> = {
  about: answerAbout,
  acquired: answerAcquired,
  handed: answerHanded,
  gaveAt: answerGaveAt,
  rights: answerRights,
  broker: answerBroker,
  timeline: answerTimeline,
  terms: answerTerms,
  roles: answerRoles,
  roleIn: answerRoleIn,
  battles: answerBattles,
  relations: answerRelations,
  sourcesOf: answerSourcesOf,
  sort: answerSort,
  interval: answerInterval,
  whyWar: answerWhyWar,
  ranking: answerRanking,
  lasted: answerLasted,
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
  officeThen: answerOfficeThen,
  officeEach: answerOfficeEach,
  offices: answerOffices,
  connected: answerConnected,
  tookPart: answerTookPart,
  commanded: answerCommanded,
  deeds: answerDeeds,
  happened: answerHappened,
  where: answerWhere,
  changedBy: answerChangedBy,
  succession: answerSuccession,
  founded: answerFounded,
  balance: answerBalance,
  changed: answerChanged,
  turned: answerTurned,
  ceded: answerCeded,
  operated: answerOperated,
  dates: answerDates,
};

/**
 * Runs the operations of a question and puts the answer into words.
 *
 * @throws {SlotOpenError} something is still missing
 */
export async function answerQuestion(question: Question, context: AnswerContext): Promise<Answer> {
  const form = ALL_FORMS.find(({ kind }) => kind === question.kind);
  if (form === undefined) throw new Error(`There is no question of kind “${question.kind}”.`);
  const answerOne = ANSWERS[form.kind as QuestionKind];
  const answers = await Promise.all(
    eachEntity(question.slots).map(async (slots) =>
      together(await Promise.all(eachTime(slots).map((each) => answerOne(each, context)))),
    ),
  );
  // Of a line of states those count of which anything is recorded.
  const found = answers.filter((answer) => answer.found);
  return together(found.length > 0 ? found : answers.slice(0, 1));
}

/** The answers for several times, one sentence after the other, over the picture of the first that has one. */
function together(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers;
  if (first === undefined) throw new Error('A question is about one time at least.');
  if (others.length === 0) return first;
  const found = answers.find((answer) => answer.found);
  const rows = [...new Map(answers.flatMap((answer) => answer.rows).map((row) => [row.key, row])).values()];
  const unseen = answers.reduce((sum, { total, rows: seen }) => sum + total - seen.length, 0);
  return {
    found: found !== undefined,
    sentence: answers.flatMap(({ sentence }, index) => (index === 0 ? sentence : [plain('\n'), ...sentence])),
    rows,
    total: rows.length + unseen,
    next: found === undefined ? first.next : null,
    look: (found ?? first).look,
  };
}
