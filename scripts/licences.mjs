/** `npm run licences`: what is shipped under which licence; ends with code 1 where one is not allowed. */
import { isAllowed } from './lib/allowed-licences.mjs';
import { shippedPackages } from './lib/licences.mjs';

const shipped = shippedPackages();
for (const { name, version, licence } of shipped) console.log(`${licence.padEnd(16)}${name} ${version}`);
const refused = shipped.filter((entry) => !isAllowed(entry));
if (refused.length > 0) {
  console.error(`Not allowed: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`);
  process.exitCode = 1;
}
