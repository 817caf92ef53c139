import type { Filed, FiledRelationship } from './oracle/graph.ts';

/** Graphs and questions on which an answer was once wrong, whatever random graphs come up with. */
export interface Regression {
  readonly what: string;
  readonly filed: Filed;
  /** The name of a check, and the question that failed. */
  readonly check: string;
  readonly question: object;
}

const STATE = { kind: 'STATE', start: null, end: null } as const;
const EVENT = { kind: 'EVENT', start: '1895-01-01', end: null } as const;
const TERRITORY = { kind: 'TERRITORY', start: null, end: null } as const;

function line(row: Pick<FiledRelationship, 'id' | 'type' | 'from' | 'to' | 'start'>): FiledRelationship {
  return {
    end: null,
    certainty: 'certain',
    tier: 'core',
    via: null,
    role: null,
    side: null,
    office: null,
    mode: null,
    scope: null,
    fromState: null,
    toState: null,
    ...row,
  };
}

/** A state with a civil war and a pact of its factions, and one outside. */
const FACTIONS: Filed = {
  entities: [
    { id: 'a-state', ...STATE },
    { id: 'b-state', ...STATE },
  ],
  relationships: [
    line({ id: 'r1', type: 'FOUGHT', from: 'a-state', to: 'a-state', start: '1895' }),
    line({ id: 'r2', type: 'ALLIED_WITH', from: 'a-state', to: 'a-state', start: '1896' }),
    line({ id: 'r3', type: 'FOUGHT', from: 'a-state', to: 'b-state', start: '1895' }),
  ],
  span: null,
};

export const REGRESSIONS: readonly Regression[] = [
  {
    what: 'a state is no pair with itself',
    filed: FACTIONS,
    check: 'reversals',
    question: { of: null, first: 10 },
  },
  {
    what: 'nor the one that was asked about',
    filed: FACTIONS,
    check: 'reversals',
    question: { of: 'a-state', first: 10 },
  },
  {
    what: 'what a state has with itself is not mixed',
    filed: FACTIONS,
    check: 'balance',
    question: { at: '1897-01-01' },
  },
  {
    what: 'what led to nothing but itself has no consequences',
    filed: {
      entities: [{ id: 'a-event', ...EVENT }],
      relationships: [line({ id: 'r1', type: 'LED_TO', from: 'a-event', to: 'a-event', start: null })],
      span: null,
    },
    check: 'ranking',
    question: { by: 'CONSEQUENCES', kinds: null, at: null, first: 10 },
  },
  {
    what: 'of several places the first by id, whichever was filed first',
    filed: {
      entities: ['a-territory', 'b-territory', 'c-territory'].map((id) => ({ id, ...TERRITORY })),
      relationships: [
        line({ id: 'r1', type: 'LOCATED_IN', from: 'a-territory', to: 'c-territory', start: null }),
        line({ id: 'r2', type: 'LOCATED_IN', from: 'a-territory', to: 'b-territory', start: null }),
      ],
      span: null,
    },
    check: 'fields of territory',
    question: { id: 'a-territory', at: null },
  },
];
