import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { type Exit, startGuarded } from '../support/guarded-process.ts';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const neo4j = inject('neo4j');

/** Starts the built server with these settings, and waits for its end. */
async function start(env: Readonly<Record<string, string>>): Promise<{ readonly exit: Exit; readonly output: string }> {
  const server = await startGuarded(process.execPath, [MAIN], {
    cwd: path.dirname(MAIN),
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
  });
  const exit = await server.exited;
  return { exit, output: server.output() };
}

describe('a start that cannot go on says why in one sentence', () => {
  it('where Neo4j is not there, after it has waited', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expect(await start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'swordfish', ENTENTE_NEO4J_WAIT: '1' })).toEqual({
      exit: { code: 1, signal: null },
      output: `Waiting for Neo4j at ${uri}\nNeo4j cannot be reached at ${uri} (NEO4J_URI). Is it running?\n`,
    });
  });

  it.skipIf('skipped' in neo4j)('where Neo4j refuses the password', async () => {
    if ('skipped' in neo4j) return;
    expect(await start({ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: 'swordfish' })).toEqual({
      exit: { code: 1, signal: null },
      output: 'Neo4j refuses the user name or password (NEO4J_USER, NEO4J_PASSWORD), or what this user may do.\n',
    });
  });

  it.skipIf(process.platform !== 'linux').each([
    ['/proc/nowhere/store', 'The folder /proc/nowhere/store (ENTENTE_HOME) is not there and cannot be made'],
    ['/dev/null/store', '/dev/null/store (ENTENTE_HOME) is not a folder, or a part of its path is not'],
    [MAIN, `${MAIN} (ENTENTE_HOME) is not a folder, or a part of its path is not`],
  ])('where the graph cannot be kept at %s', async (home, sentence) => {
    expect(await start({ ENTENTE_HOME: home, NEO4J_URI: '' })).toEqual({
      exit: { code: 1, signal: null },
      output: `${sentence}. Set ENTENTE_HOME to a folder that can hold the graph; nothing was lost.\n`,
    });
  });

  it('where settings are wrong', async () => {
    expect(await start({ PORT: '70000', ENTENTE_METRICS: 'yes', LOG_LEVEL: 'loud' })).toEqual({
      exit: { code: 1, signal: null },
      output:
        'PORT takes a whole number from 0 to 65535. ENTENTE_METRICS takes "on" or "off". ' +
        'LOG_LEVEL takes one of fatal, error, warn, info, debug, trace, silent.\n',
    });
  });
});
