import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { startCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { type Fresh, fresh, readThrough } from '../support/graph/fresh.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import type { GuardedProcess } from '../support/guarded-process.ts';

/** Of the time from the first word of progress, when writing has begun, to the end; each is moved a little at random. */
const MOMENTS = [0, 0.3, 0.6, 0.9].map((part) => part + Math.random() * 0.2);

onBothEngines('a load that is killed', (open) => {
  let place: Place;
  let changed: string;
  let writing: number;
  let before: Fresh;
  let after: Fresh;

  beforeAll(async () => {
    place = await open();
    changed = await copyOfShipped(marked('changed'));
    before = await fresh(SHIPPED_DATASET);
    after = await fresh(changed);
    const whole = await startCli(['load', SHIPPED_DATASET], place.env);
    await firstWord(whole);
    const began = performance.now();
    expect(await whole.exited).toEqual({ code: 0, signal: null });
    writing = performance.now() - began;
  });
  afterAll(() => place?.close());

  it.each(MOMENTS)('leaves a whole graph, and the next load works (killed at %d of its time)', async (moment) => {
    await loadInto(place, SHIPPED_DATASET);
    const load = await startCli(['load', changed], place.env);
    await firstWord(load);
    await sleep(moment * writing);
    load.kill('SIGKILL');
    await load.exited;

    const found = await readThrough(place);
    expect(found).toEqual(found.dataset.hash === after.reading.dataset.hash ? after.reading : before.reading);

    await loadInto(place, changed);
    expect(await dump(place)).toEqual(after.dump);
  });
});

async function firstWord(load: GuardedProcess): Promise<void> {
  while (load.output() === '' && !load.hasExited()) await sleep(2);
}
