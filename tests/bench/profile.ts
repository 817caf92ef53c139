import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ENTITY, NETWORK } from './answers.ts';
import { Connections, type Question } from './support/asking.ts';
import type { Benchmark, Finding } from './support/budget.ts';
import { startChild } from './support/child-server.ts';
import { ask, idsOfDegree } from './support/graph-facts.ts';
import { neo4jOf } from './support/stores.ts';

const CONNECTIONS = 16;
const REQUESTS = 1_000;
/** What is told apart; the rest is told together. */
const LEAST_SHARE = 0.02;

/** Where the server's own time goes: the parts of its processor time, by what it is spent in. */
export const profile: Benchmark = {
  name: 'profile',
  about: "where the server's processor time goes",
  async run() {
    const neo4j = await neo4jOf('100k');
    try {
      const ids = await ask(neo4j, (driver) => idsOfDegree(driver, 60, 200, 400));
      const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: '', ENTENTE_CACHE_MB: '0' };
      const entity = (at: number) => asked(ENTITY, { id: ids[at % ids.length] });
      const network = (at: number) => asked(NETWORK, { at: `1${700 + (at % 100)}-0${1 + (at % 9)}-11` });
      return [
        ...(await sharesOf('entity with 50 relationships', env, REQUESTS, entity)),
        ...(await sharesOf('network of 500', env, REQUESTS / 4, network)),
      ];
    } finally {
      await neo4j.stop();
    }
  },
};

function asked(query: string, variables: object): Question {
  return { path: '/graphql', body: { query, variables } };
}

async function sharesOf(
  what: string,
  env: Readonly<Record<string, string>>,
  requests: number,
  question: (at: number) => Question,
): Promise<readonly Finding[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-profile-'));
  try {
    const server = await startChild('product', env, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    const connections = new Connections(CONNECTIONS);
    await connections.askAll(
      server.url,
      Array.from({ length: requests }, (_, at) => question(at)),
    );
    connections.close();
    await server.stop();
    const [file] = await readdir(folder);
    const profiled = JSON.parse(await readFile(path.join(folder, file ?? ''), 'utf8')) as CpuProfile;
    return shares(profiled).map(([part, share]) => ({ what: `${what}: ${part}`, ratio: share, sides: '' }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As V8 writes it. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Of the time in which it did anything, the most first. */
function shares({ nodes, samples, timeDeltas }: CpuProfile): [string, number][] {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, partNamed(callFrame.functionName, callFrame.url)]));
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const part = partOf.get(id) ?? '';
    if (part !== '(idle)') times.set(part, (times.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const told = new Map<string, number>();
  for (const [part, time] of times) {
    const name = time / all < LEAST_SHARE ? 'everything else' : part;
    told.set(name, (told.get(name) ?? 0) + time / all);
  }
  return [...told].sort(([, one], [, other]) => other - one);
}

function partNamed(functionName: string, url: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (name !== undefined) return name;
  if (url.startsWith('node:')) return 'Node';
  const [, folder] = /server\/src\/(\w+)/.exec(url) ?? [];
  if (folder !== undefined) return `ours, ${folder}`;
  if (functionName === '(garbage collector)') return 'garbage collection';
  return functionName.startsWith('(') ? functionName : 'V8';
}
