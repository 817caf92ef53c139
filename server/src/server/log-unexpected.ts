import type { BaseLogger } from 'pino';
import type { OnUnexpected } from '../graphql/errors.ts';

/** Writes an error that nobody expected into the log, with the id that the caller sees too. */
export function logUnexpected(logger: Pick<BaseLogger, 'error'>): OnUnexpected {
  return (error, id) => logger.error({ err: error, errorId: id }, 'unexpected error');
}
