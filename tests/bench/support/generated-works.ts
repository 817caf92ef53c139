import type { Question } from './asking.ts';
import {
  connection,
  distinctRows,
  edgesOf,
  idOf,
  type OurEntity,
  type OurNetwork,
  ourRow,
  rowsOf,
  type Theirs,
} from './generated-rows.ts';
import { endingAtStates, type GeneratedField, touchingStates } from './generated-schema.ts';

/** One way of asking: the question, and the rows of its answer in a form in which both sides' can be compared. */
interface Side {
  ask(at: number): Question;
  rows(data: unknown): readonly string[];
}

/** One question as the product takes it and as @neo4j/graphql does. */
export interface Work {
  readonly name: string;
  /** Times the throughput; without it there is no budget. */
  readonly atLeast?: number;
  readonly requests: number;
  readonly rounds: number;
  readonly ours: Side;
  readonly theirs: Side;
}

const FIRST = 50;
/** So many states that some 500 relationships touch them on a day. */
const AROUND = 26;

/** A state with its first relationships of all types and both directions. */
export function anEntity(states: readonly string[], dataset: string): Work {
  const state = (at: number) => states[at % states.length];
  const connections = touchingStates().map(
    (field) =>
      `${connection(field)}(first: ${FIRST}, sort: [{ edge: { startMin: ASC } }, { edge: { id: ASC } }]) { ${edges('startMin')} }`,
  );
  const theirs = `query ($dataset: String!, $id: ID!) {
    states(where: { dataset: { eq: $dataset }, id: { eq: $id } }) { id name ${connections.join(' ')} }
  }`;
  return {
    name: `a state with its first ${FIRST} relationships of all types`,
    atLeast: 6,
    requests: 32,
    rounds: 6,
    ours: {
      ask: (at) => operation(OUR_ENTITY, { id: state(at), first: FIRST }),
      rows: (data) => (data as OurEntity).entity.relationships.nodes.map(ourRow),
    },
    theirs: {
      ask: (at) => operation(theirs, { dataset, id: state(at) }),
      // Each connection has its first; which of them are the first of all is for whoever asked to find.
      rows: (data) =>
        rowsOf(data, touchingStates())
          .sort((one, other) => (one.order < other.order ? -1 : 1))
          .slice(0, FIRST)
          .map(({ text }) => text),
    },
  };
}

/** What is drawn on a day between states: alliances, supplies, wars and pressure. */
export function aNetwork(dataset: string): Work {
  const fields = endingAtStates();
  const some = fields.map((field) => `{ ${connection(field)}: { some: { edge: ${DRAWN} } } }`);
  const theirs = `query ($dataset: String!, $at: String!) {
    states(where: { dataset: { eq: $dataset }, OR: [${some.join(', ')}] }) { id name ${drawn(fields)} }
  }`;
  const day = (at: number) => ({ at: `18${10 + (at % 50)}-03-01` });
  return {
    name: 'a network of alliances, wars and rivalries on a day',
    atLeast: 4,
    requests: 16,
    rounds: 6,
    ours: {
      ask: (at) => operation(OUR_NETWORK, { lenses: ['ALLIANCES', 'CONFLICTS', 'RIVALRIES'], ...day(at) }),
      rows: (data) => (data as OurNetwork).network.relationships.map(ourRow).sort(),
    },
    theirs: { ask: (at) => operation(theirs, { dataset, ...day(at) }), rows: (data) => distinctRows(data, fields) },
  };
}

/** What touches some states on a day, of all types. */
export function aNetworkAround(states: readonly string[], dataset: string): Work {
  const fields = touchingStates();
  const theirs = `query ($dataset: String!, $of: [ID!]!, $at: String!) {
    states(where: { dataset: { eq: $dataset }, id: { in: $of } }) { id name ${drawn(fields)} }
  }`;
  const asked = (at: number) => ({
    of: Array.from({ length: AROUND }, (_, one) => states[(at * 3 + one) % states.length]),
    at: `18${10 + (at % 80)}-03-01`,
  });
  return {
    name: `a network of all types on a day around ${AROUND} states`,
    atLeast: 4,
    requests: 16,
    rounds: 6,
    ours: {
      ask: (at) => operation(OUR_NETWORK, { lenses: ['ALL'], ...asked(at) }),
      rows: (data) => (data as OurNetwork).network.relationships.map(ourRow).sort(),
    },
    theirs: { ask: (at) => operation(theirs, { dataset, ...asked(at) }), rows: (data) => distinctRows(data, fields) },
  };
}

/** One type in one direction and the fewest columns: what a generated schema does best. */
export function treatiesOf(states: readonly string[], dataset: string): Work {
  const state = (at: number) => states[at % states.length];
  return {
    name: 'one type alone: a state with the first 50 treaties that it signed',
    requests: 48,
    rounds: 6,
    ours: {
      ask: (at) => operation(OUR_TREATIES, { id: state(at) }),
      rows: (data) => (data as OurEntity).entity.relationships.nodes.map(({ id }) => id),
    },
    theirs: {
      ask: (at) => operation(THEIR_TREATIES, { dataset, id: state(at) }),
      rows: (data) => (data as Theirs).states.flatMap((one) => edgesOf(one, 'signedOutTreatyConnection').map(idOf)),
    },
  };
}

/** The same for a network. */
export function warsOf(dataset: string): Work {
  const days = (at: number) => ({ from: `${1700 + (at % 90)}-03-01`, to: `${1714 + (at % 90)}-03-01` });
  return {
    name: 'one type alone: a network of all wars of some fourteen years',
    requests: 16,
    rounds: 6,
    ours: {
      ask: (at) => operation(OUR_WARS, days(at)),
      rows: (data) => (data as OurNetwork).network.relationships.map(({ id }) => id).sort(),
    },
    theirs: {
      ask: (at) => operation(THEIR_WARS, { dataset, ...days(at) }),
      rows: (data) =>
        (data as Theirs).states.flatMap((one) => edgesOf(one, 'foughtInStateConnection').map(idOf)).sort(),
    },
  };
}

function operation(query: string, variables: object): Question {
  return { path: '/graphql', body: { query, variables } };
}

function edges(more = ''): string {
  return `edges { properties { id certainty start end role office mode note via ${more} } node { __typename id name } }`;
}

const DRAWN = '{ drawnFrom: { lte: $at }, drawnTo: { gt: $at } }';

function drawn(fields: readonly GeneratedField[]): string {
  return fields.map((field) => `${connection(field)}(where: { edge: ${DRAWN} }) { ${edges()} }`).join(' ');
}

const OUR_COLUMNS =
  'id type certainty span { start end } role office mode note via { id } from { id name kind } to { id name kind }';
const OUR_ENTITY = `query ($id: ID!, $first: Int!) {
  entity(id: $id) { id name kind relationships(first: $first) { nodes { ${OUR_COLUMNS} } } }
}`;
const OUR_NETWORK = `query ($lenses: [Lens!]!, $of: [ID!], $at: Date!) {
  network(lenses: $lenses, of: $of, at: $at) { relationships { ${OUR_COLUMNS} } }
}`;
const OUR_TREATIES = `query ($id: ID!) {
  entity(id: $id) { id name relationships(types: [SIGNED], first: 50) { nodes { id certainty to { id name } } } }
}`;
const THEIR_TREATIES = `query ($dataset: String!, $id: ID!) {
  states(where: { dataset: { eq: $dataset }, id: { eq: $id } }) {
    id name
    signedOutTreatyConnection(first: 50, sort: [{ edge: { startMin: ASC } }, { edge: { id: ASC } }]) {
      edges { properties { id certainty } node { id name } }
    }
  }
}`;
const OUR_WARS = `query ($from: Date!, $to: Date!) {
  network(lenses: [CONFLICTS], from: $from, to: $to, first: 5000) {
    relationships { id certainty from { id name } to { id name } }
  }
}`;
const THEIR_WARS = `query ($dataset: String!, $from: String!, $to: String!) {
  states(where: {
    dataset: { eq: $dataset }
    foughtInStateConnection: { some: { edge: { drawnFrom: { lte: $to }, drawnTo: { gt: $from } } } }
  }) {
    id name
    foughtInStateConnection(where: { edge: { drawnFrom: { lte: $to }, drawnTo: { gt: $from } } }) {
      edges { properties { id certainty } node { id name } }
    }
  }
}`;
