export interface Working<Result> {
  readonly result: Promise<Result>;
  readonly stop: () => void;
}

/**
 * Asks a worker that answers once. A browser that refuses workers does the work on this thread: slower, but the same.
 *
 * @param here the same work on the thread that asks
 */
export function inWorker<Request, Result>(
  worker: Worker,
  request: Request,
  here: () => Promise<Result>,
): Working<Result> {
  const result = new Promise<Result>((resolve) => {
    worker.onmessage = (event: MessageEvent<Result>) => {
      resolve(event.data);
      worker.terminate();
    };
    worker.onerror = () => void here().then(resolve);
  });
  worker.postMessage(request);
  return { result, stop: () => worker.terminate() };
}
