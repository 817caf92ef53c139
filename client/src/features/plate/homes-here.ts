import { type Homes, layOutHomes } from '../../graph/layout/homes.ts';
import { homesRequest } from '../../graph/layout/homes-request.ts';
import type { HomesQuestion } from './lay-out.ts';

/** Lays out on the thread that asks. */
export function homesHere({ atlas, dataset, shape }: HomesQuestion): Homes {
  return layOutHomes(homesRequest(atlas, dataset, shape));
}
