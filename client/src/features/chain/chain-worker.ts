import { layOutChain } from '../../graph/chain/chain-layout.ts';
import type { LayoutRequest } from '../../graph/chain/layout-request.ts';

/** Lays out off the main thread: a request in, a layout out. */
self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(layOutChain(event.data));
};
