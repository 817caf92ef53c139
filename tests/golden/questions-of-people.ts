import { allNamed, named, type Question } from './question.ts';

/** Further questions that a historian would put to the shipped dataset: of people, places, signatures and what led to what. */

function line(from: string, to: string) {
  return { from: named(from), to: named(to) };
}

function tied(...ids: readonly string[]) {
  return ids.map((id) => ({ other: named(id) }));
}

const UNDERSTANDING =
  'An understanding, not an alliance in the strict sense: some lists of alliances count it, others do not.';

export const QUESTIONS_OF_PEOPLE: readonly Question[] = [
  {
    asked: 'Where did Tōgō Heihachirō command?',
    operation: `{ entity(id: "togo-heihachiro") { ... on Actor { commanded { id } } } }`,
    answer: {
      entity: { commanded: allNamed('port-arthur-attack-1904', 'yellow-sea-battle-1904', 'tsushima-battle-1905') },
    },
  },
  {
    asked: 'Who held Sakhalin in 1870, and from when to when?',
    operation: `{ entity(id: "sakhalin") { ... on Territory { controllers(at: "1870-01-01") {
      state { id } mode relationship { span { label } } } } } }`,
    answer: {
      entity: {
        controllers: [
          ['russian-empire', '7 February 1855 – 7 May 1875'],
          ['empire-of-japan', '3 January 1868 – 7 May 1875'],
        ].map(([id, label]) => ({ state: { id }, mode: 'joint', relationship: { span: { label } } })),
      },
    },
  },
  {
    asked: 'What was signed in 1907?',
    operation: '{ treaties(from: "1907-01-01", to: "1907-12-31") { nodes { id } } }',
    answer: {
      treaties: {
        nodes: allNamed(
          'franco-japanese-agreement-1907',
          'japan-korea-treaty-1907',
          'russo-japanese-commerce-1907',
          'russo-japanese-fisheries-1907',
          'russo-japanese-convention-1907',
          'anglo-russian-convention-1907',
        ),
      },
    },
  },
  {
    asked: 'Which alliances are disputed, and why?',
    operation:
      '{ network(lenses: [ALLIANCES], certainty: [DISPUTED]) { relationships { from { id } to { id } dispute } } }',
    answer: {
      network: {
        relationships: [
          { ...line('united-kingdom', 'kingdom-of-italy'), dispute: UNDERSTANDING },
          { ...line('united-kingdom', 'austria-hungary'), dispute: UNDERSTANDING },
          { ...line('french-third-republic', 'russian-empire'), dispute: UNDERSTANDING },
          {
            ...line('russian-empire', 'qing-dynasty'),
            dispute: 'Nominal: dead in practice from 1900, when Russia occupied Manchuria.',
          },
          {
            ...line('french-third-republic', 'kingdom-of-italy'),
            dispute: 'A promise of neutrality that sat beside membership of the opposite alliance.',
          },
          { ...line('united-kingdom', 'french-third-republic'), dispute: UNDERSTANDING },
          { ...line('empire-of-japan', 'french-third-republic'), dispute: UNDERSTANDING },
          { ...line('empire-of-japan', 'russian-empire'), dispute: UNDERSTANDING },
          { ...line('united-kingdom', 'russian-empire'), dispute: UNDERSTANDING },
          { ...line('russian-empire', 'kingdom-of-italy'), dispute: UNDERSTANDING },
        ],
      },
    },
  },
  {
    asked: 'How long did the Russo-Japanese War last, from its first day to its last?',
    operation: `{ entity(id: "russo-japanese-war") { span { days label } } }`,
    answer: { entity: { span: { days: 576, label: '8 February 1904 – 5 September 1905' } } },
  },
  {
    asked: 'How are Witte and Itō connected?',
    operation: `{ paths(from: "sergei-witte", to: "ito-hirobumi", first: 2) { length nodes { id } relationships { type } } }`,
    answer: {
      paths: ['ito-mission-1901', 'triple-intervention'].map((event) => ({
        length: 2,
        nodes: allNamed('sergei-witte', event, 'ito-hirobumi'),
        relationships: [{ type: 'PARTICIPATED_IN' }, { type: 'PARTICIPATED_IN' }],
      })),
    },
  },
  {
    asked: 'Which states turned from ally to enemy, or the other way round?',
    operation: '{ reversals { one { id } other { id } earlier { type } later { type } } }',
    answer: {
      reversals: [
        ['austrian-empire', 'second-french-empire', 'ALLIED_WITH', 'FOUGHT'],
        ['austrian-empire', 'kingdom-of-prussia', 'ALLIED_WITH', 'FOUGHT'],
        ['emirate-of-afghanistan', 'united-kingdom', 'FOUGHT', 'ALLIED_WITH'],
        ['qing-dynasty', 'russian-empire', 'ALLIED_WITH', 'FOUGHT'],
        ['empire-of-japan', 'russian-empire', 'FOUGHT', 'ALLIED_WITH'],
        ['russian-empire', 'united-kingdom', 'FOUGHT', 'ALLIED_WITH'],
        ['austria-hungary', 'serbia', 'ALLIED_WITH', 'FOUGHT'],
        ['german-empire', 'russian-empire', 'ALLIED_WITH', 'FOUGHT'],
        ['austria-hungary', 'russian-empire', 'ALLIED_WITH', 'FOUGHT'],
        ['austria-hungary', 'united-kingdom', 'ALLIED_WITH', 'FOUGHT'],
        ['ottoman-empire', 'united-kingdom', 'ALLIED_WITH', 'FOUGHT'],
        ['austria-hungary', 'kingdom-of-italy', 'ALLIED_WITH', 'FOUGHT'],
        ['austria-hungary', 'romania', 'ALLIED_WITH', 'FOUGHT'],
        ['german-empire', 'kingdom-of-italy', 'ALLIED_WITH', 'FOUGHT'],
        ['german-empire', 'romania', 'ALLIED_WITH', 'FOUGHT'],
      ].map(([one, other, earlier, later]) => ({
        one: { id: one },
        other: { id: other },
        earlier: { type: earlier },
        later: { type: later },
      })),
    },
  },
  {
    asked: 'Which states were parties to the Boxer Protocol?',
    operation: `{ entity(id: "boxer-protocol-1901") { ... on Treaty { parties { id } } } }`,
    answer: {
      entity: {
        parties: allNamed(
          'austria-hungary',
          'belgium',
          'empire-of-japan',
          'french-third-republic',
          'german-empire',
          'kingdom-of-italy',
          'kingdom-of-spain',
          'netherlands',
          'qing-dynasty',
          'russian-empire',
          'united-kingdom',
          'united-states',
        ),
      },
    },
  },
  {
    asked: 'Who founded the Chinese Eastern Railway Company, and what did it run?',
    operation: `{ entity(id: "chinese-eastern-railway-company") { ... on Organisation {
      founders { id } operates { other { id } } } } }`,
    answer: {
      entity: { founders: allNamed('russo-chinese-bank'), operates: tied('cer-main-line', 'south-manchuria-line') },
    },
  },
  {
    asked: 'Which states came before the Korean Empire and after it?',
    operation: `{ entity(id: "korean-empire") { ... on State { predecessors { id } successors { id } } } }`,
    answer: { entity: { predecessors: allNamed('joseon'), successors: allNamed('empire-of-japan') } },
  },
  {
    asked: 'Which agreements between Japan and Russia were in force on 1 January 1914?',
    operation: `{ treaties(between: ["empire-of-japan"], and: ["russian-empire"], to: "1914-01-01") { nodes { id
      relationships(types: [SIGNED], at: "1914-01-01", first: 1) { total } } } }`,
    answer: {
      treaties: {
        nodes: [
          ['saint-petersburg-treaty-1875', 0],
          ['saint-petersburg-supplement-1875', 0],
          ['russo-japanese-commerce-1895', 0],
          ['komura-weber-memorandum-1896', 0],
          ['yamagata-lobanov-agreement-1896', 0],
          ['nishi-rosen-agreement-1898', 0],
          ['boxer-protocol-1901', 15],
          ['portsmouth-treaty-1905', 6],
          ['russo-japanese-commerce-1907', 4],
          ['russo-japanese-fisheries-1907', 4],
          ['russo-japanese-convention-1907', 4],
          ['russo-japanese-convention-1910', 4],
          ['russo-japanese-convention-1912', 4],
        ].map(([id, total]) => ({ id, relationships: { total } })),
      },
    },
  },
  {
    asked: 'Who supplied Russia, in order?',
    operation: `{ entity(id: "russian-empire") { ... on State { suppliedBy { other { id } } } } }`,
    answer: {
      entity: {
        suppliedBy: tied(
          'french-third-republic',
          'german-empire',
          'taihei-kumiai',
          'empire-of-japan',
          'united-kingdom',
          'united-states',
          'empire-of-japan',
        ),
      },
    },
  },
  {
    asked: 'How long after the Triple Intervention did the war break out that it led to?',
    operation: `{ relationships(types: [LED_TO], of: ["triple-intervention"], first: 1) { total }
      entity(id: "russo-japanese-war") { ... on Event { causes { cause { id } days } } } }`,
    answer: {
      relationships: { total: 15 },
      entity: {
        causes: [
          ['japan-proposals-1903', 180],
          ['russo-japanese-negotiations-1903', 195],
          ['anglo-japanese-alliance-1902', 739],
          ['japan-rearmament-1896', null],
          ['triple-intervention', 3212],
          ['russian-occupation-manchuria', null],
          ['pavlov-convention-1898', 2143],
          ['port-arthur-attack-1904', 0],
        ].map(([id, days]) => ({ cause: { id }, days })),
      },
    },
  },
  {
    asked: 'Who was where at the Portsmouth conference?',
    operation: `{ entity(id: "portsmouth-conference-1905") { place { name } ... on Event { participants {
      participant { id } role } } } }`,
    answer: {
      entity: {
        place: { name: 'Kittery' },
        participants: [
          ['theodore-roosevelt', 'mediator'],
          ['sergei-witte', 'Russian delegate'],
          ['roman-rosen', 'Russian delegate'],
          ['komura-jutaro', 'Japanese delegate'],
          ['takahira-kogoro', 'Japanese delegate'],
          ['united-states', 'host'],
          ['empire-of-japan', 'party'],
          ['russian-empire', 'party'],
          ['ivan-korostovets', 'secretary of the Russian delegation'],
        ].map(([id, role]) => ({ participant: { id }, role })),
      },
    },
  },
  {
    asked: 'Which of all Russian and Japanese governments, old and new, made agreements since 1916?',
    operation: `{ treaties(between: ["empire-of-japan"], and: ["russian-empire"], lineage: true, from: "1916-01-01") {
      nodes { id parties { id } } } }`,
    answer: {
      treaties: {
        nodes: [
          { id: 'russo-japanese-alliance-1916', parties: allNamed('empire-of-japan', 'russian-empire') },
          { id: 'soviet-japanese-basic-convention-1925', parties: allNamed('empire-of-japan', 'soviet-union') },
        ],
      },
    },
  },
];
