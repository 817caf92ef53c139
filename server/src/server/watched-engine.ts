import { EngineUnavailableError } from '../engine/errors.ts';
import type { Engine, Snapshot } from '../engine/port.ts';

/** How long requests are turned away at once, after one found the engine away, before the next one tries. */
const PROBE_MS = 500;

export interface WatchOptions {
  readonly now?: () => number;
  /** Told when the engine is found away, and when it answers again. */
  readonly onChange?: (state: 'away' | 'back', message: string) => void;
}

/**
 * The same engine, remembered as away for a moment once a request has found it so: hundreds of requests that each wait
 * for a connection in turn would hang for much longer than one does. Every so often one of them tries again, and
 * whatever answers ends it.
 */
export function watchedEngine(engine: Engine, { now = () => performance.now(), onChange }: WatchOptions = {}): Engine {
  let away: { readonly error: EngineUnavailableError; tryAgainAt: number } | undefined;

  function found(error: unknown): void {
    if (!(error instanceof EngineUnavailableError)) return;
    if (away === undefined) onChange?.('away', error.message);
    away = { error, tryAgainAt: now() + PROBE_MS };
  }
  function answered(): void {
    if (away === undefined) return;
    away = undefined;
    onChange?.('back', `${engine.name} answers again.`);
  }
  async function watch<Value>(ask: () => Promise<Value>): Promise<Value> {
    try {
      const value = await ask();
      answered();
      return value;
    } catch (error) {
      found(error);
      throw error;
    }
  }

  return {
    name: engine.name,
    statements: engine.statements,
    close: () => engine.close(),
    async snapshot() {
      if (away !== undefined) {
        if (now() < away.tryAgainAt) throw away.error;
        away.tryAgainAt = now() + PROBE_MS;
      }
      const snapshot: Snapshot = await watch(() => engine.snapshot());
      return {
        dataset: snapshot.dataset,
        run: (query, parameters) => watch(() => snapshot.run(query, parameters)),
        release: () => snapshot.release(),
      };
    },
  };
}
