import { afterAll, beforeAll } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from './graph/place.ts';
import { type InProcess, listenOn } from './in-process.ts';

/** Defines tests of a server over HTTP that holds the shipped dataset: once for each engine. */
export function onServedDataset(what: string, define: (server: () => InProcess) => void): void {
  onBothEngines(what, (open) => {
    let place: Place;
    let server: InProcess;

    beforeAll(async () => {
      place = await open();
      await loadInto(place, SHIPPED_DATASET);
      server = await listenOn(place);
    });
    afterAll(async () => {
      await server?.close();
      await place?.close();
    });

    define(() => server);
  });
}
