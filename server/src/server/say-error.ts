import { EngineRefusedError, EngineUnavailableError, NoDatasetError } from '../engine/errors.ts';
import { UnreadableGraphError } from '../loader/embedded-store.ts';
import { DamagedGraphError, UnsoundDatasetError } from '../loader/ensure-loaded.ts';
import { HomeError } from '../loader/home-folder.ts';
import { ForeignDataError } from '../loader/neo4j-store.ts';
import { IncompleteLoadError, LoadInProgressError } from '../loader/store.ts';
import { type Config, ConfigError } from './config.ts';

const SPEAKING = [
  ConfigError,
  EngineRefusedError,
  EngineUnavailableError,
  NoDatasetError,
  ForeignDataError,
  IncompleteLoadError,
  LoadInProgressError,
  UnsoundDatasetError,
  DamagedGraphError,
  UnreadableGraphError,
  HomeError,
];

/** One sentence for a person about why the program cannot go on; what nobody expected comes with its stack. */
export function sayError(error: unknown, config: Pick<Config, 'host' | 'port'> | undefined): string {
  if (SPEAKING.some((kind) => error instanceof kind)) return (error as Error).message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { host = '', port = 0 } = config ?? {};
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to another one.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `"${host}" (HOST) is no address of this machine.`;
  if (code === 'EACCES' && error instanceof Error && 'port' in error) {
    return `Port ${port} may not be used without special rights. Set PORT to one above 1023.`;
  }
  // The driver's errors alone have such a code; the database's own words say what it did not allow.
  if (typeof code === 'string' && code.startsWith('Neo.')) return `Neo4j refused: ${(error as Error).message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
