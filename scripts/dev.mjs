/** `npm run dev`: the server and the page straight from their sources, each afresh when they change. */
import { spawn } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';
import { scriptOf } from './lib/run.mjs';

const parts = [
  { args: [scriptOf('tsx'), 'watch', 'src/main.ts'], cwd: inRoot('server') },
  { args: [scriptOf('vite', 'vite', 'client')], cwd: inRoot('client') },
].map(({ args, cwd }) => spawn(process.execPath, args, { cwd, stdio: 'inherit' }));

// Neither is of use without the other.
for (const part of parts) part.on('exit', () => parts.forEach((other) => void other.kill()));
