import { homesHere } from './homes-here.ts';
import type { HomesQuestion } from './lay-out.ts';

/** Lays out off the main thread: a question in, homes out. */
self.onmessage = (event: MessageEvent<HomesQuestion>) => {
  void homesHere(event.data).then((homes) => self.postMessage(homes));
};
