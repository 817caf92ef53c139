/** `npm test [-- suite ...]`: runs the suites; the last line says `N passed, N failed`. */
import { reportFailure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { runSuites } from './lib/suites.mjs';

await install()
  .then(() => runSuites(process.argv.slice(2)))
  .catch(reportFailure);
