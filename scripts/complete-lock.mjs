/** `npm run lock`: to be run after a change of dependencies; completes package-lock.json for other systems. */
import { completeLock } from './lib/lock.mjs';

const { added, vouched, unknown } = await completeLock();
console.log(`${added} packages for other systems and ${vouched} checksums added to package-lock.json.`);
if (unknown.length > 0)
  console.log(`The registry here does not serve ${unknown.join(', ')}: their checksums are missing.`);
