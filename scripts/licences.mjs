/** `npm run licences`: what is shipped under which licence. */
import { shippedPackages } from './lib/licences.mjs';

for (const { name, version, licence } of shippedPackages()) console.log(`${licence.padEnd(16)}${name} ${version}`);
