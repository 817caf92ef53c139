import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './paths.mjs';
import { runNode, scriptOf } from './run.mjs';

/**
 * The part of vitest's JSON report that is read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {FileReport[]} testResults
 */

/**
 * @typedef {object} FileReport
 * @property {string} name
 * @property {string} status
 * @property {number} startTime
 * @property {number} endTime
 * @property {TestReport[]} assertionResults
 */

/**
 * @typedef {object} TestReport
 * @property {string} status
 * @property {string} fullName
 * @property {string[]} failureMessages of a test that passed: what went wrong at its first try
 */

/**
 * Runs projects of tests/vitest.config.ts and counts what really ran. A file that could not be loaded, a crash
 * and a run without tests each count as a failure.
 * @param {string[]} projects
 * @returns {Promise<import('./suites.mjs').Tally>}
 */
export async function runProjects(projects) {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-tests-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const { code } = await runNode(
      [
        scriptOf('vitest'),
        'run',
        '--config',
        'tests/vitest.config.ts',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      { show: true },
    );
    const report = await readReport(reportFile);
    if (report === undefined) return { passed: 0, failed: 1, skipped: 0, secondTries: [] };
    if (projects.length > 1) for (const line of linesOf(report)) console.log(line);
    return count(report, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Report} report
 * @param {number} code
 */
function count(report, code) {
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  // An unhandled error or a failed teardown fails the run without failing a test.
  const isSilentFailure = failed === 0 && (code !== 0 || passed + skipped === 0);
  return { passed, failed: isSilentFailure ? 1 : failed, skipped, secondTries: secondTriesOf(report) };
}

/**
 * The tests that passed at their second try alone.
 * @param {Report} report
 */
function secondTriesOf({ testResults }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
}

/**
 * What came of each folder of tests, and how long its files took.
 * @param {Report} report
 */
function linesOf({ testResults }) {
  /** @type {Map<string, FileReport[]>} */
  const folders = new Map();
  for (const file of testResults) {
    const [top = '', next = ''] = path.relative(root, file.name).split(path.sep);
    const folder = top === 'tests' ? next : top;
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].map(([folder, files]) => {
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const seconds = files.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0) / 1000;
    return `  ${folder}: ${passed} of ${tests.length} passed (${seconds.toFixed(1)} s)`;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Report | undefined>} undefined when the run ended before it could write one
 */
async function readReport(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined);
}
