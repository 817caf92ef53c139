/**
 * `npm run property`: every function of the API against its oracle, 1,000 questions each on both engines, under a seed
 * that no run before had. `ENTENTE_CASES` and `ENTENTE_SEED` take others; a failure names the seed of its graph.
 */
import { randomInt } from 'node:crypto';
import { reportFailure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { runSuites } from './lib/suites.mjs';

process.env.ENTENTE_CASES ??= '1000';
process.env.ENTENTE_SEED ??= String(randomInt(1, 2_000_000_000));
console.log(`ENTENTE_CASES=${process.env.ENTENTE_CASES} ENTENTE_SEED=${process.env.ENTENTE_SEED}`);

await install()
  .then(() => runSuites(['property']))
  .catch(reportFailure);
