import type { QuestionForm } from './question.ts';

const TREATY_WORD = 'treaty|agreement|convention|accord|pact';
const EVENTS = { type: 'entity', kinds: ['EVENT', 'TREATY'], open: 'an event or treaty' } as const;
const STATE = { type: 'entity', kinds: ['STATE'], open: 'a state' } as const;
const ANYTHING = {
  type: 'entity',
  kinds: ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'],
  open: 'anyone or anything',
} as const;

function ways(set: Readonly<Record<string, string>>, ...says: readonly string[]) {
  return says.map((say) => ({ say, set }));
}

/** Each way of saying it, unmodified. */
function said(...says: readonly string[]) {
  return says.map((say) => ({ say }));
}

/** What can be asked. Adding a question is adding a row here and its answer in `features/ask/answers`. */
export const FORMS = {
  ties: {
    kind: 'ties',
    slots: {
      relation: {
        type: 'choice',
        options: [
          { value: 'allied', label: 'allied with', line: 'alliance' },
          { value: 'war', label: 'at war with', line: 'war' },
          { value: 'pressuring', label: 'putting pressure on', line: 'pressure' },
          { value: 'pressured', label: 'under pressure from', line: 'pressure' },
          { value: 'supplying', label: 'supplying', line: 'plain' },
          { value: 'supplied', label: 'supplied by', line: 'plain' },
        ],
      },
      state: { type: 'entity', kinds: ['STATE'], open: 'any state', optional: true },
      via: { type: 'entity', kinds: ['TREATY', 'EVENT'], open: 'a treaty or event', optional: true },
      when: { type: 'when' },
    },
    template: 'Who was {relation} {state}[ through {via}] {when}',
    phrasings: [
      ...ways({ relation: 'allied' }, 'ally|friend with {state}', 'ally|friend of {state}', '{state} ally|friend with'),
      ...ways({ relation: 'allied' }, 'ally in force {state}', 'ally of {state} in force', 'side with {state}'),
      ...ways(
        { relation: 'war' },
        'war|fight|enemy with {state}',
        'war|enemy of {state}',
        '{state} war|fight|enemy with',
      ),
      ...ways({ relation: 'war' }, 'war against {state}', 'make|declare|wage war on {state}', 'fight against {state}'),
      ...ways(
        { relation: 'war' },
        '{state} declare|wage|make war',
        '{state} fight war',
        '{state} fight against',
        'war',
      ),
      ...ways(
        { relation: 'pressuring' },
        'pressure|coerce|threaten {state}',
        'pressure|coerce|threaten {state} through|by {via}',
        'put|putting pressure on {state}',
        'pressure against|on {state}',
        'by {state} pressure|coerce|threaten',
        '{state} under pressure from',
        '{state} pressure|coerce|threaten by',
      ),
      ...ways(
        { relation: 'pressured' },
        '{state} pressure|coerce|threaten',
        '{state} put|putting pressure on',
        'pressure|coerce|threaten by {state}',
        'under pressure from {state}',
      ),
      ...ways({ relation: 'supplying' }, 'supply|arm {state}', 'supplier of {state}', '{state} supply|arm by'),
      ...ways({ relation: 'supplied' }, '{state} supply|arm', 'supply|arm by {state}'),
    ],
  },
  held: {
    kind: 'held',
    slots: {
      territory: { type: 'entity', kinds: ['TERRITORY'], open: 'a territory' },
      when: { type: 'when' },
    },
    template: 'Who held {territory} {when}',
    phrasings: said(
      'hold|control|own|possess|rule|occupy|lease|govern|administer {territory}',
      '{territory} hold|control|own|possess|rule|occupy|lease|govern|administer by',
      'right hold {territory}',
      'hold {territory} by right',
      'right {territory} hold|control',
      '{territory} belong to',
      'holder|ruler|owner|master|occupier of {territory}',
      'control|sovereignty|possession over|of|in {territory}',
      'in charge of {territory}',
    ),
  },
  holdings: {
    kind: 'holdings',
    slots: { state: STATE, when: { type: 'when' } },
    template: 'What did {state} hold {when}',
    phrasings: said(
      '{state} hold|control|own|possess|rule|occupy|lease|govern',
      'territory {state} hold|control|own|possess|rule|occupy',
      'territory|possession|lease|holding of {state}',
      '{state} territory|possession|lease|holding',
      'territory belong to {state}',
      'hold|control|occupy|rule by {state}',
    ),
  },
  led: {
    kind: 'led',
    slots: { event: EVENTS },
    template: 'What led to {event}',
    phrasings: said(
      'lead to {event}',
      'cause|reason|origin|root|background of|for {event}',
      '{event} cause|origin',
      'why {event}',
      'why {event} break out',
      'why {event} happen|begin|start|sign|break',
      'bring|brought about {event}',
      '{event} come about',
      'behind {event}',
      'trigger|provoke {event}',
      '{event} bring|trigger|provoke|cause by',
      'upstream of {event}',
    ),
  },
  came: {
    kind: 'came',
    slots: { event: EVENTS },
    template: 'What came of {event}',
    phrasings: said(
      'come of|from {event}',
      '{event} lead to',
      'consequence|result|outcome|effect|aftermath of {event}',
      '{event} consequence|result|outcome|effect|aftermath',
      'result|follow|flow from {event}',
      '{event} cause|trigger|provoke',
      '{event} bring about',
      '{event} result in',
      'cause|trigger|provoke by {event}',
      'happen after|because {event}',
      'downstream of {event}',
    ),
  },
  chain: {
    kind: 'chain',
    slots: { cause: EVENTS, effect: EVENTS },
    template: 'How did {cause} lead to {effect}',
    phrasings: said(
      '{cause} lead to {effect}',
      '{cause} cause|trigger|provoke|influence {effect}',
      '{cause} result in {effect}',
      '{cause} bring|brought about {effect}',
      'chain from {cause} to {effect}',
      'influence chain from {cause} to {effect}',
      'lead from {cause} to {effect}',
      'get from {cause} to {effect}',
      'way|road|steps from {cause} to {effect}',
      '{effect} come of|from {cause}',
      '{effect} result|follow from {cause}',
      '{effect} cause by {cause}',
    ),
  },
  treaties: {
    kind: 'treaties',
    slots: {
      one: STATE,
      other: STATE,
      lineage: {
        type: 'choice',
        options: [
          { value: 'all', label: '(predecessors and successors too)' },
          { value: 'own', label: '(these two states only)' },
        ],
      },
      when: { type: 'when' },
    },
    template: 'Which treaties were signed between {one} and {other} {when} {lineage}',
    phrasings: said(
      `${TREATY_WORD} between {one} and {other}`,
      `${TREATY_WORD} {one} and {other} sign|conclude|make`,
      `${TREATY_WORD} {one} sign|conclude|make with {other}`,
      `{one} and {other} sign|conclude|make`,
      `{one} sign|conclude|make with {other}`,
      `{one} and {other} sign|conclude|make ${TREATY_WORD}`,
      `{one} ${TREATY_WORD} with {other}`,
      `${TREATY_WORD} of {one} with {other}`,
      `{one} {other} ${TREATY_WORD}`,
      `${TREATY_WORD} {one} {other} party to`,
      `sign between {one} and {other}`,
      `sign ${TREATY_WORD} between {one} and {other}`,
      `${TREATY_WORD} sign between {one} and {other}`,
      `${TREATY_WORD} sign between {one} and {other} predecessor successor`,
    ),
  },
  concerning: {
    kind: 'concerning',
    slots: { territory: { type: 'entity', kinds: ['TERRITORY'], open: 'a territory' }, when: { type: 'when' } },
    template: 'Which treaties concerned {territory} {when}',
    phrasings: said(
      `${TREATY_WORD} about|over|on {territory}`,
      `${TREATY_WORD} concern|touch|regard|affect|deal {territory}`,
      `${TREATY_WORD} {territory}`,
      `{territory} ${TREATY_WORD}`,
      `{territory} cede`,
    ),
  },
  signed: {
    kind: 'signed',
    slots: {
      party: { type: 'entity', kinds: ['ACTOR', 'STATE', 'ORGANISATION'], open: 'a person or state' },
      when: { type: 'when' },
    },
    template: 'What did {party} sign {when}',
    phrasings: said(
      '{party} sign|conclude',
      `${TREATY_WORD} {party} sign|conclude`,
      'sign|conclude by {party}',
      `${TREATY_WORD} sign|conclude by {party}`,
      `${TREATY_WORD} of|by {party}`,
      `{party} ${TREATY_WORD}`,
      `${TREATY_WORD} carry|bear signature of {party}`,
      'signature of {party}',
      '{party} signature',
      `${TREATY_WORD} {party} party to`,
    ),
  },
  signatories: {
    kind: 'signatories',
    slots: { treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' } },
    template: 'Who signed {treaty}',
    phrasings: said(
      'sign {treaty}',
      'party to|of {treaty}',
      'signatory|signer of|to {treaty}',
      '{treaty} sign by',
      '{treaty} signatory|party|signer',
    ),
  },
  mediated: {
    kind: 'mediated',
    slots: { treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' } },
    template: 'Who mediated {treaty}',
    phrasings: said(
      'mediate|broker {treaty}',
      'mediator|broker of {treaty}',
      '{treaty} mediate|broker by',
      'good office {treaty}',
    ),
  },
  office: {
    kind: 'office',
    slots: {
      office: { type: 'office', open: 'an office' },
      state: STATE,
      when: { type: 'when' },
    },
    template: 'Who was {office} of {state} {when}',
    phrasings: said(
      '{state} {office}',
      '{office} of|for {state}',
      'hold office {office} of {state}',
      'hold {office} of {state}',
      'serve {state} as {office}',
      'serve as {office} of {state}',
      'serve as {state} {office}',
      'hold office of {state}',
      'office holder of {state}',
    ),
  },
  offices: {
    kind: 'offices',
    slots: { person: { type: 'entity', kinds: ['ACTOR'], open: 'a person' }, when: { type: 'when' } },
    template: 'Which offices did {person} hold {when}',
    phrasings: said(
      'office|post|position {person} hold',
      '{person} office|post|position',
      'office|post of {person}',
      '{person} serve',
      '{person} do',
    ),
  },
  connected: {
    kind: 'connected',
    slots: { one: ANYTHING, other: ANYTHING },
    template: 'How are {one} and {other} connected',
    phrasings: said(
      '{one} and {other} connect|link|relate|tie',
      '{one} connect|link|relate|tie to|with {other}',
      'connect|link|relate {one} to|with|and {other}',
      'connection|link|path|tie|relation between {one} and {other}',
      'path from {one} to {other}',
      '{one} to do with {other}',
      '{one} know {other}',
    ),
  },
  changed: {
    kind: 'changed',
    slots: {
      before: { type: 'point', open: 'a date' },
      after: { type: 'point', open: 'a later date' },
    },
    template: 'What changed between {before} and {after}',
    phrasings: said(
      'change',
      'change come',
      'compare',
      'difference|differ',
      'happen between',
      'different',
      'begin and end',
      'versus|vs',
    ),
  },
  turned: {
    kind: 'turned',
    slots: {
      state: { type: 'entity', kinds: ['STATE'], open: 'any state', optional: true },
    },
    template: 'Who turned from enemy to ally, or back, with {state}',
    phrasings: said(
      'turn|go|change from enemy to ally of {state}',
      'enemy of {state} become|turn ally',
      'enemy turn|become ally {state}',
      'ally turn|become enemy {state}',
      'fight {state} become ally',
      'fight war with {state} become ally',
      '{state} enemy become|turn ally',
      '{state} fight become ally',
      'reversal of {state}',
      'reversal|reverse|switch|change side {state}',
    ),
  },
  ceded: {
    kind: 'ceded',
    slots: {
      direction: {
        type: 'choice',
        options: [
          { value: 'gained', label: 'gain' },
          { value: 'lost', label: 'lose' },
        ],
      },
      state: STATE,
      when: { type: 'when' },
    },
    template: 'What did {state} {direction} by treaty {when}',
    phrasings: [
      ...ways(
        { direction: 'gained' },
        'territory cede to {state}',
        'cede to {state}',
        '{state} gain|acquire|win|annex|take|get|receive',
        'gain|acquire|win|annex|take|get by {state}',
        'territory {state} gain|acquire|win|annex|take|get',
        '{state} gain|acquire by treaty',
        'gain|acquisition of {state}',
        '{state} gain|acquisition',
      ),
      ...ways(
        { direction: 'lost' },
        '{state} lose|cede|give|surrender',
        'territory {state} lose|cede|give|surrender',
        'cede|lose|give|surrender by {state}',
        '{state} lose by treaty',
        'lose|cession of {state}',
        'take from {state}',
      ),
    ],
  },
  operated: {
    kind: 'operated',
    slots: {
      territory: { type: 'entity', kinds: ['TERRITORY'], open: 'a railway or territory' },
      when: { type: 'when' },
    },
    template: 'Who operated {territory} {when}',
    phrasings: said(
      'operate|run|manage {territory}',
      '{territory} operate|run|manage by',
      'operator of {territory}',
      'organisation operate {territory}',
      'company run {territory}',
    ),
  },
} as const satisfies Readonly<Record<string, QuestionForm>>;

export type QuestionKind = keyof typeof FORMS;

export const ALL_FORMS: readonly QuestionForm[] = Object.values(FORMS);

export function formOf(kind: string): QuestionForm {
  const form = ALL_FORMS.find((row) => row.kind === kind);
  if (form === undefined) throw new Error(`There is no question of kind “${kind}”.`);
  return form;
}
