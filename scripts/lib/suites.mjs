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
 * @property {string[]} secondTries the names of tests that passed at their second try alone
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
    suites: ['support', 'contract', 'property', 'golden', 'integration', 'security', 'fault', 'fuzz', 'node'],
    run: runBuilt,
  },
  { suites: ['e2e'], run: runBuilt },
];

/** Runs everything, also what takes long. */
const FULL = 'full';
/** What a run without names leaves out: it takes minutes, and seldom finds what the others do not. */
const LONG_SUITES = ['fuzz', 'node'];
/** How many operations the fuzz suite sends in a full run. */
const FULL_FUZZ_RUNS = '2000';
/** Every test may have a bad moment on a busy machine, but not three of them in one run. */
const SECOND_TRIES = 2;

/**
 * Runs suites and prints, as the last line, how many tests passed, failed and were skipped; in the line before, which
 * of them passed at their second try alone. The process ends with code 1 when one failed or crashed, when more than two
 * needed a second try, or when nothing ran.
 * @param {string[]} names none: all of them but what takes long; `full`: that too
 */
export async function runSuites(names) {
  const began = performance.now();
  const isFull = names.includes(FULL);
  if (isFull) process.env.ENTENTE_FUZZ_RUNS ??= FULL_FUZZ_RUNS;
  process.env.ENTENTE_TEST_SHORT = names.length === 0 ? '1' : '';
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const secondTries = [];
  for (const { suites, run } of chosenGroups(names, isFull)) {
    const groupBegan = performance.now();
    console.log(`\n== ${suites.join(', ')} ==`);
    const tally = await run(suites).catch(crashed);
    console.log(`${suites.join(', ')}: ${inWords(tally)} (${secondsSince(groupBegan)})`);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    secondTries.push(...tally.secondTries);
  }
  console.log(`\nAll of it took ${secondsSince(began)}.`);
  if (secondTries.length > SECOND_TRIES) total.failed += 1;
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(secondTriesInWords(secondTries));
  console.log(inWords(total));
}

/**
 * @param {string[]} names
 * @param {boolean} isFull
 */
function chosenGroups(names, isFull) {
  const all = GROUPS.flatMap(({ suites }) => suites);
  const unknown = names.filter((name) => name !== FULL && !all.includes(name));
  if (unknown.length > 0) {
    throw new PlainFailure(`There is no suite called ${unknown.join(', ')}; there are ${[...all, FULL].join(', ')}.`);
  }
  const present = all.filter((name) => name === 'unit' || holdsTests(inRoot('tests', name)));
  const short = present.filter((name) => !LONG_SUITES.includes(name));
  const wanted = isFull ? present : names.length > 0 ? names : short;
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
    secondTries: tests.secondTries,
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
  return { passed: 0, failed: 1, skipped: 0, secondTries: [] };
}

/** @param {string[]} names */
function secondTriesInWords(names) {
  if (names.length === 0) return 'No test needed a second try.';
  const excess = names.length > SECOND_TRIES ? `, and more than ${SECOND_TRIES} fail the run` : '';
  return `${names.length} passed at a second try alone${excess}: ${names.join('; ')}.`;
}

/** @param {Pick<Tally, 'passed' | 'failed' | 'skipped'>} tally */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
