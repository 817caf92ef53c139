import { describe, expect, it } from 'vitest';
import { EngineUnavailableError } from '../engine/errors.ts';
import type { Engine, Snapshot } from '../engine/port.ts';
import { watchedEngine } from './watched-engine.ts';

const AWAY = new EngineUnavailableError('Neo4j does not answer.');

/** An engine that does what the test says, and counts how often it was asked. */
function scripted() {
  const script = { asked: 0, answer: async (): Promise<void> => {}, ping: async (): Promise<void> => {} };
  const engine = {
    name: 'scripted',
    close: async () => {},
    ping: () => script.ping(),
    async snapshot() {
      script.asked += 1;
      await script.answer();
      const run = async () => {
        await script.answer();
        return [];
      };
      return { run, release: () => {} } as unknown as Snapshot;
    },
  } as unknown as Engine;
  return { script, engine };
}

describe('watchedEngine', () => {
  it('turns requests away at once while the engine is away, and lets one try every so often', async () => {
    const { script, engine } = scripted();
    let time = 0;
    const told: string[] = [];
    const watched = watchedEngine(engine, { now: () => time, onChange: (state) => told.push(state) });
    script.answer = () => Promise.reject(AWAY);
    for (let at = 0; at < 5; at += 1) await expect(watched.snapshot()).rejects.toBe(AWAY);
    expect(script.asked).toBe(1);
    time = 600;
    script.answer = async () => {};
    await watched.snapshot();
    await watched.snapshot();
    expect(script.asked).toBe(3);
    expect(told).toEqual(['away', 'back']);
  });

  it('gives up a statement that is silent when the engine is too', async () => {
    const { script, engine } = scripted();
    const watched = watchedEngine(engine, { slowMs: 1, pingMs: 1 });
    const snapshot = await watched.snapshot();
    script.answer = () => new Promise(() => {});
    script.ping = () => new Promise(() => {});
    await expect(snapshot.run('sources-total', {}, ['total'])).rejects.toThrow(EngineUnavailableError);
  });

  it('waits for one that is slow while the engine is there', async () => {
    const { script, engine } = scripted();
    const watched = watchedEngine(engine, { slowMs: 1 });
    const snapshot = await watched.snapshot();
    let pings = 0;
    let finish: () => void = () => {};
    script.ping = async () => {
      pings += 1;
      if (pings === 3) finish();
    };
    script.answer = () => new Promise((resolve) => (finish = resolve));
    expect(await snapshot.run('sources-total', {}, ['total'])).toEqual([]);
    expect(pings).toBe(3);
  });
});
