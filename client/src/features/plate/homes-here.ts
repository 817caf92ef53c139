import { type Homes, layOutHomes } from '../../graph/layout/homes.ts';
import { homesRequest } from '../../graph/layout/homes-request.ts';
import type { HomesQuestion } from './lay-out.ts';

/** Above this, the layout that weighs each against each would take too long. */
const MOST_WEIGHED = 150;

/** Lays out on the thread that asks. */
export async function homesHere({ atlas, dataset, shape }: HomesQuestion): Promise<Homes> {
  const request = homesRequest(atlas, dataset, shape);
  if (request.entities.length <= MOST_WEIGHED) return layOutHomes(request);
  const { layOutSurroundings } = await import('../../graph/layout/surroundings.ts');
  const ids = request.entities.map(({ id }) => id);
  return layOutSurroundings({ homes: new Map(), ids, ties: request.ties, shape });
}
