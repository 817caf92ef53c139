import type { StatementTrace } from '../engine/port.ts';
import type { GraphReader } from '../explorer/graph-reader.ts';
import type { NameSearch } from '../explorer/search.ts';
import type { AnswerMeter } from './answer-meter.ts';
import type { AskNames } from './ask-names.ts';
import type { Usage } from './bounded-snapshot.ts';
import type { Extents } from './extents.ts';
import type { Lane } from './turns.ts';

/** What every resolver has at hand. */
export interface RequestContext {
  /** For people: which database answers. */
  readonly engineName: string;
  readonly reader: GraphReader;
  readonly nameSearch: NameSearch;
  readonly askNames: AskNames;
  /** What was asked of the engine, in order; null where the request did not want to know. */
  readonly statements: readonly StatementTrace[] | null;
  readonly usage: Usage;
  /** Aborted when the connection is done with the answer, or the client has gone; absent where nothing is sent. */
  readonly signal?: AbortSignal;
  /** The turns in which the request goes on. */
  readonly lane: Lane;
  /** Bounds the answer's size and the time that completing it takes. */
  readonly meter: AnswerMeter;
  /** The parsed geometries of territories. */
  readonly extents: Extents;
  /** Told when the answer is ready. */
  readonly onAnswer: (answer: AnswerSummary) => void;
  /** The tag of the answer to a GET, as long as nothing goes wrong; null for what must not be kept. */
  readonly etag: string | null;
}

/** What the log and the metrics say of an answer. */
export interface AnswerSummary {
  /** The operation's own name, at most so long; null where it has none. */
  readonly operationName: string | null;
  /** The field of `Query` that was asked for: a closed set, as labels of metrics must be; `several`, or `none`. */
  readonly field: string;
  readonly codes: readonly string[];
  readonly usage: Usage;
}
