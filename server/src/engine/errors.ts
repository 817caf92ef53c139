/** The database did not answer: it is away, starting, or refuses the connection. Asking again later may help. */
export class EngineUnavailableError extends Error {
  override readonly name = 'EngineUnavailableError';
}

/** The database answers, but holds no dataset that can be read. */
export class NoDatasetError extends Error {
  override readonly name = 'NoDatasetError';
  constructor() {
    super('No dataset is loaded. Load one with "npx entente load".');
  }
}

/** A statement ran past its time and was cancelled. */
export class StatementTimeoutError extends Error {
  override readonly name = 'StatementTimeoutError';
  readonly statement: string;
  constructor(statement: string) {
    super(`The statement "${statement}" took too long.`);
    this.statement = statement;
  }
}

/** The database refuses the user name or password, or what the user may do. */
export class EngineRefusedError extends Error {
  override readonly name = 'EngineRefusedError';
}
