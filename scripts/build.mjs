/** `npm run build`: builds the server and the page where their sources changed. */
import { build } from './lib/build.mjs';
import { reportFailure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';

await install()
  .then(() => build())
  .catch(reportFailure);
