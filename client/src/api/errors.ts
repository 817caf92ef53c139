/** The server cannot be reached, or says that its engine is away: worth asking again by itself. */
export class ServerAwayError extends Error {
  override readonly name = 'ServerAwayError';
}

/** The server answered and said no: asking the same again changes nothing. */
export class RequestRefusedError extends Error {
  override readonly name = 'RequestRefusedError';
  /** The stable code of the first error, for instance `BAD_USER_INPUT`. */
  readonly code: string;
  /** What the server logged it under, where it says so. */
  readonly reference: string | null;

  constructor(message: string, code: string, reference: string | null) {
    super(message);
    this.code = code;
    this.reference = reference;
  }
}

export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly reference: string | null;
}

/** Any error in words for a person. Never throws. */
export function errorInWords(error: unknown): ErrorWords {
  if (error instanceof ServerAwayError) {
    return { title: 'The server does not answer.', text: 'The page asks again by itself.', reference: null };
  }
  if (error instanceof RequestRefusedError) {
    return { title: 'The server could not answer this.', text: error.message, reference: error.reference };
  }
  return {
    title: 'Something went wrong on this page.',
    text: error instanceof Error ? error.message : String(error),
    reference: null,
  };
}
