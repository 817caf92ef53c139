import { StatementTimeoutError } from '../engine/errors.ts';
import type { Snapshot } from '../engine/port.ts';
import type { QueryName } from '../engine/queries.ts';
import { SearchTooWideError } from '../explorer/errors.ts';
import { LIMITS } from './limits.ts';
import type { Lane } from './turns.ts';

/** What an operation has had of the engine. */
export interface Usage {
  calls: number;
  rows: number;
}

export interface Bounds {
  /** How long the whole operation may take, in milliseconds. */
  readonly timeoutMs: number;
  /** The turns in which the operation goes on. */
  readonly lane: Lane;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** The most rows that may be read, and the most that may be handed out in lists. */
  readonly maxRows?: number;
  /** Told of each statement that was answered. */
  readonly onCall?: (query: QueryName, ms: number) => void;
}

/** A snapshot for one operation, with what it has used of the engine. */
export interface BoundedSnapshot extends Snapshot {
  readonly usage: Usage;
  /**
   * Counts rows that are given out again and again, though read once.
   *
   * @throws {SearchTooWideError} past the bound
   */
  handOut(rows: number): void;
}

/**
 * The same snapshot for one operation alone: it reads so much and so long, and no further. When the time is up
 * everything that waits for the engine is told so; what an engine cannot cancel is abandoned. Released, it begins
 * nothing new, and lets go of the graph once the last statement is back: an embedded graph must not be closed under it.
 */
export function boundedSnapshot(snapshot: Snapshot, bounds: Bounds): BoundedSnapshot {
  const { timeoutMs, lane, signal, maxRows = LIMITS.rows, onCall } = bounds;
  const usage: Usage = { calls: 0, rows: 0 };
  let handedOut = 0;
  let outstanding = 0;
  let isOver = false;
  let isReleased = false;
  let giveUp: (error: Error) => void = () => {};
  const timeUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  timeUp.catch(() => {});
  const over = performance.now() + timeoutMs;
  const timer = setTimeout(() => end('operation'), timeoutMs);
  const abort = () => end('operation');
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();

  function end(what: string): void {
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    giveUp(new StatementTimeoutError(what));
    lane.close();
  }
  function letGo(): void {
    if (isReleased && outstanding === 0) snapshot.release();
  }

  /** Asks the engine once it is this operation's turn to. */
  const ask: Snapshot['run'] = async (query, parameters, columns) => {
    const giveBack = await lane.call();
    if (isOver) {
      giveBack();
      throw new StatementTimeoutError(query);
    }
    const began = performance.now();
    outstanding += 1;
    try {
      const rows = await snapshot.run(query, parameters, columns);
      onCall?.(query, performance.now() - began);
      return rows;
    } finally {
      outstanding -= 1;
      giveBack();
      letGo();
    }
  };

  return {
    dataset: snapshot.dataset,
    usage,
    async run(query, parameters, columns) {
      if (isOver) throw new StatementTimeoutError(query);
      usage.calls += 1;
      const rows = await Promise.race([ask(query, parameters, columns), timeUp]);
      usage.rows += rows.length;
      if (usage.rows > maxRows) throw new SearchTooWideError();
      await lane.turn();
      // A timer that comes late has not said so yet.
      if (performance.now() > over) end('operation');
      if (isOver) throw new StatementTimeoutError(query);
      return rows;
    },
    handOut(rows) {
      handedOut += rows;
      if (handedOut > maxRows) throw new SearchTooWideError();
    },
    release() {
      if (isReleased) return;
      isReleased = true;
      end('operation');
      letGo();
    },
  };
}
