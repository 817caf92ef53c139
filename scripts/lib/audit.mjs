import { runNpm } from './run.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} sentence
 * @property {0 | 1 | 2} code
 */

/** Asks the registry whether weaknesses are known of what is shipped. @returns {Promise<Verdict>} */
export async function audit() {
  const { output } = await runNpm(['audit', '--omit=dev', '--json', '--audit=true']);
  return verdictOf(output);
}

/**
 * @param {string} output what `npm audit --json` said
 * @returns {Verdict}
 */
export function verdictOf(output) {
  const report = parsed(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const total = report?.metadata?.vulnerabilities?.total;
  if (typeof total !== 'number') {
    const why = report?.error?.summary || report?.message || 'it gave no report';
    return { sentence: `The registry could not be asked for known weaknesses (${why}): nothing was checked.`, code: 2 };
  }
  if (total === 0) return { sentence: 'No weakness is known of what is shipped.', code: 0 };
  const names = Object.keys(report.vulnerabilities ?? {}).join(', ');
  return { sentence: `Known weaknesses of what is shipped (${total}): ${names}. "npm audit" says more.`, code: 1 };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
