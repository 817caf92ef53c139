import '../../../server/src/server/production-mode.ts';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { openEmbeddedEngine } from '../../../server/src/engine/embedded.ts';
import { openNeo4jEngine } from '../../../server/src/engine/neo4j.ts';
import { buildApp } from '../../../server/src/server/app.ts';
import { readConfig } from '../../../server/src/server/config.ts';
import { tellParent } from '../support/child-server.ts';

/** A machine that others use too, and a Neo4j that has just been started, may be slow at first. */
const PATIENCE_MS = 60_000;

/** The product as it is served, on a store that is there already. */
const config = readConfig(process.env);
const engine =
  config.neo4j === null ? openEmbeddedEngine(config.home) : await openNeo4jEngine(config.neo4j, PATIENCE_MS);
const app = await buildApp({
  engine,
  logger: pino({ level: 'error' }),
  serving: { ...config.serving, timeoutMs: PATIENCE_MS },
});
await app.listen({ host: '127.0.0.1', port: 0 });
if (!app.server.listening) await once(app.server, 'listening');
tellParent((app.server.address() as AddressInfo).port);
