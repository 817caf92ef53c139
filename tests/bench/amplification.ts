import { Buffer } from 'node:buffer';
import { fork } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startProductServer } from '../support/product-server.ts';
import { ATTACKS, type Attack } from './attacks/attacks.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { TSX } from './support/child-server.ts';

/** How many clients send an attack at the same moment. */
const AT_ONCE = 60;
/** What the health check may take at the 99th percentile meanwhile, in milliseconds. */
const SILENCE_MS = 200;
/** How many times its own size a single request may be answered with. */
const AMPLIFICATION = 20_000;
const PROBE_EVERY_MS = 5;

/** What requests made to do harm are answered with, and how long others wait for them. */
export const amplification: Benchmark = {
  name: 'amplification',
  about: `bytes asked and answered, and the health check's waiting, for ${AT_ONCE} hostile requests at once`,
  async run() {
    const findings: Finding[] = [];
    for (const attack of ATTACKS) {
      // A server of its own for each: what the one before left behind is not measured.
      const server = await startProductServer({ env: { ENTENTE_CACHE_MB: '0' } });
      try {
        findings.push(...(await measured(server.url, attack)));
      } finally {
        await server.stop();
      }
    }
    return findings;
  },
};

async function measured(url: string, { name, query }: Attack): Promise<readonly Finding[]> {
  const body = JSON.stringify({ query });
  const probe = fork(
    fileURLToPath(new URL('./attacks/probe.ts', import.meta.url)),
    [`${url}/healthz`, String(PROBE_EVERY_MS)],
    { execArgv: ['--import', TSX] },
  );
  const took = new Promise<readonly number[]>((resolve, reject) => {
    probe.once('message', (times) => resolve(times as number[]));
    probe.once('error', reject);
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(url, body)));
  const all = performance.now() - began;
  probe.send('end');
  const waits = [...(await took)].sort((one, other) => one - other);
  const [asked, answered] = [Buffer.byteLength(body), Math.max(...answers.map(({ bytes }) => bytes))];
  const statuses = [...new Set(answers.map(({ status }) => status))].sort().join(', ');
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  return [
    {
      what: `${name}: bytes answered for each byte asked`,
      ratio: answered / asked,
      atMost: AMPLIFICATION,
      sides: `${answered.toLocaleString('en')} for ${asked.toLocaleString('en')} bytes (${statuses})`,
    },
    {
      what: `${name}, ${AT_ONCE} at once: /healthz at the 99th percentile against ${SILENCE_MS} ms`,
      ratio: p99 / SILENCE_MS,
      atMost: 1,
      sides: `${inMs(p99)}; longest ${inMs(waits.at(-1) ?? 0)}; all answered after ${inMs(all)}`,
    },
  ];
}

function send(url: string, body: string): Promise<{ readonly status: number; readonly bytes: number }> {
  return new Promise((resolve) => {
    const asked = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    asked.on('response', (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('close', () => resolve({ status: response.statusCode ?? 0, bytes }));
    });
    asked.on('error', () => resolve({ status: 0, bytes: 0 }));
    asked.end(body);
  });
}
