import { readDataPackage } from '../../../server/src/dataset/read-data-package.ts';
import type { DataPackage } from '../../../server/src/domain/model.ts';
import { SHIPPED_DATASET } from '../../../server/src/loader/load.ts';

/** The shipped dataset as the product reads it. */
export async function readShipped(): Promise<DataPackage> {
  const read = await readDataPackage(SHIPPED_DATASET);
  if (!read.ok) throw new Error('the shipped dataset is not sound');
  return read.data;
}
