import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import { type GuardedProcess, startGuarded } from '../guarded-process.ts';
import { lastLines } from '../run-command.ts';
import { NEO4J_DATABASE, NEO4J_USER, type Neo4jInstance } from './instance.ts';
import type { Neo4jProgram } from './jars.ts';
import { waitUntilReady } from './ready.ts';

/** Starts Neo4j as a plain Java process with its data in a folder that goes away with it. */
export async function startNeo4jProcess(program: Neo4jProgram): Promise<Neo4jInstance> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-neo4j-'));
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const password = randomBytes(18).toString('base64url');
  await mkdir(path.join(home, 'conf'));
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), configuration(port));

  let server: GuardedProcess | undefined;
  const interrupt = async (manner: 'gently' | 'abruptly' = 'gently'): Promise<void> => {
    if (manner === 'abruptly') server?.kill('SIGKILL');
    await server?.stop();
    server = undefined;
  };
  const resume = async (data: 'kept' | 'empty' = 'kept'): Promise<void> => {
    if (data === 'empty') await rm(path.join(home, 'data'), { recursive: true, force: true });
    const started = await startJava(program, home);
    server = started;
    await waitUntilReady(uri, password, started.hasExited).catch(async (error) => {
      const log = await readFile(path.join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => '');
      await stop();
      throw new Error(`Neo4j did not start; it said:\n${lastLines(started.output() + log)}`, { cause: error });
    });
  };
  const freeze = async (): Promise<void> => server?.kill('SIGSTOP');
  const thaw = async (): Promise<void> => server?.kill('SIGCONT');
  const stop = async (): Promise<void> => {
    // Its clean shutdown takes ten seconds, and nobody will read this store again.
    await server?.stop(1_000);
    server = undefined;
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };

  await resume();
  return {
    uri,
    user: NEO4J_USER,
    password,
    database: NEO4J_DATABASE,
    stop,
    faults: { interrupt, resume, freeze, thaw },
  };
}

function startJava({ java, jars }: Neo4jProgram, home: string): Promise<GuardedProcess> {
  return startGuarded(
    java,
    [
      '-Xms512m',
      '-Xmx1g',
      '-cp',
      path.join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${path.join(home, 'conf')}`,
    ],
    { cwd: home, removeWhenOrphaned: home },
  );
}

function configuration(port: number): string {
  return `${[
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.security.auth_enabled=true',
    // One wrong password too many would otherwise lock the tests out.
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
  ].join('\n')}\n`;
}
