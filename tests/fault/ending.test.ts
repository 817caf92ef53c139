import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto } from '../support/graph/place.ts';
import { listenOn } from '../support/in-process.ts';
import { startProductServer } from '../support/product-server.ts';
import { ask, startTraffic } from './traffic.ts';

const CLIENTS = 12;
const REFUSED = /^(?:ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET|503 OVERLOADED)$/;

describe('a server that is told to end', () => {
  it('finishes what is running, and takes nothing new', async () => {
    const place = await openEmbeddedPlace();
    await loadInto(place, SHIPPED_DATASET);
    let running = 0;
    let finish: () => void = () => {};
    const mayFinish = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = await listenOn(place, {}, (engine) => ({
      name: engine.name,
      statements: engine.statements,
      ping: () => engine.ping(),
      close: () => engine.close(),
      async snapshot() {
        const snapshot = await engine.snapshot();
        running += 1;
        await mayFinish;
        return snapshot;
      },
    }));
    const asked = Array.from({ length: CLIENTS }, () => ask(server.url));
    await expect.poll(() => running).toBe(CLIENTS);
    const closed = server.close();
    expect((await ask(server.url)).outcome).toMatch(REFUSED);
    finish();
    expect((await Promise.all(asked)).map(({ outcome }) => outcome)).toEqual(Array(CLIENTS).fill('right'));
    await closed;
    expect((await ask(server.url)).outcome).toBe('ECONNREFUSED');
    await place.close();
  });

  it('ends within ten seconds under clients that go on asking over connections that stay open', async () => {
    const server = await startProductServer();
    const traffic = startTraffic(server.url, 50);
    await expect.poll(() => traffic.right(), { timeout: 20_000 }).toBeGreaterThan(200);
    const began = performance.now();
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(10_000);
    const answers = await traffic.stop();
    const outcomes = [...new Set(answers.map(({ outcome }) => outcome))];
    expect(outcomes.filter((one) => one !== 'right' && !REFUSED.test(one))).toEqual([]);
  });
});

describe('a server that is killed in the middle of traffic', () => {
  it('serves again at the next start, each time', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-killed-'));
    const home = path.join(folder, 'store');
    for (const wait of [0, 120, 500]) {
      const server = await startProductServer({ home });
      const traffic = startTraffic(server.url, 10);
      await expect.poll(() => traffic.right(), { timeout: 20_000 }).toBeGreaterThan(0);
      await sleep(wait);
      server.process.kill('SIGKILL');
      await server.process.exited;
      await traffic.stop();
    }
    const server = await startProductServer({ home });
    expect((await ask(server.url)).outcome).toBe('right');
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
