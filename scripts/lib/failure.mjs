/** Something that went wrong and that a person can do something about: shown as its sentence, without a stack. */
export class PlainFailure extends Error {
  /** @param {string} message one or more whole sentences */
  constructor(message) {
    super(message);
    this.name = 'PlainFailure';
  }
}

/**
 * Prints an error and has the process end with code 1.
 * @param {unknown} error
 */
export function reportFailure(error) {
  console.error(error instanceof PlainFailure ? error.message : error);
  process.exitCode = 1;
}

/**
 * A refusal of the file system in words, any other error as it is.
 * @param {unknown} error
 * @param {string} folder
 */
export function explainRefusal(error, folder) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isRefusal = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  if (!isRefusal) return error;
  return new PlainFailure(`Entente cannot write into ${folder}: give your account write permission there.`);
}
