/** `npm run check`: everything about form. */

import { reportFailure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { runSuites } from './lib/suites.mjs';

await install()
  .then(() => runSuites(['form']))
  .catch(reportFailure);
