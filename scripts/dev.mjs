/** `npm run dev`: the server and the page straight from their sources, each afresh when they change. */
import { spawn } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';
import { scriptOf } from './lib/run.mjs';

const { PORT = '4000' } = process.env;
const env = { ...process.env, ENTENTE_SERVER: `http://127.0.0.1:${PORT}` };
const parts = [
  {
    args: [
      ...[scriptOf('tsx'), 'watch'],
      // Read at run time, where tsx does not see that they are needed.
      ...['--include', '../cypher/**/*.cypher', '--include', 'src/**/*.graphql'],
      'src/main.ts',
    ],
    cwd: inRoot('server'),
  },
  { args: [scriptOf('vite', 'vite', 'client')], cwd: inRoot('client') },
].map(({ args, cwd }) => spawn(process.execPath, args, { cwd, env, stdio: 'inherit' }));

// Neither is of use without the other.
const end = () => {
  for (const part of parts) part.kill();
};
for (const part of parts) part.on('exit', end);
process.on('SIGINT', end);
process.on('SIGTERM', end);
