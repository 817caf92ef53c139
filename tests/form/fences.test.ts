import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FORBIDDEN = [
  ['server/src/domain', '../engine/port.ts'],
  ['server/src/ask', '../engine/port.ts'],
  ['server/src/ask', 'node:fs'],
  ['server/src/ask', 'react'],
  ['server/src/ask', '../../../client/src/url/view.ts'],
  ['server/src/engine', '../explorer/network.ts'],
  ['server/src/explorer', '../loader/load.ts'],
  ['server/src/explorer', 'neo4j-driver'],
  ['server/src/graphql/resolvers', '../../server/app.ts'],
  ['server/src/server', '../main.ts'],
  ['client/src/graph', '../features/details/details.ts'],
  ['client/src/canvas', '../App.tsx'],
  ['client/src/api', '@entente/server/graphql/context'],
  ['client/src/api', '../../../server/src/domain/catalogue.ts'],
] as const;

const ALLOWED = [
  ['server/src/engine', '../domain/catalogue.ts'],
  ['server/src/engine', 'neo4j-driver'],
  ['server/src/ask', '../domain/catalogue.ts'],
  ['server/src/graphql', '../ask/ask.ts'],
  ['server/src/graphql', '../explorer/network.ts'],
  ['server/src/graphql', '@apollo/server/plugin/disabled'],
  ['client/src/features/ask', '../../graph/graph.ts'],
  ['client/src/api', '@entente/server/domain/catalogue'],
  ['client/src/features/ask', '@entente/server/ask/forms'],
] as const;

/** A file of this folder that imports only this, under a name of its own. */
interface Sample {
  readonly file: string;
  readonly imported: string;
}

describe('the fences between folders', () => {
  const forbidden = FORBIDDEN.map(([folder, imported], index) => ({
    file: `${folder}/forbidden-${index}.ts`,
    imported,
  }));
  const allowed = ALLOWED.map(([folder, imported], index) => ({ file: `${folder}/allowed-${index}.ts`, imported }));

  it('stop what runs against the arrows, and nothing else', () => {
    expect(stopped([...forbidden, ...allowed])).toEqual(forbidden.map(({ file }) => file).sort());
  });
});

/** Those of the samples in which the linter, with the project's own rules, finds an import that is not allowed. */
function stopped(samples: readonly Sample[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-fences-'));
  try {
    const rules = JSON.parse(readFileSync(new URL('../../biome.json', import.meta.url), 'utf8'));
    // The copy is no checkout and has no packages.
    const { $schema: _, vcs: __, ...portable } = rules;
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(portable));
    for (const { file, imported } of samples) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), `import { a } from '${imported}';\n\nexport const b = a;\n`);
    }
    const manifest = createRequire(import.meta.url).resolve('@biomejs/biome/package.json');
    const { stdout } = spawnSync(
      process.execPath,
      [
        path.join(path.dirname(manifest), 'bin', 'biome'),
        'lint',
        '--only=style/noRestrictedImports',
        '--reporter=github',
        '--max-diagnostics=none',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return [
      ...stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=[^,]*?((?:server|client)[\\/]src[\\/][^,]+)/g),
    ]
      .map(([, file = '']) => file.replaceAll('\\', '/'))
      .sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
