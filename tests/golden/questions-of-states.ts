import { allNamed, named, type Question } from './question.ts';

/** Further questions that a historian would put to the shipped dataset: of wars, cessions, offices and rankings. */

function triads(...rows: readonly (readonly string[])[]) {
  return rows.map((states) => ({ states: allNamed(...states) }));
}

function ranked(...rows: readonly (readonly [id: string, value: number])[]) {
  return rows.map(([id, value]) => ({ entity: named(id), value }));
}

function line(from: string, to: string) {
  return { from: named(from), to: named(to) };
}

function tied(...ids: readonly string[]) {
  return ids.map((id) => ({ other: named(id) }));
}

export const QUESTIONS_OF_STATES: readonly Question[] = [
  {
    asked: 'With whom was Japan at war on 1 June 1904?',
    operation: `{ entity(id: "empire-of-japan") { ... on State { enemies(at: "1904-06-01") { other { id } } } } }`,
    answer: { entity: { enemies: tied('russian-empire') } },
  },
  {
    asked: 'With whom was Japan at war at any time from 1894 to 1918?',
    operation: `{ network(lenses: [CONFLICTS], of: ["empire-of-japan"], from: "1894-01-01", to: "1918-12-31") {
      relationships { from { id } to { id } } } }`,
    answer: {
      network: {
        relationships: [
          line('empire-of-japan', 'qing-dynasty'),
          line('empire-of-japan', 'qing-dynasty'),
          line('empire-of-japan', 'russian-empire'),
          line('empire-of-japan', 'german-empire'),
          line('empire-of-japan', 'austria-hungary'),
          line('empire-of-japan', 'soviet-russia'),
        ],
      },
    },
  },
  {
    asked: 'Was the war over on the day the Treaty of Portsmouth was signed?',
    operation: `{ eve: entity(id: "empire-of-japan") { ...enemies } day: entity(id: "russian-empire") { ...then } }
      fragment enemies on State { enemies(at: "1905-09-04") { other { id } } }
      fragment then on State { enemies(at: "1905-09-05") { other { id } } }`,
    answer: { eve: { enemies: tied('russian-empire') }, day: { enemies: [] } },
  },
  {
    asked: 'Which agreements concern Korea?',
    operation: '{ treaties(concerning: "korea") { nodes { id } total } }',
    answer: {
      treaties: {
        nodes: allNamed(
          'ganghwa-treaty-1876',
          'us-korea-treaty-1882',
          'chemulpo-treaty-1882',
          'russo-korean-treaty-1884',
          'tientsin-convention-1885',
          'japan-joseon-alliance-1894',
          'shimonoseki-treaty-1895',
          'yamagata-lobanov-agreement-1896',
          'nishi-rosen-agreement-1898',
          'anglo-japanese-alliance-1902',
          'franco-russian-declaration-1902',
          'japan-proposals-1903',
          'japan-korea-protocol-1904-02',
          'japan-korea-agreement-1904-08',
          'taft-katsura-1905',
          'anglo-japanese-alliance-1905',
          'portsmouth-treaty-1905',
          'japan-korea-treaty-1905',
          'japan-korea-treaty-1907',
          'russo-japanese-convention-1907',
          'japan-korea-treaty-1910',
        ),
        total: 21,
      },
    },
  },
  {
    asked: 'Who signed the Treaty of Portsmouth, and which states did they serve?',
    operation: `{ entity(id: "portsmouth-treaty-1905") { ... on Treaty { signatories { id offices { state { id } } } } } }`,
    answer: {
      entity: {
        signatories: [
          ['komura-jutaro', 'empire-of-japan', 7],
          ['roman-rosen', 'russian-empire', 3],
          ['sergei-witte', 'russian-empire', 2],
          ['takahira-kogoro', 'empire-of-japan', 2],
        ].map(([id, state, offices]) => ({ id, offices: Array(Number(offices)).fill({ state: { id: state } }) })),
      },
    },
  },
  {
    asked: 'What did the Qing cede, and to whom?',
    operation: `{ entity(id: "qing-dynasty") { ... on State { lost { territory { id } toState { id } treaty { id } } } } }`,
    answer: {
      entity: {
        lost: [
          ['amur-region', 'russian-empire', 'aigun-treaty-1858'],
          ['primorye', 'russian-empire', 'peking-convention-1860-russia'],
          ['liaodong-peninsula', 'empire-of-japan', 'shimonoseki-treaty-1895'],
          ['taiwan', 'empire-of-japan', 'shimonoseki-treaty-1895'],
          ['pescadores', 'empire-of-japan', 'shimonoseki-treaty-1895'],
        ].map(([territory, to, treaty]) => ({
          territory: { id: territory },
          toState: { id: to },
          treaty: { id: treaty },
        })),
      },
    },
  },
  {
    asked: 'Which states pressured the Qing in 1898, and for what?',
    operation: `{ relationships(types: [PRESSURED], of: ["qing-dynasty"], from: "1898-01-01", to: "1898-12-31") {
      nodes { from { id } to { id } demand } } }`,
    answer: {
      relationships: {
        nodes: [
          { ...line('german-empire', 'qing-dynasty'), demand: 'lease of Kiaochow' },
          { ...line('russian-empire', 'qing-dynasty'), demand: 'lease of Port Arthur' },
          { ...line('french-third-republic', 'qing-dynasty'), demand: 'lease of Kwangchow-wan' },
          { ...line('united-kingdom', 'qing-dynasty'), demand: 'lease of Weihaiwei' },
        ],
      },
    },
  },
  {
    asked: 'Which wars and alliances began, ended, lasted and came and went between 1904 and 1907?',
    operation: `{ compare(before: "1904-01-01", after: "1907-01-01") { began { ...line } ended { ...line }
      persisted { ...line } between { ...line } truncated } } fragment line on Relationship { type from { id } to { id } }`,
    answer: {
      compare: {
        began: [
          { type: 'ALLIED_WITH', ...line('united-kingdom', 'french-third-republic') },
          { type: 'ALLIED_WITH', ...line('empire-of-japan', 'united-kingdom') },
        ],
        ended: [
          { type: 'ALLIED_WITH', ...line('empire-of-japan', 'united-kingdom') },
          { type: 'FOUGHT', ...line('united-kingdom', 'tibet-government') },
          { type: 'SUPPLIED', ...line('argentina', 'empire-of-japan') },
        ],
        persisted: [
          { type: 'ALLIED_WITH', ...line('german-empire', 'austria-hungary') },
          { type: 'ALLIED_WITH', ...line('united-kingdom', 'emirate-of-afghanistan') },
          { type: 'ALLIED_WITH', ...line('german-empire', 'kingdom-of-italy') },
          { type: 'ALLIED_WITH', ...line('austria-hungary', 'kingdom-of-italy') },
          { type: 'ALLIED_WITH', ...line('austria-hungary', 'romania') },
          { type: 'ALLIED_WITH', ...line('german-empire', 'romania') },
          { type: 'ALLIED_WITH', ...line('kingdom-of-italy', 'romania') },
          { type: 'SUPPLIED', ...line('french-third-republic', 'russian-empire') },
          { type: 'ALLIED_WITH', ...line('french-third-republic', 'russian-empire') },
          { type: 'ALLIED_WITH', ...line('russian-empire', 'qing-dynasty') },
          { type: 'ALLIED_WITH', ...line('united-kingdom', 'portugal') },
          { type: 'ALLIED_WITH', ...line('french-third-republic', 'kingdom-of-italy') },
        ],
        between: [
          { type: 'FOUGHT', ...line('empire-of-japan', 'russian-empire') },
          { type: 'ALLIED_WITH', ...line('empire-of-japan', 'korean-empire') },
          { type: 'SUPPLIED', ...line('united-kingdom', 'empire-of-japan') },
          { type: 'SUPPLIED', ...line('united-states', 'empire-of-japan') },
          { type: 'SUPPLIED', ...line('german-empire', 'russian-empire') },
        ],
        truncated: false,
      },
    },
  },
  {
    asked: 'Who was prime minister of Japan when the war of 1904 began?',
    operation: `{ entity(id: "empire-of-japan") { ... on State {
      officeHolders(at: "1904-02-08", office: "prime minister") { actor { id } office } } } }`,
    answer: {
      entity: { officeHolders: [{ actor: named('katsura-taro'), office: 'Prime Minister (first cabinet)' }] },
    },
  },
  {
    asked: 'Who were the foreign ministers of both sides when the alliance of 1916 was signed?',
    operation: `{ entity(id: "russo-japanese-alliance-1916") { ... on Treaty {
      russia: inOffice(of: "russian-empire", office: "foreign affairs") { actor { id } }
      japan: inOffice(of: "empire-of-japan", office: "foreign affairs") { actor { id } } } } }`,
    answer: {
      entity: { russia: [{ actor: named('sergei-sazonov') }], japan: [{ actor: named('ishii-kikujiro') }] },
    },
  },
  {
    asked: 'Which offices did Itō Hirobumi hold?',
    operation: `{ entity(id: "ito-hirobumi") { ... on Actor { offices { office relationship { span { label } } } } } }`,
    answer: {
      entity: {
        offices: [
          ['Prime Minister (first cabinet)', '22 December 1885 – 30 April 1888'],
          ['Prime Minister (second cabinet)', '8 August 1892 – 31 August 1896'],
          ['Prime Minister (third cabinet)', '12 January 1898 – 30 June 1898'],
          ['Prime Minister (fourth cabinet)', '19 October 1900 – 10 May 1901'],
          ['Resident-General of Korea', '21 December 1905 – 14 June 1909'],
        ].map(([office, label]) => ({ office, relationship: { span: { label } } })),
      },
    },
  },
  {
    asked: 'How balanced was the system of states on 1 June 1915?',
    operation: `{ balance(at: "1915-06-01") { balanced { states { id } } unbalanced { states { id } } mixed { id } ratio } }`,
    answer: {
      balance: {
        balanced: triads(
          ['austria-hungary', 'belgium', 'german-empire'],
          ['austria-hungary', 'empire-of-japan', 'french-third-republic'],
          ['austria-hungary', 'empire-of-japan', 'german-empire'],
          ['austria-hungary', 'empire-of-japan', 'russian-empire'],
          ['austria-hungary', 'empire-of-japan', 'united-kingdom'],
          ['austria-hungary', 'french-third-republic', 'german-empire'],
          ['austria-hungary', 'french-third-republic', 'kingdom-of-italy'],
          ['austria-hungary', 'french-third-republic', 'ottoman-empire'],
          ['austria-hungary', 'french-third-republic', 'russian-empire'],
          ['austria-hungary', 'french-third-republic', 'united-kingdom'],
          ['austria-hungary', 'german-empire', 'ottoman-empire'],
          ['austria-hungary', 'german-empire', 'romania'],
          ['austria-hungary', 'german-empire', 'russian-empire'],
          ['austria-hungary', 'german-empire', 'serbia'],
          ['austria-hungary', 'german-empire', 'united-kingdom'],
          ['austria-hungary', 'kingdom-of-italy', 'russian-empire'],
          ['austria-hungary', 'kingdom-of-italy', 'united-kingdom'],
          ['austria-hungary', 'ottoman-empire', 'russian-empire'],
          ['austria-hungary', 'ottoman-empire', 'serbia'],
          ['austria-hungary', 'ottoman-empire', 'united-kingdom'],
          ['austria-hungary', 'russian-empire', 'united-kingdom'],
          ['empire-of-japan', 'french-third-republic', 'german-empire'],
          ['empire-of-japan', 'french-third-republic', 'russian-empire'],
          ['empire-of-japan', 'french-third-republic', 'united-kingdom'],
          ['empire-of-japan', 'german-empire', 'russian-empire'],
          ['empire-of-japan', 'german-empire', 'united-kingdom'],
          ['empire-of-japan', 'russian-empire', 'united-kingdom'],
          ['french-third-republic', 'german-empire', 'ottoman-empire'],
          ['french-third-republic', 'german-empire', 'russian-empire'],
          ['french-third-republic', 'german-empire', 'united-kingdom'],
          ['french-third-republic', 'kingdom-of-italy', 'russian-empire'],
          ['french-third-republic', 'kingdom-of-italy', 'united-kingdom'],
          ['french-third-republic', 'ottoman-empire', 'russian-empire'],
          ['french-third-republic', 'ottoman-empire', 'united-kingdom'],
          ['french-third-republic', 'russian-empire', 'united-kingdom'],
          ['german-empire', 'ottoman-empire', 'russian-empire'],
          ['german-empire', 'ottoman-empire', 'serbia'],
          ['german-empire', 'ottoman-empire', 'united-kingdom'],
          ['german-empire', 'russian-empire', 'united-kingdom'],
          ['kingdom-of-italy', 'russian-empire', 'united-kingdom'],
          ['ottoman-empire', 'russian-empire', 'united-kingdom'],
        ),
        unbalanced: [],
        mixed: [],
        ratio: 1,
      },
    },
  },
  {
    asked: 'Who signed most, and what led to most?',
    operation: `{ people: ranking(by: SIGNATURES, kinds: [ACTOR], first: 3) { ...ranked }
      causes: ranking(by: CAUSES, first: 2) { ...ranked } consequences: ranking(by: CONSEQUENCES, first: 2) { ...ranked }
      allies: ranking(by: ALLIES, first: 2) { ...ranked } }
      fragment ranked on Ranked { entity { id } value }`,
    answer: {
      people: ranked(['li-hongzhang', 7], ['motono-ichiro', 6], ['alexander-izvolsky', 5]),
      causes: ranked(['triple-intervention', 11], ['world-war-i', 10]),
      consequences: ranked(['western-expansion-east-asia', 99], ['perry-expedition', 93]),
      allies: ranked(['united-kingdom', 13], ['russian-empire', 10]),
    },
  },
  {
    asked: 'What replaced the alliance of 1902?',
    operation: `{ entity(id: "anglo-japanese-alliance-1902") { ... on Treaty { supersededBy { id } } } }`,
    answer: { entity: { supersededBy: allNamed('anglo-japanese-alliance-1905') } },
  },
  {
    asked: 'Which treaty ended which?',
    operation: '{ relationships(types: [TERMINATED]) { nodes { from { id } to { id } } } }',
    answer: {
      relationships: {
        nodes: [
          line('shimonoseki-treaty-1895', 'tientsin-convention-1885'),
          line('japan-korea-treaty-1910', 'japan-korea-treaty-1905'),
          line('japan-korea-treaty-1910', 'japan-korea-treaty-1907'),
          line('four-power-treaty-1921', 'anglo-japanese-alliance-1911'),
          line('nine-power-treaty-1922', 'lansing-ishii-agreement-1917'),
        ],
      },
    },
  },
];
