import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import { type Shape, shapeOf } from '../../graph/layout/shape.ts';
import { NARROW } from '../../ui/use-media-query.ts';
import { inWorker, type Working } from './in-worker.ts';

/** What a layout is made from: it is the same for the same question, on every machine. */
export interface HomesQuestion {
  readonly atlas: AtlasQuery;
  readonly dataset: OpeningQuery['dataset'];
  readonly shape: Shape;
}

let spare: Worker | null = null;

/** Starts the worker before there is anything to lay out: it takes as long to start as to answer. */
export function startLayoutWorker(): void {
  spare = newWorker();
  // Nobody waits for it yet: whoever asks makes another, and hears what is wrong with that.
  spare.onerror = () => {
    spare = null;
  };
}

function newWorker(): Worker {
  return new Worker(new URL('./homes-worker.ts', import.meta.url), { type: 'module' });
}

function layOut(question: HomesQuestion): Working<Homes> {
  const worker = spare ?? newWorker();
  spare = null;
  return inWorker(worker, question, () => import('./homes-here.ts').then(({ homesHere }) => homesHere(question)));
}

let early: (HomesQuestion & Working<Homes>) | null = null;

/** Begins for the frame's plate, before the page is there: `layingOut` hands it on to the page's, which is as large. */
export function layOutFirst(atlas: AtlasQuery, dataset: OpeningQuery['dataset']): void {
  const plate = document.querySelector<HTMLElement>('.neatline');
  if (plate === null) return;
  const question = { atlas, dataset, shape: plateShape({ width: plate.offsetWidth, height: plate.offsetHeight }) };
  early = { ...question, ...layOut(question) };
}

/** The layout that is wanted: the one that was begun early, where it answers the question. */
export function layingOut(question: HomesQuestion): Working<Homes> {
  const { atlas, dataset, shape } = question;
  const first = early;
  if (first?.atlas !== atlas || first.dataset !== dataset || first.shape !== shape) return layOut(question);
  const stop = () => {
    early = null;
    first.stop();
  };
  return { result: first.result, stop };
}

/** @param size of the plate inside its frame, in pixels */
export function plateShape(size: { readonly width: number; readonly height: number }): Shape {
  return window.matchMedia(NARROW).matches ? 'tall' : shapeOf(size.width, size.height);
}
