import { StatementTimeoutError } from '../engine/errors.ts';
import { FairQueue } from './fair-queue.ts';

/** How long a request may work at one turn before others have theirs, in milliseconds. */
const SLICE_MS = 30;
/** A request that has worked longer than this is heavy, and lets light ones go first. */
const LIGHT_MS = 25;
/** Gives back what was taken. */
export type GiveBack = () => void;

interface Turn {
  readonly go: () => void;
  readonly fail: (error: Error) => void;
}

/**
 * Lets the requests of this process work in turns. What they compute is computed on one thread: without turns the answers
 * that the engine has ready would be worked on one after the other, and a health check, a timer and every other request
 * would wait for all of them. One request goes on for each pass of the event loop.
 *
 * Calls to the engine are handed out the same way, so many at a time: an engine works off what it is given in order, so
 * that a request which asks hundreds of things at once would be before everybody who comes later.
 */
export class Turns {
  readonly #turns = new FairQueue<Lane, Turn>();
  readonly #calls = new FairQueue<Lane, Turn>();
  /** How many calls one request may have at the engine at once. */
  readonly callsPerLane: number;
  #freeCalls: number;
  #isPumping = false;

  /** @param callsAtOnce how many calls the engine works on at a time */
  constructor(callsAtOnce: number) {
    this.callsPerLane = Math.max(1, Math.ceil(callsAtOnce / 2));
    this.#freeCalls = callsAtOnce;
  }

  /** A lane for one request. */
  lane(): Lane {
    return new Lane(this);
  }

  wait(lane: Lane, turn: Turn): void {
    this.#turns.add(lane, turn);
    this.#pump();
  }

  call(lane: Lane, turn: Turn): void {
    this.#calls.add(lane, turn);
    this.#startCalls();
  }

  endCall(): void {
    this.#freeCalls += 1;
    this.#startCalls();
  }

  drop(lane: Lane, error: Error): void {
    for (const turn of [...this.#turns.takeAll(lane), ...this.#calls.takeAll(lane)]) turn.fail(error);
  }

  #startCalls(): void {
    while (this.#freeCalls > 0) {
      const lane = this.#calls.next();
      if (lane === undefined) return;
      this.#freeCalls -= 1;
      this.#calls.takeOne(lane)?.go();
    }
  }

  /** The second callback follows the first after all that the first set off, before anything else of the event loop. */
  #pump(): void {
    if (this.#isPumping) return;
    const lane = this.#turns.next();
    if (lane === undefined) return;
    this.#isPumping = true;
    const began = { at: 0 };
    setImmediate(() => {
      began.at = performance.now();
      void this.#work(lane, began.at);
    });
    setImmediate(() => {
      lane.worked(performance.now() - began.at);
      this.#isPumping = false;
      this.#pump();
    });
  }

  /** Lets a lane go on until its time is up; what was not reached waits for its next turn. */
  async #work(lane: Lane, began: number): Promise<void> {
    const turns = this.#turns.takeAll(lane);
    for (let at = 0; at < turns.length; at += 1) {
      if (performance.now() - began > SLICE_MS) {
        for (const left of turns.slice(at)) this.#turns.add(lane, left);
        return;
      }
      turns[at]?.go();
      // What this sets off is worked on before the clock is looked at again.
      await null;
      await null;
      await null;
    }
  }
}

/** The turns of one request. */
export class Lane {
  readonly #turns: Turns;
  #workedMs = 0;
  #calls = 0;
  readonly #waitingCalls: Turn[] = [];
  #waitingTurns = 0;
  readonly #afterwards: (() => void)[] = [];
  #closed: Error | null = null;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  get isHeavy(): boolean {
    return this.#workedMs > LIGHT_MS;
  }

  worked(ms: number): void {
    this.#workedMs += ms;
    this.#catchUp();
  }

  /**
   * Settles when it is this request's turn to go on.
   *
   * @throws {StatementTimeoutError} once the request is over
   */
  turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      this.#waitingTurns += 1;
      const go = () => {
        this.#waitingTurns -= 1;
        resolve();
      };
      const fail = (error: Error) => {
        this.#waitingTurns -= 1;
        reject(error);
      };
      this.#turns.wait(this, { go, fail });
    });
  }

  /** Acts once nothing of this request waits for a turn, and all that went on has gone as far as it can. */
  whenCaughtUp(act: () => void): void {
    // After what promises set off, as DataLoader itself does it.
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        this.#afterwards.push(act);
        this.#catchUp();
      }),
    );
  }

  #catchUp(): void {
    if (this.#waitingTurns > 0) return;
    for (const act of this.#afterwards.splice(0)) act();
  }

  /**
   * Settles when this request may ask the engine something; what it gives is called when the engine has answered.
   *
   * @throws {StatementTimeoutError} once the request is over
   */
  async call(): Promise<GiveBack> {
    await new Promise<void>((go, fail) => {
      if (this.#closed) fail(this.#closed);
      else if (this.#calls < this.#turns.callsPerLane) this.#ask({ go, fail });
      else this.#waitingCalls.push({ go, fail });
    });
    return () => {
      this.#calls -= 1;
      const next = this.#waitingCalls.shift();
      if (next) this.#ask(next);
      this.#turns.endCall();
    };
  }

  /** Ends everything that waits: the request is answered, its time is up or its client has gone. */
  close(): void {
    if (this.#closed) return;
    this.#closed = new StatementTimeoutError('operation');
    for (const waiting of this.#waitingCalls.splice(0)) waiting.fail(this.#closed);
    this.#turns.drop(this, this.#closed);
    this.#catchUp();
  }

  #ask(turn: Turn): void {
    this.#calls += 1;
    this.#turns.call(this, turn);
  }
}
