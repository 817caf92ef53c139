/** A Neo4j that the tests may write to and wipe. */
export interface Neo4jInstance {
  /** `bolt://host:port`; the same address with `neo4j://` works too. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Ends it for good and removes its data. Safe to call twice. */
  stop(): Promise<void>;
  /** For tests of faults: only where the tests started it themselves. */
  readonly faults?: Neo4jFaults;
}

export interface Neo4jFaults {
  /** Ends it as an operator would, or as a power cut would; data and address stay. */
  interrupt(manner?: 'gently' | 'abruptly'): Promise<void>;
  /** Starts it again at the same address, with the data it had or with none, and waits until it answers. */
  resume(data?: 'kept' | 'empty'): Promise<void>;
  /** Stops it where it is, as a machine does that hangs: connections stay open, and nothing answers. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
}

/** Why there is no Neo4j, in words. */
export interface NoNeo4j {
  readonly skipped: string;
}

export type Notice = (line: string) => void;

/** A current patch of the long-term support line; another one may be tried by `ENTENTE_TEST_NEO4J_VERSION`. */
export const NEO4J_VERSION = process.env.ENTENTE_TEST_NEO4J_VERSION ?? '5.26.30';
export const NEO4J_USER = 'neo4j';
export const NEO4J_DATABASE = 'neo4j';
