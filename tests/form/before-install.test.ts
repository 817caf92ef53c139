import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

/** What a script imports when it starts, directly or by way of others: packages by their names. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gms)].map(
    ([, name = '']) => name,
  );
  return imports.flatMap((name) => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? packagesOf(path.resolve(path.dirname(file), name), seen) : [name];
  });
}

it.each(['start.mjs', 'test.mjs', 'entente.mjs', 'build.mjs', 'check.mjs'])(
  '%s starts in a fresh clone, where no package is installed yet',
  (script) => {
    expect(packagesOf(path.join(scripts, script))).toEqual([]);
  },
);
