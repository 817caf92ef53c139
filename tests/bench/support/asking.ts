import { Agent, request } from 'node:http';

/** A request and what it is about. */
export interface Question {
  readonly path: string;
  /** Sent as JSON by POST; GET without it. */
  readonly body?: object;
}

/** Connections that are kept open, as clients that ask again and again have them. */
export class Connections {
  readonly #agent: Agent;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    this.#agent = new Agent({ keepAlive: true, maxSockets: count });
  }

  /** Asks all questions, on every connection one after the other. */
  async askAll(url: string, questions: readonly Question[]): Promise<void> {
    const waiting = questions[Symbol.iterator]();
    await Promise.all(
      Array.from({ length: this.#count }, async () => {
        for (const question of waiting) await this.ask(url, question);
      }),
    );
  }

  /** @throws where the answer is not a good one */
  async ask(url: string, question: Question): Promise<string> {
    try {
      return await this.#askOnce(url, question);
    } catch (error) {
      // The server closed a kept connection at the very moment that it was to be used again.
      if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error;
      return this.#askOnce(url, question);
    }
  }

  #askOnce(url: string, { path, body }: Question): Promise<string> {
    return new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const asked = request(
        url + path,
        {
          agent: this.#agent,
          method: text === undefined ? 'GET' : 'POST',
          headers:
            text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const answer = Buffer.concat(chunks).toString('utf8');
            if (response.statusCode !== 200 || answer.startsWith('{"errors"')) {
              reject(new Error(`${response.statusCode}: ${answer.slice(0, 400)}`));
            } else resolve(answer);
          });
        },
      );
      asked.on('error', reject);
      asked.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
