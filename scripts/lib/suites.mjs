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
 * @property {boolean} [beside] it runs beside the others, and is shown when it is done: it waits for a browser while
 *   they wait for Neo4j
 * @property {(show: boolean) => Promise<Tally>} run
 */

/** These come first, alone: they find or fetch what the others run on. */
/** @type {Suite[]} */
const FIRST_SUITES = [
  { name: 'form', run: runForm },
  { name: 'unit', run: (show) => runProjects(['server', 'client'], show) },
  { name: 'support', run: (show) => runProjects(['support'], show) },
];

/** @type {Suite[]} */
const LATER_SUITES = [
  { name: 'e2e', beside: true, run: (show) => runBuilt('e2e', show) },
  { name: 'contract', run: (show) => runProjects(['contract'], show) },
  { name: 'property', run: (show) => runProjects(['property'], show) },
  { name: 'golden', run: (show) => runBuilt('golden', show) },
  { name: 'integration', run: (show) => runBuilt('integration', show) },
  { name: 'security', run: (show) => runBuilt('security', show) },
  { name: 'fault', run: (show) => runBuilt('fault', show) },
  { name: 'fuzz', run: (show) => runBuilt('fuzz', show) },
];

const SUITES = [...FIRST_SUITES, ...LATER_SUITES];

/**
 * Runs suites and prints, as the last line, how many tests passed, failed and were skipped. The process ends with
 * code 1 when one failed or crashed, or when nothing ran.
 * @param {string[]} names none: all of them
 */
export async function runSuites(names) {
  const began = performance.now();
  const chosen = chosenSuites(names);
  const tallies = await runInTurn(chosen.filter((suite) => FIRST_SUITES.includes(suite)));
  const later = chosen.filter((suite) => LATER_SUITES.includes(suite));
  const inTurn = later.filter(({ beside }) => !beside);
  const besides = later.filter(({ beside }) => beside);
  const lanes = await Promise.all([runInTurn(inTurn), runInTurn(besides, inTurn.length === 0)]);
  tallies.push(...lanes.flat());
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  console.log(`\nAll of it took ${secondsSince(began)}.`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(inWords(total));
}

/**
 * @param {Suite[]} suites
 * @param {boolean} [show] whether what they say is shown as they say it, or when they are done
 */
async function runInTurn(suites, show = true) {
  const tallies = [];
  for (const suite of suites) {
    const began = performance.now();
    console.log(`\n== ${suite.name}${show ? '' : ', beside the others; shown when it is done'} ==`);
    const tally = await suite.run(show).catch(crashed);
    console.log(`${suite.name}: ${inWords(tally)} (${secondsSince(began)})`);
    tallies.push(tally);
  }
  return tallies;
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

/**
 * @param {boolean} show
 * @returns {Promise<Tally>} each check counts as one test
 */
async function runForm(show) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const check of CHECKS) {
    if (await runCheck(check)) tally.passed += 1;
    else tally.failed += 1;
  }
  const tests = await runProjects(['form'], show);
  return {
    passed: tally.passed + tests.passed,
    failed: tally.failed + tests.failed,
    skipped: tally.skipped + tests.skipped,
  };
}

/** @type {Promise<void> | undefined} */
let building;

/**
 * @param {string} project a suite that starts the built server
 * @param {boolean} show
 */
async function runBuilt(project, show) {
  building ??= build();
  await building;
  return runProjects([project], show);
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
