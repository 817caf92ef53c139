import { allNamed, named, type Question } from './question.ts';

/** The questions that the product was built to answer. */

function ally(state: string, via: string) {
  return { other: named(state), relationship: { via: named(via), certainty: 'CERTAIN' } };
}

function held(...rows: readonly (readonly [state: string, mode: string])[]) {
  return rows.map(([state, mode]) => ({ state: named(state), mode }));
}

function holder(actor: string) {
  return { actor: named(actor) };
}

function ceded(territory: string, from: string, treaty: string, startMin: string) {
  return {
    territory: named(territory),
    fromState: named(from),
    treaty: named(treaty),
    relationship: { span: { startMin } },
  };
}

const POLITICAL_AGREEMENTS: readonly (readonly [alias: string, treaty: string, minister: string])[] = [
  ['komuraWeber', 'komura-weber-memorandum-1896', 'alexey-lobanov-rostovsky'],
  ['yamagataLobanov', 'yamagata-lobanov-agreement-1896', 'alexey-lobanov-rostovsky'],
  ['nishiRosen', 'nishi-rosen-agreement-1898', 'mikhail-muravyov'],
  ['of1907', 'russo-japanese-convention-1907', 'alexander-izvolsky'],
  ['of1910', 'russo-japanese-convention-1910', 'alexander-izvolsky'],
  ['of1912', 'russo-japanese-convention-1912', 'sergei-sazonov'],
  ['of1916', 'russo-japanese-alliance-1916', 'sergei-sazonov'],
];

export const QUESTIONS: readonly Question[] = [
  {
    asked: 'Which states were allied with Japan on 8 February 1904, and under which treaty?',
    operation: `{ entity(id: "empire-of-japan") { ... on State { allies(at: "1904-02-08") {
      other { id } relationship { via { id } certainty } } } } }`,
    answer: { entity: { allies: [ally('united-kingdom', 'anglo-japanese-alliance-1902')] } },
  },
  {
    asked: 'What are the shortest influence chains from the Triple Intervention to the Treaty of Portsmouth?',
    operation: `{ influence(of: "triple-intervention", to: "portsmouth-treaty-1905") { chains { nodes { id } } } }`,
    answer: {
      influence: {
        chains: [
          {
            nodes: allNamed(
              'triple-intervention',
              'russo-japanese-war',
              'portsmouth-conference-1905',
              'portsmouth-treaty-1905',
            ),
          },
        ],
      },
    },
  },
  {
    asked: 'Who held Port Arthur, and by what right, on each of these dates?',
    operation: `{ entity(id: "port-arthur") { ... on Territory {
      june1895: controllers(at: "1895-06-01") { ...held } january1897: controllers(at: "1897-01-01") { ...held }
      january1899: controllers(at: "1899-01-01") { ...held } march1905: controllers(at: "1905-03-01") { ...held }
      january1906: controllers(at: "1906-01-01") { ...held } } } }
      fragment held on Control { state { id } mode }`,
    answer: {
      entity: {
        june1895: held(['empire-of-japan', 'sovereignty']),
        january1897: held(['qing-dynasty', 'sovereignty']),
        january1899: held(['russian-empire', 'lease'], ['qing-dynasty', 'sovereignty']),
        march1905: held(
          ['russian-empire', 'lease'],
          ['qing-dynasty', 'sovereignty'],
          ['empire-of-japan', 'occupation'],
        ),
        january1906: held(['qing-dynasty', 'sovereignty'], ['empire-of-japan', 'lease']),
      },
    },
  },
  {
    asked: 'Which states fought Japan and later became its ally?',
    operation: `{ reversals(of: "empire-of-japan") { other { id } earlier { type } later { type } } }`,
    answer: {
      reversals: [{ other: named('russian-empire'), earlier: { type: 'FOUGHT' }, later: { type: 'ALLIED_WITH' } }],
    },
  },
  {
    asked:
      'Which agreements had both Russia and a Japanese government (the shogunate or the empire) as parties, in order?',
    operation: `{ treaties(between: ["russian-empire"], and: ["tokugawa-shogunate", "empire-of-japan"]) {
      nodes { id } total } }`,
    answer: {
      treaties: {
        nodes: allNamed(
          'shimoda-treaty-1855',
          'nagasaki-supplement-1857',
          'edo-treaty-1858',
          'sakhalin-rules-1867',
          'tariff-convention-1867',
          'saint-petersburg-treaty-1875',
          'saint-petersburg-supplement-1875',
          'russo-japanese-commerce-1895',
          'komura-weber-memorandum-1896',
          'yamagata-lobanov-agreement-1896',
          'nishi-rosen-agreement-1898',
          'boxer-protocol-1901',
          'portsmouth-treaty-1905',
          'russo-japanese-commerce-1907',
          'russo-japanese-fisheries-1907',
          'russo-japanese-convention-1907',
          'russo-japanese-convention-1910',
          'russo-japanese-convention-1912',
          'japan-accession-london-1915',
          'russo-japanese-alliance-1916',
        ),
        total: 20,
      },
    },
  },
  {
    asked: 'Which states pressured Japan through the Triple Intervention?',
    operation: `{ relationships(types: [PRESSURED], of: ["empire-of-japan"], via: "triple-intervention") {
      nodes { from { id } to { id } } } }`,
    answer: {
      relationships: {
        nodes: ['russian-empire', 'german-empire', 'french-third-republic'].map((id) => ({
          from: named(id),
          to: named('empire-of-japan'),
        })),
      },
    },
  },
  {
    asked: 'Which agreements carry the signature of Li Hongzhang, in order?',
    operation: `{ entity(id: "li-hongzhang") { ... on Actor { signed { id } } } }`,
    answer: {
      entity: {
        signed: allNamed(
          'tientsin-convention-1885',
          'shimonoseki-treaty-1895',
          'liaodong-retrocession-1895',
          'li-lobanov-treaty-1896',
          'kiaochow-convention-1898',
          'pavlov-convention-1898',
          'boxer-protocol-1901',
        ),
      },
    },
  },
  {
    asked: 'What led directly to the Triple Intervention?',
    operation: `{ entity(id: "triple-intervention") { ... on Event { causes { cause { id } relationship { certainty } } } } }`,
    answer: {
      entity: {
        causes: [
          ['franco-russian-alliance-1892', 'PROBABLE'],
          ['trans-siberian-construction', 'PROBABLE'],
          ['russian-conference-1895', 'PROBABLE'],
          ['shimonoseki-treaty-1895', 'CERTAIN'],
        ].map(([id, certainty]) => ({ cause: { id }, relationship: { certainty } })),
      },
    },
  },
  {
    asked: 'How many events and treaties lie upstream and downstream of the Triple Intervention?',
    operation: `{ upstream: influence(of: "triple-intervention", direction: UPSTREAM) { total }
      downstream: influence(of: "triple-intervention", direction: DOWNSTREAM) { total } }`,
    answer: { upstream: { total: 22 }, downstream: { total: 76 } },
  },
  {
    asked: 'Which territories were ceded to Japan, by whom and under which treaty, in order?',
    operation: `{ entity(id: "empire-of-japan") { ... on State { gained {
      territory { id } fromState { id } treaty { id } relationship { span { startMin } } } } } }`,
    answer: {
      entity: {
        gained: [
          ceded('northern-kurils', 'russian-empire', 'saint-petersburg-treaty-1875', '1875-05-07'),
          ceded('liaodong-peninsula', 'qing-dynasty', 'shimonoseki-treaty-1895', '1895-04-17'),
          ceded('taiwan', 'qing-dynasty', 'shimonoseki-treaty-1895', '1895-04-17'),
          ceded('pescadores', 'qing-dynasty', 'shimonoseki-treaty-1895', '1895-04-17'),
          ceded('southern-sakhalin', 'russian-empire', 'portsmouth-treaty-1905', '1905-09-05'),
          ceded('korea', 'korean-empire', 'japan-korea-treaty-1910', '1910-08-22'),
        ],
      },
    },
  },
  {
    asked: 'Who was Russian foreign minister on the day each political agreement with Japan of 1896–1916 was signed?',
    operation: `{ ${POLITICAL_AGREEMENTS.map(([alias, id]) => `${alias}: entity(id: "${id}") { ...minister }`).join(' ')} }
      fragment minister on Treaty { inOffice(of: "russian-empire", office: "minister of foreign affairs") { actor { id } } }`,
    answer: Object.fromEntries(
      POLITICAL_AGREEMENTS.map(([alias, , minister]) => [alias, { inOffice: [holder(minister)] }]),
    ),
  },
  {
    asked: 'Which organisation operated the South Manchuria line on each of these dates?',
    operation: `{ entity(id: "south-manchuria-line") { ... on Territory {
      january1904: operators(at: "1904-01-01") { other { id } } june1906: operators(at: "1906-06-01") { other { id } }
      january1908: operators(at: "1908-01-01") { other { id } } } } }`,
    answer: {
      entity: {
        january1904: [{ other: named('chinese-eastern-railway-company') }],
        june1906: [],
        january1908: [{ other: named('south-manchuria-railway-company') }],
      },
    },
  },
  {
    asked: 'Which alliances of Russia were in force on 4 July 1916?',
    operation: `{ entity(id: "russian-empire") { ... on State { allies(at: "1916-07-04") {
      other { id } relationship { via { id } certainty } } } } }`,
    answer: {
      entity: {
        allies: [
          ally('french-third-republic', 'franco-russian-alliance-1892'),
          ally('united-kingdom', 'london-declaration-1914'),
          ally('french-third-republic', 'london-declaration-1914'),
          ally('kingdom-of-italy', 'london-treaty-1915'),
          ally('empire-of-japan', 'japan-accession-london-1915'),
          ally('empire-of-japan', 'russo-japanese-alliance-1916'),
        ],
      },
    },
  },
  {
    asked:
      'Who mediated the Treaty of Portsmouth, and how many days did the conference last, first and last day included?',
    operation: `{ treaty: entity(id: "portsmouth-treaty-1905") { ... on Treaty { mediators { id } } }
      conference: entity(id: "portsmouth-conference-1905") { span { days } } }`,
    answer: {
      treaty: { mediators: allNamed('theodore-roosevelt', 'united-states') },
      conference: { span: { days: 28 } },
    },
  },
];
