/** Every `extensions.code` that the server gives; `docs/errors.md` says what each means and what to do. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'ENGINE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The HTTP statuses of errors that are no fault of the caller's; all others are 200 or 4xx. */
export const STATUS_OF_CODE = {
  ENGINE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} as const satisfies Partial<Record<ErrorCode, number>>;

/** The status of an answer with these codes: that of the gravest; undefined where none asks for one. */
export function statusOfCodes(codes: readonly unknown[]): number | undefined {
  const gravest = Object.entries(STATUS_OF_CODE).find(([code]) => codes.includes(code));
  return gravest?.[1];
}
