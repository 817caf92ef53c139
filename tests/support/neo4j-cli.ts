/** `npm run neo4j`: a throw-away Neo4j to try things with, until Ctrl-C. */
import { once } from 'node:events';
import { ownNeo4j } from './neo4j.ts';

const neo4j = await ownNeo4j((line) => console.error(line));
if ('skipped' in neo4j) {
  console.error(neo4j.skipped);
  process.exitCode = 1;
} else {
  console.log(`NEO4J_URI=${neo4j.uri}\nNEO4J_USER=${neo4j.user}\nNEO4J_PASSWORD=${neo4j.password}`);
  console.error('Ctrl-C ends it and removes its data.');
  const beat = setInterval(() => {}, 60_000);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(beat);
  await neo4j.stop();
}
