/** Which triad is told in the view of balance, and its part of a link: `triad=a.b.c`. */

export interface BalanceState {
  /** Ids of three states, in their order; null: none is chosen. */
  readonly triad: readonly [string, string, string] | null;
}

export const DEFAULT_BALANCE: BalanceState = { triad: null };

export const BALANCE_PARAMETERS: readonly string[] = ['triad'];

export function readBalance(parameters: URLSearchParams): BalanceState {
  const [one, two, three, ...more] = (parameters.get('triad') ?? '').split('.').filter((id) => id !== '');
  return one && two && three && more.length === 0 ? { triad: [one, two, three] } : DEFAULT_BALANCE;
}

export function writeBalance({ triad }: BalanceState): readonly (readonly [string, string])[] {
  return [['triad', triad?.join('.') ?? '']];
}
