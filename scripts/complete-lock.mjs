/** `npm run lock`: to be run after a change of dependencies; names in package-lock.json what other systems need. */
import { completeLock } from './lib/lock.mjs';

console.log(`${completeLock()} packages for other systems added to package-lock.json.`);
