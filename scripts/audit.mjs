/** `npm run audit`: known weaknesses of what is shipped; ends with code 1 where there are some, 2 where nobody knows. */
import { audit } from './lib/audit.mjs';

const { sentence, code } = await audit();
(code === 0 ? console.log : console.error)(sentence);
process.exitCode = code;
