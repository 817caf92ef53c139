import { ANYTHING, EVENTS, STATE, said, TREATY_WORD, ways } from './form-parts.ts';
import type { QuestionForm } from './question.ts';

const TERRITORY = { type: 'entity', kinds: ['TERRITORY'], open: 'a territory' } as const;
const WAR = { type: 'entity', kinds: ['EVENT'], open: 'a war' } as const;
const GET = 'get|gain|acquire|annex|take|win|obtain|receive|seize|occupy|lease';
const LOSE = 'lose|cede|give|surrender|return|leave';

/** How things went: who got what and when, what a treaty says, who was who in an event, first and most. */
export const HISTORY_FORMS = {
  acquired: {
    kind: 'acquired',
    slots: {
      direction: {
        type: 'choice',
        options: [
          { value: 'gained', label: 'gain' },
          { value: 'lost', label: 'lose' },
        ],
      },
      state: STATE,
      territory: TERRITORY,
      when: { type: 'when' },
    },
    template: 'When did {state} {direction} {territory} {when}',
    phrasings: [
      ...ways(
        { direction: 'gained' },
        `{state} ${GET} {territory}`,
        `how {state} ${GET} {territory}`,
        `{territory} become {state}`,
        `{territory} ${GET} by {state}`,
        `{state} annexation|acquisition of {territory}`,
        `{territory} cede to {state}`,
      ),
      ...ways(
        { direction: 'lost' },
        `{state} ${LOSE} {territory}`,
        `{state} ${LOSE} up {territory}`,
        `how {state} ${LOSE} {territory}`,
        `{territory} ${LOSE} by {state}`,
        `{territory} take from {state}`,
      ),
    ],
  },
  handed: {
    kind: 'handed',
    slots: { territory: TERRITORY, when: { type: 'when' } },
    template: 'How did {territory} change hands {when}',
    phrasings: said(
      'how {territory} change hand',
      '{territory} change hand|owner',
      `${TREATY_WORD} cede|give|transfer|hand|return {territory}`,
      'cede|give|transfer|hand {territory} to whom',
      'cede|give|transfer|return {territory}',
      'cession|transfer|retrocession of {territory}',
      '{territory} cede|transfer|hand|return|give',
      'get|take|seize|acquire|annex|win {territory}',
      'lose {territory}',
    ),
  },
  gaveAt: {
    kind: 'gaveAt',
    slots: {
      direction: {
        type: 'choice',
        options: [
          { value: 'gained', label: 'gain' },
          { value: 'lost', label: 'lose' },
        ],
      },
      state: STATE,
      treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' },
    },
    template: 'What did {state} {direction} by {treaty}',
    phrasings: [
      ...ways(
        { direction: 'gained' },
        `{state} ${GET} at|by|in|from|under {treaty}`,
        `territory {state} ${GET} by {treaty}`,
      ),
      ...ways(
        { direction: 'lost' },
        `{state} ${LOSE} at|by|in|under {treaty}`,
        `{state} ${LOSE} up at|by|in|under {treaty}`,
        `territory {state} ${LOSE} by {treaty}`,
      ),
    ],
  },
  rights: {
    kind: 'rights',
    slots: {
      right: {
        type: 'choice',
        options: [
          { value: 'lease', label: 'lease' },
          { value: 'occupation', label: 'occupy' },
          { value: 'sphere', label: 'hold as a sphere' },
          { value: 'sovereignty', label: 'own as sovereign' },
        ],
      },
      state: STATE,
      other: { ...STATE, open: 'another state', optional: true },
      when: { type: 'when' },
    },
    template: 'What did {state} {right}[ in what was held by {other}] {when}',
    phrasings: [
      ...ways(
        { right: 'lease' },
        '{state} lease|leasehold',
        '{state} lease|leasehold in {other}',
        'lease of {state} in {other}',
        'lease of {state}',
      ),
      ...ways({ right: 'lease' }, '{state} lease from {other}', '{state} lease in held by {other}'),
      ...ways(
        { right: 'occupation' },
        '{state} occupation|occupy',
        '{state} occupation|occupy in {other}',
        'occupy by {state}',
      ),
      ...ways({ right: 'occupation' }, '{state} occupy in held by {other}'),
      ...ways(
        { right: 'sphere' },
        '{state} sphere',
        'sphere of influence of {state}',
        '{state} sphere of influence in {other}',
      ),
      ...ways({ right: 'sphere' }, '{state} hold sphere', '{state} hold sphere in held by {other}'),
      ...ways({ right: 'sovereignty' }, '{state} own sovereign', '{state} own sovereign in held by {other}'),
    ],
  },
  timeline: {
    kind: 'timeline',
    slots: { thing: ANYTHING, when: { type: 'when' } },
    template: 'What is the timeline of {thing} {when}',
    phrasings: said('timeline|chronology|history of {thing}', '{thing} timeline|chronology|history'),
  },
  terms: {
    kind: 'terms',
    slots: { treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' } },
    template: 'What are the terms of {treaty}',
    phrasings: said(
      'term|provision|article|clause|content of {treaty}',
      '{treaty} term|provision|article|clause|content',
      '{treaty} say|provide|contain|stipulate|decide|settle|require',
      '{treaty} about',
    ),
  },
  roles: {
    kind: 'roles',
    slots: {
      role: {
        type: 'choice',
        options: [
          { value: 'negotiator', label: 'negotiate' },
          { value: 'envoy', label: 'go as envoy in' },
          { value: 'victor', label: 'win' },
          { value: 'defeated', label: 'get defeated in' },
          { value: 'host', label: 'host' },
        ],
      },
      event: EVENTS,
    },
    template: 'Who did {role} {event}',
    phrasings: [
      ...ways(
        { role: 'negotiator' },
        'negotiate {event}',
        'negotiator|delegate|plenipotentiary|representative of|at|in {event}',
        '{event} negotiate by',
        '{event} negotiator|delegate',
      ),
      ...ways({ role: 'envoy' }, 'envoy|diplomat of|at|in {event}', '{event} envoy', 'go envoy in {event}'),
      ...ways(
        { role: 'victor' },
        'win {event}',
        'victor|winner of|in {event}',
        '{event} winner|victor',
        'victory in {event}',
      ),
      ...ways(
        { role: 'defeated' },
        'lose {event}',
        'loser of|in {event}',
        'defeat in {event}',
        'get defeat in {event}',
      ),
      ...ways({ role: 'host' }, 'host {event}', 'host of {event}'),
    ],
  },
  roleIn: {
    kind: 'roleIn',
    slots: {
      who: { type: 'entity', kinds: ['ACTOR', 'STATE', 'ORGANISATION'], open: 'a person or state' },
      event: EVENTS,
    },
    template: 'What was the role of {who} in {event}',
    phrasings: said(
      'role|part|involvement of {who} in|at {event}',
      '{who} role|part|involvement in|at {event}',
      '{who} take part in {event}',
      '{who} participate|involve in {event}',
      '{who} do at|in|during {event}',
      '{who} !was|were at|in {event}',
      '{who} present at {event}',
      '{who} attend {event}',
      '{who} sign {event}',
      '{who} negotiate {event}',
      '{who} command in|at {event}',
    ),
  },
  battles: {
    kind: 'battles',
    slots: { war: WAR },
    template: 'Which battles were fought in {war}',
    phrasings: said('battle|siege of|in|during {war}', '{war} battle|siege', 'battle|siege fight in|during {war}'),
  },
  relations: {
    kind: 'relations',
    slots: { one: STATE, other: STATE, when: { type: 'when' } },
    template: 'What is recorded between {one} and {other} {when}',
    phrasings: said(
      '{one} and|with {other} relation|relationship|tie',
      'relation|relationship|tie between|of {one} and|with {other}',
      'relation|relationship of|between {one} {other}',
      '{one} vs|versus {other}',
      '{one} relation with {other}',
      'record between {one} and {other}',
      'happen between {one} and {other}',
    ),
  },
  sourcesOf: {
    kind: 'sourcesOf',
    slots: { thing: ANYTHING },
    template: 'What are the sources for {thing}',
    phrasings: said(
      'source|reference|citation|evidence|literature|work|book for|of|on|about {thing}',
      '{thing} source|reference|citation|evidence',
      'source cite for {thing}',
    ),
  },
  sort: {
    kind: 'sort',
    slots: {
      sort: {
        type: 'choice',
        options: [
          { value: 'secret', label: 'secret' },
          { value: 'peace', label: 'of peace' },
          { value: 'commerc', label: 'commercial' },
          { value: 'defensive', label: 'defensive' },
          { value: 'boundary', label: 'on boundaries' },
          { value: 'alliance', label: 'alliances' },
          { value: 'neutrality', label: 'on neutrality' },
          { value: 'armistice', label: 'armistices' },
          { value: 'ultimatum', label: 'ultimatums' },
          { value: 'disputed', label: 'disputed' },
        ],
      },
      party: { ...STATE, open: 'any state', optional: true },
      when: { type: 'when' },
    },
    template: 'Which treaties[ of {party}] are {sort} {when}',
    phrasings: [
      ...(
        [
          ['secret', 'secret'],
          ['peace', 'peace'],
          ['commerc', 'commercial|trade'],
          ['defensive', 'defensive'],
          ['boundary', 'boundary|border|frontier'],
          ['neutrality', 'neutrality'],
          ['disputed', 'disputed|contested|dispute'],
        ] as const
      ).flatMap(([sort, words]) =>
        ways(
          { sort },
          `${words} ${TREATY_WORD}|alliance`,
          `${TREATY_WORD}|alliance ${words}`,
          `{party} ${words} ${TREATY_WORD}|alliance`,
          `${words} ${TREATY_WORD}|alliance of|by {party}`,
          `${words} ${TREATY_WORD}|alliance {party} sign`,
          `${TREATY_WORD} of {party} ${words}`,
        ),
      ),
      ...ways({ sort: 'alliance' }, `alliance ${TREATY_WORD}`, `${TREATY_WORD} alliance`),
      ...ways({ sort: 'armistice' }, 'armistice', `${TREATY_WORD} armistice`),
      ...ways({ sort: 'ultimatum' }, 'ultimatum', `${TREATY_WORD} ultimatum`),
    ],
  },
  interval: {
    kind: 'interval',
    slots: { one: EVENTS, other: EVENTS },
    template: 'How many days lie between {one} and {other}',
    phrasings: said(
      'many day between {one} and {other}',
      'many day lie between {one} and {other}',
      'how long between {one} and {other}',
      'how long after {one} {other}',
      'many day after {one} {other}',
      'many day from {one} to {other}',
      'time between {one} and {other} day',
      'how long from {one} to {other}',
    ),
  },
  whyWar: {
    kind: 'whyWar',
    slots: { one: STATE, other: STATE },
    template: 'Why did {one} go to war with {other}',
    phrasings: said(
      'why {one} go to war with|against {other}',
      'why {one} war|fight with|against {other}',
      'why {one} attack|invade|declare {other}',
      'why {one} declare war on {other}',
      'why {one} and {other} war|fight',
      'why {one} and {other} go to war',
      'cause|reason|origin of war between {one} and {other}',
    ),
  },
  broker: {
    kind: 'broker',
    slots: { one: STATE, other: STATE, when: { type: 'when' } },
    template: 'Who mediated between {one} and {other} {when}',
    phrasings: said(
      'mediate|broker between {one} and {other}',
      'mediate|broker peace between {one} and {other}',
      'mediator|broker between {one} and {other}',
      'make peace between {one} and {other}',
    ),
  },
  ranking: {
    kind: 'ranking',
    slots: {
      measure: {
        type: 'choice',
        options: [
          { value: 'SIGNATURES', label: 'signed the most treaties' },
          { value: 'ALLIES', label: 'had the most allies' },
          { value: 'ENEMIES', label: 'had the most enemies' },
          { value: 'CONSEQUENCES', label: 'had the most consequences' },
          { value: 'DEGREE', label: 'is tied to most' },
        ],
      },
      least: { type: 'number', open: 'a number', optional: true },
    },
    template: 'Who {measure}[ {least} or more]',
    phrasings: [
      ...ways(
        { measure: 'SIGNATURES' },
        `sign most ${TREATY_WORD}`,
        `most ${TREATY_WORD} sign`,
        'most signature',
        `diplomat|signatory|signer sign most ${TREATY_WORD}`,
        `diplomat {least} more signature|${TREATY_WORD}`,
        `{least} more signature|${TREATY_WORD}`,
        `sign {least} more ${TREATY_WORD}`,
        `diplomat sign {least} more ${TREATY_WORD}`,
        `sign at least {least} ${TREATY_WORD}`,
        `diplomat sign at least {least} ${TREATY_WORD}`,
        `sign most ${TREATY_WORD} {least} more`,
        'diplomat most signature',
      ),
      ...ways({ measure: 'ALLIES' }, 'most ally', '!had most ally', 'most ally {least} more', '{least} more ally'),
      ...ways({ measure: 'ENEMIES' }, 'most enemy', 'fight most', 'most enemy {least} more', 'fight most war'),
      ...ways(
        { measure: 'CONSEQUENCES' },
        'most consequence',
        'event most consequence',
        'most consequential event',
        'most consequence {least} more',
      ),
      ...ways({ measure: 'DEGREE' }, 'tie to most', 'most connected', 'most tie|relation', 'tie to most {least} more'),
    ],
  },
  lasted: {
    kind: 'lasted',
    slots: {
      order: {
        type: 'choice',
        options: [
          { value: 'longest', label: 'longest' },
          { value: 'shortest', label: 'shortest' },
        ],
      },
      what: {
        type: 'choice',
        options: [
          { value: 'war', label: 'war' },
          { value: 'siege', label: 'siege' },
          { value: 'battle', label: 'battle' },
        ],
      },
    },
    template: 'Which {what} lasted {order}',
    phrasings: [
      ...(['longest', 'shortest'] as const).flatMap((order) =>
        (['war', 'siege', 'battle'] as const).flatMap((what) =>
          ways({ order, what }, `${what} last ${order}`, `${order} ${what}`, `${what} ${order}`),
        ),
      ),
    ],
  },
} as const satisfies Readonly<Record<string, QuestionForm>>;
