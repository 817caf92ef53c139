import fc from 'fast-check';
import { expect } from 'vitest';
import type { OracleGraph } from '../oracle/graph.ts';
import type { LoadedGraph } from './places.ts';

/** One function of the product, the questions that can be put to it about a graph, and the oracle's answer. */
interface Definition<Question extends object> {
  readonly name: string;
  /** The GraphQL operation; its variables are the question. */
  readonly operation: string;
  readonly question: (graph: OracleGraph) => fc.Arbitrary<Question>;
  /** The whole `data` of the answer. */
  readonly expected: (graph: OracleGraph, question: Question) => object;
}

export interface Check {
  readonly name: string;
  run(on: { graph: OracleGraph; loaded: LoadedGraph; questions: number; seed: number }): Promise<void>;
}

export function check<Question extends object>(definition: Definition<Question>): Check {
  const { name, operation, question, expected } = definition;
  return {
    name,
    run: ({ graph, loaded, questions, seed }) =>
      fc.assert(
        fc.asyncProperty(question(graph), async (asked) => {
          const answer = await loaded.ask(operation, asked as Readonly<Record<string, unknown>>);
          expect(answer).toEqual({ data: expected(graph, asked) });
        }),
        { numRuns: questions, seed },
      ),
  };
}
