import '../../server/src/server/production-mode.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { again } from './again.ts';
import { amplification } from './amplification.ts';
import { answers } from './answers.ts';
import { client } from './client/client.ts';
import { embedded } from './embedded.ts';
import { generated } from './generated.ts';
import { loading } from './loading.ts';
import { paths } from './paths.ts';
import { profile } from './profile.ts';
import { scale } from './scale.ts';
import { type Finding, isMet, tableOf } from './support/budget.ts';
import { CACHE } from './support/stores.ts';

const BENCHMARKS = [answers, generated, again, paths, scale, ...embedded, loading, amplification, profile, client];

/**
 * `npm run bench`: all benchmarks one after the other, or those that are named. `--large` takes the graph of a million
 * entities as well. The results go to `.cache/bench/results/` too, beside what the machine is.
 */
async function main(given: readonly string[]): Promise<void> {
  const names = given.filter((word) => !word.startsWith('--'));
  const unknown = names.find((name) => !BENCHMARKS.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = BENCHMARKS.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join('\n');
    throw new Error(`There is no benchmark "${unknown}"; there are\n${known}`);
  }
  const findings: Finding[] = [];
  for (const benchmark of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n== ${benchmark.name}: ${benchmark.about} ==`);
    const found = await benchmark.run({ large: given.includes('--large') });
    console.log(tableOf(found));
    findings.push(...found);
  }
  console.log(`\n${findings.filter(isMet).length} of ${findings.length} met; kept in ${await keep(findings)}`);
}

async function keep(findings: readonly Finding[]): Promise<string> {
  const folder = path.join(CACHE, 'results');
  await mkdir(folder, { recursive: true });
  const at = new Date().toISOString();
  const [cpu] = os.cpus();
  const machine = {
    cpus: os.cpus().length,
    model: cpu?.model,
    memory: os.totalmem(),
    load: os.loadavg()[0],
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
  };
  const file = path.join(folder, `${at.replaceAll(':', '-')}.json`);
  await writeFile(file, `${JSON.stringify({ at, machine, findings }, null, 2)}\n`);
  return path.relative(process.cwd(), file);
}

await main(process.argv.slice(2));
