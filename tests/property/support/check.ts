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

export interface On {
  readonly graph: OracleGraph;
  readonly loaded: LoadedGraph;
}

export interface Check {
  readonly name: string;
  /** Puts random questions. */
  run(on: On & { readonly questions: number; readonly seed: number }): Promise<void>;
  /** Puts one question, which must be one of this function. */
  ask(on: On, question: object): Promise<void>;
}

export function check<Question extends object>(definition: Definition<Question>): Check {
  const { name, operation, question, expected } = definition;
  const ask = async ({ graph, loaded }: On, asked: Question): Promise<void> => {
    const answer = await loaded.ask(operation, asked as Readonly<Record<string, unknown>>);
    expect(answer).toEqual({ data: expected(graph, asked) });
  };
  return {
    name,
    run: ({ questions, seed, ...on }) =>
      fc.assert(
        fc.asyncProperty(question(on.graph), (asked) => ask(on, asked)),
        { numRuns: questions, seed },
      ),
    ask: (on, asked) => ask(on, asked as Question),
  };
}
