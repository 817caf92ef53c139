import type { Filed, FiledRelationship } from './oracle/graph.ts';

/** Graphs and questions on which an answer was once wrong, whatever random graphs come up with. */
export interface Regression {
  readonly what: string;
  readonly filed: Filed;
  /** The name of a check, and the question that failed. */
  readonly check: string;
  readonly question: object;
}

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

export const REGRESSIONS: readonly Regression[] = [
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
  {
    what: 'a timeline without a span goes on to the last end that is filed',
    filed: {
      entities: ['a-state', 'b-state'].map((id) => ({ id, kind: 'STATE', start: null, end: null })),
      relationships: [
        { ...line({ id: 'r1', type: 'FOUGHT', from: 'a-state', to: 'b-state', start: '1895' }), end: '1897-02' },
        { ...line({ id: 'r2', type: 'ALLIED_WITH', from: 'a-state', to: 'b-state', start: '1896' }), end: '..' },
      ],
      span: null,
    },
    check: 'timeline',
    question: { lenses: ['ALL'], of: null, bucket: 'YEAR' },
  },
];
