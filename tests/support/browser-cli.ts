/** `npm run browser`: finds or installs the browser of the end-to-end tests and prints where it is. */
import { findBrowser } from './browser.ts';

const found = await findBrowser((line) => console.error(line));
if ('skipped' in found) {
  console.error(found.skipped);
  process.exitCode = 1;
} else {
  console.log(found.executablePath);
}
