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
 * @typedef {object} Suite
 * @property {string} name
 * @property {() => Promise<Tally>} run
 */

/** In the order in which they run: the quickest to complain first. */
/** @type {Suite[]} */
const SUITES = [
  { name: 'form', run: runForm },
  { name: 'unit', run: () => runProjects(['server', 'client']) },
  { name: 'support', run: () => runProjects(['support']) },
  { name: 'contract', run: () => runProjects(['contract']) },
  { name: 'property', run: () => runProjects(['property']) },
  { name: 'golden', run: () => runBuilt('golden') },
  { name: 'integration', run: () => runBuilt('integration') },
  { name: 'security', run: () => runBuilt('security') },
  { name: 'fault', run: () => runBuilt('fault') },
  { name: 'e2e', run: () => runBuilt('e2e') },
  { name: 'fuzz', run: () => runBuilt('fuzz') },
];

/**
 * Runs suites one after the other and prints, as the last line, how many tests passed, failed and were skipped.
 * The process ends with code 1 when one failed or crashed, or when nothing ran.
 * @param {string[]} names none: all of them
 */
export async function runSuites(names) {
  const began = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of chosenSuites(names)) {
    const suiteBegan = performance.now();
    console.log(`\n== ${suite.name} ==`);
    const tally = await suite.run().catch(crashed);
    console.log(`${suite.name}: ${inWords(tally)} (${secondsSince(suiteBegan)})`);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  console.log(`\nAll of it took ${secondsSince(began)}.`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(inWords(total));
}

/** @param {string[]} names */
function chosenSuites(names) {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = SUITES.map((suite) => suite.name).join(', ');
    throw new PlainFailure(`There is no suite called ${unknown.join(', ')}; there are ${known}.`);
  }
  if (names.length > 0) return SUITES.filter((suite) => names.includes(suite.name));
  return SUITES.filter(({ name }) => name === 'unit' || holdsTests(inRoot('tests', name)));
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

/** @param {string} project a suite that starts the built server */
async function runBuilt(project) {
  await build();
  return runProjects([project]);
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
