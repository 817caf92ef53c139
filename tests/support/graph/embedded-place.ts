import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { graphFile, openEmbeddedEngine, readPointer } from '../../../server/src/engine/embedded.ts';
import { GrafeoDB } from '../../../server/src/engine/grafeo.ts';
import { openGraphFile } from '../../../server/src/engine/graph-file.ts';
import { openEmbeddedStore } from '../../../server/src/loader/embedded-store.ts';
import type { Place } from './place.ts';

export async function openEmbeddedPlace(): Promise<Place> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-home-'));
  return {
    env: { ENTENTE_HOME: home },
    store: (folder) => openEmbeddedStore(home, folder),
    openEngine: async () => openEmbeddedEngine(home),
    query: (cypher, parameters) => queryFile(home, cypher, parameters),
    change: (cypher) => changeFile(home, cypher),
    close: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function queryFile<Row>(home: string, cypher: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const pointer = readPointer(home);
  if (pointer === undefined) return [];
  const { db, close } = openGraphFile(graphFile(home, pointer.hash));
  try {
    return (await db.executeCypher(cypher, parameters)).toArray() as Row[];
  } finally {
    close();
  }
}

async function changeFile(home: string, cypher: string): Promise<void> {
  const file = graphFile(home, readPointer(home)?.hash ?? '');
  const workshop = await mkdtemp(path.join(tmpdir(), 'entente-changed-'));
  const copy = path.join(workshop, 'original.grafeo');
  const changed = path.join(workshop, 'changed.grafeo');
  await copyFile(file, copy);
  const db = GrafeoDB.open(copy);
  try {
    await db.executeCypher(cypher);
    db.save(changed);
  } finally {
    db.close();
  }
  await rename(changed, file);
  await rm(workshop, { recursive: true, force: true, maxRetries: 5 });
}
