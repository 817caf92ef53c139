import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startProductServer } from '../support/product-server.ts';
import { ask, startTraffic } from './traffic.ts';

const LARGE =
  '{ network(lenses: [ALL], first: 5000) { relationships { id note from { id name } to { id name } span { label } citations { passage { id source { title } } } } } }';

describe('a server that is told to end', () => {
  it('finishes what is running, takes nothing new, and ends soon with 0', async () => {
    const server = await startProductServer();
    const whole = await text(server.url);
    const running = Array.from({ length: 16 }, () => ask(server.url, LARGE, whole));
    // Once one is answered the others have long been accepted.
    await Promise.race(running);
    const ended = server.stop();
    expect((await Promise.all(running)).map(({ outcome }) => outcome)).toEqual(Array(16).fill('right'));
    const late = await ask(server.url);
    expect(late.outcome).toMatch(/^(?:ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET|503 .*)$/);
    expect(await ended).toEqual({ code: 0, signal: null });
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
    expect(outcomes.filter((one) => !/^(?:right|ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET|503 .*)$/.test(one))).toEqual(
      [],
    );
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

async function text(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LARGE }),
  });
  return (await response.text()).trim();
}
