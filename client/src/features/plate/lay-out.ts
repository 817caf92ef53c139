import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import { type Shape, shapeOf } from '../../graph/layout/shape.ts';
import { NARROW } from '../../ui/use-media-query.ts';

/** What a layout is made from: it is the same for the same question, on every machine. */
export interface HomesQuestion {
  readonly atlas: AtlasQuery;
  readonly dataset: OpeningQuery['dataset'];
  readonly shape: Shape;
}

export interface LayingOut {
  readonly homes: Promise<Homes>;
  readonly stop: () => void;
}

/** Lays out off the main thread. A browser that refuses workers does it on this one: slower, but the same picture. */
function layOut(question: HomesQuestion): LayingOut {
  const worker = new Worker(new URL('./homes-worker.ts', import.meta.url), { type: 'module' });
  const homes = new Promise<Homes>((resolve) => {
    worker.onmessage = (event: MessageEvent<Homes>) => {
      resolve(event.data);
      worker.terminate();
    };
    worker.onerror = () => {
      void import('./homes-here.ts').then(({ homesHere }) => homesHere(question).then(resolve));
    };
  });
  worker.postMessage(question);
  return { homes, stop: () => worker.terminate() };
}

let early: (HomesQuestion & LayingOut) | null = null;

/** Begins for the frame's plate, before the page is there: `layingOut` hands it on to the page's, which is as large. */
export function layOutFirst(atlas: AtlasQuery, dataset: OpeningQuery['dataset']): void {
  const plate = document.querySelector<HTMLElement>('.neatline');
  if (plate === null) return;
  const question = { atlas, dataset, shape: plateShape({ width: plate.offsetWidth, height: plate.offsetHeight }) };
  early = { ...question, ...layOut(question) };
}

/** The layout that is wanted: the one that was begun early, where it answers the question. */
export function layingOut(question: HomesQuestion): LayingOut {
  const { atlas, dataset, shape } = question;
  const first = early;
  if (first?.atlas !== atlas || first.dataset !== dataset || first.shape !== shape) return layOut(question);
  const stop = () => {
    early = null;
    first.stop();
  };
  return { homes: first.homes, stop };
}

/** @param size of the plate inside its frame, in pixels */
export function plateShape(size: { readonly width: number; readonly height: number }): Shape {
  return window.matchMedia(NARROW).matches ? 'tall' : shapeOf(size.width, size.height);
}
