/** A request that asks for as much work or as long an answer as it can. */
export interface Attack {
  readonly name: string;
  readonly query: string;
}

function times(count: number, field: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => field(at)).join(' ');
}

/** Fields with names of their own, so that each is worked out by itself. */
function aliased(count: number, field: string): string {
  return times(count, (at) => `a${at}: ${field}`);
}

const CITATIONS = 'citations { passage { id locator source { id title url } } }';
const ENTITY = `id name names summary ${CITATIONS}`;

/** The worst requests that were found, and those that are just within the limits. */
export const ATTACKS: readonly Attack[] = [
  {
    name: '50 searches for paths',
    query: `{ ${times(50, (at) => `p${at}: paths(from: "empire-of-japan", to: "russian-empire", maxLength: 12, first: ${50 + at}) { length }`)} }`,
  },
  {
    name: '50 searches for eight words',
    query: `{ ${times(50, (at) => `s${at}: search(text: "${times(12, (word) => `treaty${at}${word}`)}") { score }`)} }`,
  },
  {
    name: '50 searches for one character that becomes eighteen',
    query: `{ ${times(50, (at) => `s${at}: search(text: "${'\uFDFA '.repeat(90)}${at}") { score }`)} }`,
  },
  {
    name: '50 × 190 aliases of an extent',
    query: `{ ${times(50, (at) => `r${at}: entity(id: "manchuria") { ...T }`)} } fragment T on Territory { ${aliased(190, 'extent')} }`,
  },
  {
    name: '50 × 1,000 aliases of an extent',
    query: `{ ${times(50, (at) => `r${at}: entity(id: "manchuria") { ...T }`)} } fragment T on Territory { ${aliased(1_000, 'extent')} }`,
  },
  {
    name: '190 aliases of summary over 500 entities',
    query: `{ entities(first: 500) { nodes { ${aliased(190, 'summary')} } } }`,
  },
  { name: '2,200 aliases of summary', query: `{ entities(first: 500) { nodes { ${aliased(2_200, 'summary')} } } }` },
  {
    name: 'the largest network with all that is known',
    query: `{ network(lenses: [ALL], first: 5000) { nodes { ${ENTITY} } relationships { id note from { ${ENTITY} } to { ${ENTITY} } ${CITATIONS} } } }`,
  },
  {
    name: '50 balances',
    query: `{ ${times(50, (at) => `b${at}: balance(at: "19${String(at).padStart(2, '0')}-06-01") { ratio unbalanced { states { id } } }`)} }`,
  },
  {
    name: '50 rankings by consequences',
    query: `{ ${aliased(50, 'ranking(by: CONSEQUENCES, first: 1000) { value entity { id } }')} }`,
  },
  { name: '7,900 fields of one name', query: `{ dataset { ${'name '.repeat(7_900)} } }` },
  { name: '900 fields that do not exist', query: `{ dataset { ${times(900, (at) => `nonesuch${at}`)} } }` },
];
