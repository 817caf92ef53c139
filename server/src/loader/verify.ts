import { NoDatasetError } from '../engine/errors.ts';
import type { GraphStore } from './store.ts';

export interface Verdict {
  readonly isWhole: boolean;
  readonly sentence: string;
}

/**
 * Reads every row of what is stored and compares it with the checksums from the load.
 *
 * @throws {NoDatasetError} where nothing is stored
 */
export async function verify(store: GraphStore): Promise<Verdict> {
  const current = await store.current();
  const damage = await store.damage('rows');
  if (damage !== undefined) {
    const name = current === undefined ? '' : ` of "${current.name}"`;
    return {
      isWhole: false,
      sentence: `The stored graph${name} is damaged: ${damage}. "npx entente load" rebuilds it from its data package.`,
    };
  }
  if (current === undefined) throw new NoDatasetError();
  return { isWhole: true, sentence: `"${current.name}" is stored as it was loaded: every row was read and compared.` };
}
