/** `npm run fuzz [-- runs]`: sends hostile operations to each engine's server, 20,000 unless said otherwise. */
import { build } from './lib/build.mjs';
import { reportFailure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { runProjects } from './lib/vitest.mjs';

process.env.ENTENTE_FUZZ_RUNS = process.argv[2] ?? '20000';
await install()
  .then(build)
  .then(() => runProjects(['fuzz']))
  .then(({ passed, failed, skipped }) => {
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    if (failed > 0 || passed === 0) process.exitCode = 1;
  })
  .catch(reportFailure);
