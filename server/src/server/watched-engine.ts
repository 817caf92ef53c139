import { EngineUnavailableError } from '../engine/errors.ts';
import type { Engine, Snapshot } from '../engine/port.ts';

/** How long requests are turned away at once, after one found the engine away, before the next one tries. */
const PROBE_MS = 500;

export interface WatchOptions {
  readonly now?: () => number;
  /** How long a statement may go without an answer before it is asked whether the engine is still there. */
  readonly slowMs?: number;
  /** How long the engine may take to say so, in milliseconds. */
  readonly pingMs?: number;
  /** Told when the engine is found away, and when it answers again. */
  readonly onChange?: (state: 'away' | 'back', message: string) => void;
}

/**
 * The same engine, remembered as away for a moment once a request has found it so: hundreds of requests that each wait
 * for a connection in turn would hang for much longer than one does. Every so often one of them tries again, and
 * whatever answers ends it. An engine that has taken a statement and is then silent is asked whether it is still there:
 * one that is ending or has lost its network would keep the request until its time is up.
 */
export function watchedEngine(engine: Engine, options: WatchOptions = {}): Engine {
  const { now = () => performance.now(), slowMs = 2_500, pingMs = 2_000, onChange } = options;
  let away: { readonly error: EngineUnavailableError; tryAgainAt: number } | undefined;
  let pinging: Promise<void> | undefined;
  const outstanding = new Set<{ readonly began: number; readonly giveUp: (error: Error) => void }>();

  function found(error: unknown): void {
    if (!(error instanceof EngineUnavailableError)) return;
    if (away === undefined) onChange?.('away', error.message);
    away = { error, tryAgainAt: now() + PROBE_MS };
    // What has been silent for long will not be answered any more.
    for (const statement of outstanding) if (now() - statement.began >= slowMs) statement.giveUp(error);
  }
  function answered(): void {
    if (away === undefined) return;
    away = undefined;
    onChange?.('back', `${engine.name} answers again.`);
  }
  /** @throws {EngineUnavailableError} while the engine is remembered as away */
  function expectThere(): void {
    if (away === undefined) return;
    if (now() < away.tryAgainAt) throw away.error;
    away.tryAgainAt = now() + PROBE_MS;
  }
  async function watch<Value>(ask: () => Promise<Value>): Promise<Value> {
    const silence = silent();
    try {
      const value = await Promise.race([ask(), silence.rejected]);
      answered();
      return value;
    } catch (error) {
      found(error);
      throw error;
    } finally {
      silence.end();
    }
  }
  /** Rejects when nothing was heard of a statement for long and the engine does not say that it is there either. */
  function silent(): { readonly rejected: Promise<never>; end(): void } {
    let timer: NodeJS.Timeout | undefined;
    let giveUp: (error: Error) => void = () => {};
    const rejected = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    rejected.catch(() => {});
    const statement = { began: now(), giveUp };
    outstanding.add(statement);
    const wait = (): void => {
      if (outstanding.has(statement)) timer = setTimeout(() => pingOnce().then(wait, giveUp), slowMs);
    };
    wait();
    const end = (): void => {
      outstanding.delete(statement);
      clearTimeout(timer);
    };
    return { rejected, end };
  }
  /** One ping at a time, for all that wait. */
  function pingOnce(): Promise<void> {
    pinging ??= within(engine.ping(), pingMs).finally(() => {
      pinging = undefined;
    });
    return pinging;
  }

  return {
    name: engine.name,
    statements: engine.statements,
    ...(engine.callsAtOnce === undefined ? {} : { callsAtOnce: engine.callsAtOnce }),
    ping: () => watch(() => engine.ping()),
    close: () => engine.close(),
    async snapshot() {
      expectThere();
      const snapshot: Snapshot = await watch(() => engine.snapshot());
      return {
        dataset: snapshot.dataset,
        async run(query, parameters, columns) {
          expectThere();
          return watch(() => snapshot.run(query, parameters, columns));
        },
        release: () => snapshot.release(),
      };
    },
  };
}

async function within<Value>(answer: Promise<Value>, ms: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineUnavailableError('The database does not answer.')), ms);
  });
  answer.catch(() => {});
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
