import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../server/src/graphql/codes.ts';
import { LIMITS } from '../../server/src/graphql/limits.ts';
import { environment, readConfig } from '../../server/src/server/config.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** The rows of all tables of a document, cell by cell. */
function rowsOf(document: string): string[][] {
  return readFileSync(path.join(docs, document), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function variablesOf(document: string): string[][] {
  return rowsOf(document).filter(([name]) => /^`[A-Z]/.test(name ?? ''));
}

it('docs/configuration.md has every variable of the environment in its order', () => {
  expect(variablesOf('configuration.md').map(([name]) => name?.replaceAll('`', ''))).toEqual(
    Object.keys(environment.shape),
  );
});

it.each(['configuration.md', '../README.md'])('%s names the default of every variable', (document) => {
  const variables = variablesOf(document);
  expect(variables.length).toBe(Object.keys(environment.shape).length);
  const preset = environment.parse({});
  for (const [name = '', , told = ''] of variables) {
    const value = preset[name.replaceAll('`', '') as keyof typeof preset];
    const text = value === true ? 'on' : value === false ? 'off' : Array.isArray(value) ? value.join(',') : value;
    if (text !== undefined && text !== '') expect(`${name} ${told}`).toBe(`${name} \`${text}\``);
    else expect(`${name} ${told}`).not.toMatch(/`(?:on|off|\d+)`/);
  }
});

it('reads the defaults that it tells of', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    patienceMs: 60_000,
    serving: {
      explain: true,
      timeoutMs: 20_000,
      maxRequests: 2_000,
      corsOrigins: [],
      frameAncestors: ["'self'"],
      metrics: false,
      maxAnswerBytes: 32 * 1024 * 1024,
      hosts: ['localhost', '127.0.0.1', '[::1]'],
    },
    logLevel: 'warn',
  });
});

it('docs/errors.md has every code and every limit', () => {
  const rows = rowsOf('errors.md');
  const names = rows.map(([name]) => name?.replaceAll('`', ''));
  expect(names.filter((name) => /^[A-Z]/.test(name ?? ''))).toEqual(ERROR_CODES);
  const told = new Map(rows.map(([name = '', allowed]) => [name.replaceAll('`', ''), allowed]));
  for (const limit of ['tokens', 'depth', 'rootFields', 'directives', 'aliasesOfField', 'aliases', 'cost'] as const) {
    expect(`${limit} ${told.get(limit)}`).toBe(`${limit} ${LIMITS[limit].toLocaleString('en')}`);
  }
});
