import { type HomesRequest, layOutHomes } from '../../graph/layout/homes.ts';

/** Lays out off the main thread: a request in, homes out. */
self.onmessage = (event: MessageEvent<HomesRequest>) => {
  self.postMessage(layOutHomes(event.data));
};
