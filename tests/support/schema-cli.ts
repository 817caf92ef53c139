import { existsSync } from 'node:fs';
import { breakingChanges, currentSchema, readSnapshot, SNAPSHOT_FILE, writeSnapshot } from './schema.ts';

/** `npm run schema`: takes the schema as it is for the snapshot; one that breaks programs only with `-- --breaking`. */
const schema = currentSchema();
const changes = existsSync(SNAPSHOT_FILE) ? breakingChanges(readSnapshot(), schema) : [];
for (const change of changes) console.log(change);
if (changes.length > 0 && !process.argv.includes('--breaking')) {
  console.log('These changes break programs that use the API. To accept them: npm run schema -- --breaking');
  process.exitCode = 1;
} else {
  writeSnapshot(schema);
}
