/** A request's place among those that are answered at once. */
export interface Ticket {
  /** Settles when it is this request's turn: true; or when it will not be: false. */
  readonly turn: Promise<boolean>;
  /** The request is done, or gone: lets the next one in. May be called twice. */
  done(): void;
}

export interface AdmissionOptions {
  /** How many requests may be running and waiting. */
  readonly most: number;
  /** How many are answered at once. They work in turns; what they hold in memory is bounded by `HeavyWork`. */
  readonly running?: number;
  /** How long a request waits for its turn, in milliseconds. */
  readonly patienceMs?: number;
}

/** Above the number of hostile requests that one client would send at once, so that others are still let in. */
const MOST_RUNNING = 64;

/** Lets some requests run, some wait in the order in which they came, and turns the rest away at once. */
export class Admission {
  readonly #most: number;
  readonly #mostRunning: number;
  readonly #patienceMs: number;
  #running = 0;
  /** In the order in which they came. */
  readonly #waiting = new Set<(admitted: boolean) => void>();

  constructor({ most, running = MOST_RUNNING, patienceMs = 30_000 }: AdmissionOptions) {
    this.#most = most;
    this.#mostRunning = Math.min(running, most);
    this.#patienceMs = patienceMs;
  }

  ask(): Ticket {
    if (this.#running < this.#mostRunning) {
      this.#running += 1;
      return { turn: Promise.resolve(true), done: once(() => this.#leave()) };
    }
    if (this.#running + this.#waiting.size >= this.#most) return { turn: Promise.resolve(false), done: () => {} };
    return this.#wait();
  }

  #wait(): Ticket {
    let isRunning = false;
    let answer: (admitted: boolean) => void = () => {};
    const turn = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => answer(false), this.#patienceMs);
      answer = once((admitted: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(answer);
        isRunning = admitted;
        resolve(admitted);
      });
    });
    this.#waiting.add(answer);
    const done = once(() => {
      if (isRunning) this.#leave();
      else answer(false);
    });
    return { turn, done };
  }

  #leave(): void {
    const [next] = this.#waiting;
    // The place is handed over, so that nobody who comes now overtakes those who wait.
    if (next) next(true);
    else this.#running -= 1;
  }
}

function once<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  let isDone = false;
  return (...given) => {
    if (isDone) return;
    isDone = true;
    act(...given);
  };
}
