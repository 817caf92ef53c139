import { randomBytes } from 'node:crypto';
import { freePort } from '../free-port.ts';
import { findProgram, lastLines, runCommand } from '../run-command.ts';
import {
  NEO4J_DATABASE,
  NEO4J_USER,
  NEO4J_VERSION,
  type Neo4jInstance,
  type NoNeo4j,
  type Notice,
} from './instance.ts';
import { waitUntilReady } from './ready.ts';

const PULL_MS = 600_000;

/** Starts Neo4j in a container where an engine really answers: the command alone proves nothing. */
export async function startNeo4jContainer(notice: Notice): Promise<Neo4jInstance | NoNeo4j> {
  const docker = await findProgram(['docker']);
  if (docker === undefined) return { skipped: 'no docker' };
  const engine = await runCommand(docker, ['info', '--format', '{{.OSType}}'], { timeout: 20_000 });
  if (engine.code !== 0 || engine.output.trim() !== 'linux') return { skipped: 'no Docker engine answers' };

  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const password = randomBytes(18).toString('base64url');
  const name = `entente-tests-${process.pid}-${port}`;
  const create = () =>
    runCommand(
      docker,
      [
        ...['run', '--detach', '--name', name, '--publish', `127.0.0.1:${port}:7687`],
        // Names only: values on the command line could be read by every user of the machine.
        ...['--env', 'NEO4J_AUTH', '--env', 'NEO4J_server_bolt_advertised__address'],
        ...['--env', 'NEO4J_server_memory_heap_max__size', '--env', 'NEO4J_dbms_security_auth__max__failed__attempts'],
        `neo4j:${NEO4J_VERSION}-community`,
      ],
      {
        timeout: PULL_MS,
        env: {
          ...process.env,
          NEO4J_AUTH: `${NEO4J_USER}/${password}`,
          NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
          NEO4J_server_memory_heap_max__size: '1g',
          NEO4J_dbms_security_auth__max__failed__attempts: '0',
        },
      },
    );
  const isGone = (): boolean => false;
  const stop = async (): Promise<void> => {
    await runCommand(docker, ['rm', '--force', '--volumes', name]);
  };

  notice(`starting Neo4j ${NEO4J_VERSION} in a container`);
  const created = await create();
  if (created.code !== 0) {
    await stop();
    return { skipped: `docker run failed (${lastLines(created.output, 2)})` };
  }
  await waitUntilReady(uri, password, isGone).catch(async (error) => {
    const logs = await runCommand(docker, ['logs', '--tail', '20', name]);
    await stop();
    throw new Error(`Neo4j did not start in its container; it said:\n${logs.output}`, { cause: error });
  });
  return {
    uri,
    user: NEO4J_USER,
    password,
    database: NEO4J_DATABASE,
    stop,
    faults: {
      async interrupt(manner = 'gently') {
        await runCommand(docker, [manner === 'gently' ? 'stop' : 'kill', name]);
      },
      async resume(data = 'kept') {
        if (data === 'empty') {
          await stop();
          await create();
        } else {
          await runCommand(docker, ['start', name]);
        }
        await waitUntilReady(uri, password, isGone);
      },
      async freeze() {
        await runCommand(docker, ['pause', name]);
      },
      async thaw() {
        await runCommand(docker, ['unpause', name]);
      },
    },
  };
}
