import { existsSync, readdirSync } from 'node:fs';
import { build } from './build.mjs';
import { CHECKS, runCheck } from './checks.mjs';
import { PlainFailure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { secondsSince } from './progress.mjs';
import { runProjects } from './vitest.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Suites that run together, in one go: what they need is started once for all of them.
 * @typedef {object} Group
 * @property {string[]} suites
 * @property {(suites: string[]) => Promise<Tally>} run
 */

/** In the order in which they run: the quickest to complain first. */
/** @type {Group[]} */
const GROUPS = [
  { suites: ['form'], run: runForm },
  { suites: ['unit'], run: () => runProjects(['server', 'client']) },
  // One Neo4j for all: it starts once, and knows the statements of one suite when the next one asks them.
  {
    suites: ['support', 'contract', 'property', 'golden', 'integration', 'security', 'fault', 'fuzz'],
    run: runBuilt,
  },
  { suites: ['e2e'], run: runBuilt },
];

/**
 * Runs suites and prints, as the last line, how many tests passed, failed and were skipped.
 * The process ends with code 1 when one failed or crashed, or when nothing ran.
 * @param {string[]} names none: all of them
 */
export async function runSuites(names) {
  const began = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { suites, run } of chosenGroups(names)) {
    const groupBegan = performance.now();
    console.log(`\n== ${suites.join(', ')} ==`);
    const tally = await run(suites).catch(crashed);
    console.log(`${suites.join(', ')}: ${inWords(tally)} (${secondsSince(groupBegan)})`);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  console.log(`\nAll of it took ${secondsSince(began)}.`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(inWords(total));
}

/** @param {string[]} names */
function chosenGroups(names) {
  const all = GROUPS.flatMap(({ suites }) => suites);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new PlainFailure(`There is no suite called ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  }
  const wanted = names.length > 0 ? names : all.filter((name) => name === 'unit' || holdsTests(inRoot('tests', name)));
  return GROUPS.map(({ suites, run }) => ({ suites: suites.filter((name) => wanted.includes(name)), run })).filter(
    ({ suites }) => suites.length > 0,
  );
}

/** @param {string} folder */
function holdsTests(folder) {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.test\.ts$/.test(String(file)))
  );
}

/** @returns {Promise<Tally>} each check counts as one test */
async function runForm() {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const check of CHECKS) {
    if (await runCheck(check)) tally.passed += 1;
    else tally.failed += 1;
  }
  const tests = await runProjects(['form']);
  return {
    passed: tally.passed + tests.passed,
    failed: tally.failed + tests.failed,
    skipped: tally.skipped + tests.skipped,
  };
}

/** @param {string[]} suites some of them start the built server */
async function runBuilt(suites) {
  await build();
  return runProjects(suites);
}

/**
 * @param {unknown} error
 * @returns {Tally}
 */
function crashed(error) {
  console.log(error instanceof PlainFailure ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {Tally} tally */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
