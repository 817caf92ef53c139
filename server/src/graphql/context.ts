import type { StatementTrace } from '../engine/port.ts';
import type { GraphReader } from '../explorer/graph-reader.ts';
import type { NameSearch } from '../explorer/search.ts';

/** What every resolver has at hand. */
export interface RequestContext {
  /** For people: which database answers. */
  readonly engineName: string;
  readonly reader: GraphReader;
  readonly nameSearch: NameSearch;
  /** What was asked of the engine, in order; null where the request did not want to know. */
  readonly statements: readonly StatementTrace[] | null;
}
