#!/usr/bin/env node
/** `npx entente`: hands over to the built command line, or says how to build it. */
import { existsSync } from 'node:fs';
import { complaintAboutNode } from './node-version.mjs';

const cli = new URL('../server/dist/cli.js', import.meta.url);
const complaint =
  complaintAboutNode() ||
  (existsSync(cli) ? '' : 'Entente is not built yet: run `npm start` or `npm run build` first.');
if (complaint === '') {
  void import(cli.href);
} else {
  console.error(complaint);
  process.exitCode = 1;
}
