import { layOutSurroundings, type SurroundingsRequest } from '../../graph/layout/surroundings.ts';

/** Lays out off the main thread: a request in, places out. */
self.onmessage = (event: MessageEvent<SurroundingsRequest>) => {
  self.postMessage(layOutSurroundings(event.data));
};
