import { STATE, said, ways } from './form-parts.ts';
import type { QuestionForm } from './question.ts';

const CHANGED = [
  ['ALLIANCES', 'ally'],
  ['CONFLICTS', 'conflict|war|fight'],
  ['RIVALRIES', 'rivalry'],
  ['TERRITORY', 'territory|hold'],
] as const;

/** Between states, and what they held. */
export const STATE_FORMS = {
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
        'war {state} fight|wage',
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
        '{via} demand',
        'demand of|in {via}',
        'demand of {state} through|by {via}',
        '{state} pressure|coerce|threaten by',
      ),
      ...ways(
        { relation: 'pressured' },
        '{state} pressure|coerce|threaten',
        '{state} put|putting pressure on',
        'pressure|coerce|threaten by {state}',
        '{state} demand',
        'under pressure from {state}',
      ),
      ...ways({ relation: 'supplying' }, 'supply|arm {state}', 'supplier of {state}', '{state} supply|arm by'),
      ...ways({ relation: 'supplied' }, '{state} supply|arm', 'supply|arm by {state}'),
    ],
  },
  pair: {
    kind: 'pair',
    slots: {
      one: STATE,
      relation: {
        type: 'choice',
        options: [
          { value: 'allied', label: 'allied with', line: 'alliance' },
          { value: 'war', label: 'at war with', line: 'war' },
          { value: 'pressured', label: 'putting pressure on', line: 'pressure' },
          { value: 'supplied', label: 'supplying', line: 'plain' },
        ],
      },
      other: STATE,
      when: { type: 'when' },
    },
    template: 'Was {one} {relation} {other} {when}',
    phrasings: [
      ...ways({ relation: 'allied' }, '{one} ally|friend with|of|to {other}', '{one} and {other} ally|friend'),
      ...ways(
        { relation: 'war' },
        '{one} war|fight|enemy with|of|against {other}',
        '{one} declare|wage|make war on|against {other}',
        '{one} and {other} war|fight|enemy',
      ),
      ...ways(
        { relation: 'pressured' },
        '{one} pressure|coerce|threaten {other}',
        '{one} put|putting pressure on {other}',
        '{one} demand of|from {other}',
      ),
      ...ways({ relation: 'supplied' }, '{one} supply|arm {other}'),
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
      'territory hold|control|occupy|rule by {state}',
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
  succession: {
    kind: 'succession',
    slots: {
      way: {
        type: 'choice',
        options: [
          { value: 'after', label: 'succeeded' },
          { value: 'before', label: 'preceded' },
        ],
      },
      state: { type: 'entity', kinds: ['STATE', 'ORGANISATION'], open: 'a state or organisation' },
    },
    template: 'Who {way} {state}',
    phrasings: [
      ...ways(
        { way: 'after' },
        'succeed|replace|follow {state}',
        'successor of|to {state}',
        '{state} successor',
        '{state} succeed|replace|follow by',
        'come after {state}',
        '{state} become',
      ),
      ...ways(
        { way: 'before' },
        'precede {state}',
        'predecessor of {state}',
        '{state} predecessor',
        '{state} succeed|replace|follow',
        'come before {state}',
      ),
    ],
  },
  founded: {
    kind: 'founded',
    slots: {
      founded: { type: 'entity', kinds: ['ORGANISATION', 'TERRITORY'], open: 'an organisation or town' },
    },
    template: 'Who founded {founded}',
    phrasings: said('found|establish {founded}', 'founder of {founded}', '{founded} found|establish by'),
  },
  balance: {
    kind: 'balance',
    slots: { when: { type: 'when' } },
    template: 'Which triads of states were unstable {when}',
    phrasings: said(
      'triad unbalanced|unstable|imbalanced',
      'balance triad unbalanced|unstable',
      'unbalanced|unstable|imbalanced triad',
      'unbalanced|unstable|imbalanced',
      'structural balance',
      'balance',
      'triad',
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
  changed: {
    kind: 'changed',
    slots: {
      before: { type: 'point', open: 'a date' },
      after: { type: 'point', open: 'a later date' },
      among: {
        type: 'choice',
        options: [
          { value: 'shown', label: 'all lasting ties' },
          { value: 'ALLIANCES', label: 'alliances', line: 'alliance' },
          { value: 'CONFLICTS', label: 'conflicts', line: 'war' },
          { value: 'RIVALRIES', label: 'rivalries', line: 'pressure' },
          { value: 'TERRITORY', label: 'territory' },
        ],
      },
    },
    template: 'What changed between {before} and {after} in {among}',
    phrasings: [
      ...CHANGED.flatMap(([among, words]) =>
        ways({ among }, `change in ${words}`, `${words} change`, `compare ${words}`, `difference in ${words}`),
      ),
      ...said('change', 'change come', 'compare', 'difference|differ', 'different', 'begin and end', 'versus|vs'),
    ],
  },
} as const satisfies Readonly<Record<string, QuestionForm>>;
