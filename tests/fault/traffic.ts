/** What became of one question. */
export interface Answer {
  /** `right`, or the status and codes of an error, or how the connection failed. */
  readonly outcome: string;
  /** When it was asked, on the clock of `performance.now()`, and how long that took. */
  readonly began: number;
  readonly ms: number;
}

export interface Traffic {
  readonly answers: readonly Answer[];
  right(): number;
  /** How many answers had this in their outcome. */
  count(part: string): number;
  stop(): Promise<readonly Answer[]>;
}

const QUERY = '{ entity(id: "empire-of-japan") { name } network(at: "1904-02-08") { total { nodes relationships } } }';
const RIGHT = JSON.stringify({
  data: { entity: { name: 'Empire of Japan' }, network: { total: { nodes: 13, relationships: 16 } } },
});
/** Longer than anything that is promised: what takes so long hangs. */
const HANGS_MS = 60_000;

/** So many clients that ask the same thing again as soon as they have an answer. */
export function startTraffic(url: string, clients: number): Traffic {
  const answers: Answer[] = [];
  let isOver = false;
  const client = async (): Promise<void> => {
    while (!isOver) {
      const answer = await ask(url);
      answers.push(answer);
      // Who is turned away asks again in a moment, as a program would.
      if (answer.outcome !== 'right') await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const all = Promise.all(Array.from({ length: clients }, client));
  const count = (part: string): number => answers.filter(({ outcome }) => outcome.includes(part)).length;
  return {
    answers,
    right: () => count('right'),
    count,
    async stop() {
      isOver = true;
      await all;
      return answers;
    },
  };
}

/** Asks once. Never throws. */
export async function ask(url: string, query: string = QUERY, right: string = RIGHT): Promise<Answer> {
  const began = performance.now();
  const outcome = await outcomeOf(url, query, right);
  return { outcome, began, ms: performance.now() - began };
}

async function outcomeOf(url: string, query: string, right: string): Promise<string> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(HANGS_MS),
    });
    const text = (await response.text()).trim();
    if (response.status === 200 && text === right) return 'right';
    const codes = [...new Set([...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code))];
    return codes.length > 0 ? `${response.status} ${codes.join(' ')}` : `${response.status} ${text.slice(0, 200)}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  }
}
