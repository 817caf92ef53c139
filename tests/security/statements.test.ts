import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import type { Engine } from '../../server/src/engine/port.ts';
import { CYPHER_FOLDER } from '../../server/src/engine/statements.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { dump } from '../support/graph/dump.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const SOURCES = fileURLToPath(new URL('../../server/src/', import.meta.url));

/** The source files of the server, without tests and what is generated. */
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/generated/'))
  .sort()
  .map((file) => ({ file, text: withoutComments(readFileSync(path.join(SOURCES, file), 'utf8')) }));

describe('in the source of the server', () => {
  it('the databases are spoken to in four files, with statements out of files', () => {
    const calls = files.flatMap(({ file, text }) =>
      [...text.matchAll(/\.(?:executeCypher|executeQuery|executeSql|query|execute)\(([^,)(]*(?:\([^)]*\))?)/g)].map(
        ([call]) => `${file}: ${call}`,
      ),
    );
    expect(calls).toEqual([
      'engine/embedded.ts: .executeCypher(withTypes(shape, parameters)',
      'loader/embedded-store.ts: .executeCypher(check(name)',
      'loader/embedded-store.ts: .executeCypher(withTypes(script(name)',
      'loader/embedded-store.ts: .executeCypher(statement',
    ]);
    const transactions = files.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:transaction|tx|session|lock)\.run\(([^)]*)\)/g)].map(([call]) => `${file}: ${call}`),
    );
    expect(transactions).toEqual([
      'engine/neo4j.ts: session.run(text, parameters, config)',
      'loader/neo4j-store.ts: transaction.run(statement)',
      "loader/neo4j-store.ts: lock.run(withTypes(this.#script('lock')",
      'loader/neo4j-store.ts: session.run(text, parameters)',
      'loader/neo4j-store.ts: transaction.run(text, parameters)',
    ]);
  });

  it('that text of a question is a file with types of the catalogue', () => {
    const engine = files.find(({ file }) => file === 'engine/neo4j.ts')?.text ?? '';
    expect([...engine.matchAll(/\btext = (.*);/g)].map(([, given]) => given)).toEqual(['withTypes(shape, parameters)']);
    expect([...engine.matchAll(/this\.#readOnce\((.*?),/g)].map(([, given]) => given)).toEqual(['text', 'text']);
  });

  it('that text of the loader is a script with types of the catalogue, or a line of the schema', () => {
    const store = files.find(({ file }) => file === 'loader/neo4j-store.ts')?.text ?? '';
    const writes = [...store.matchAll(/this\.#write(?:<[^>]*>)?\((.*)\)/g)].map(([, given]) => given);
    expect(writes).toEqual(['statement, {}', 'withTypes(this.#script(name), parameters), parameters']);
    const schemas = files.flatMap(({ text }) =>
      [...text.matchAll(/for \(const statement of (.*)\) await /g)].map(([, given]) => given),
    );
    expect(schemas).toEqual(["readSchema('embedded')", "readSchema('neo4j')", "readSchema('neo4j-lists')"]);
  });

  it('queries are asked for by names that stand there as they are, in one closed list', () => {
    const named = readdirSync(path.join(CYPHER_FOLDER, 'query')).map((file) => path.basename(file, '.cypher'));
    const asked = files.flatMap(({ file, text }) =>
      [...text.matchAll(/\bsnapshot\.run(?:<[^>]*>)?\(\s*([^,)]+)/g)].map(([, name]) => ({ file, name: name ?? '' })),
    );
    const passedOn = asked.filter(({ name }) => !/^'[a-z-]+'$/.test(name));
    // These hand on what they were asked, which the type of the port keeps to the list.
    expect([...new Set(passedOn.map(({ file, name }) => `${file}: ${name}`))]).toEqual([
      'engine/port.ts: query',
      'explorer/graph-reader.ts: query',
      'explorer/warm-up.ts: name',
      'graphql/bounded-snapshot.ts: query',
      'server/watched-engine.ts: query',
    ]);
    const literal = asked.filter(({ name }) => name.startsWith("'")).map(({ name }) => name.slice(1, -1));
    expect(literal.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('no text of Cypher is put together', () => {
    const cypher = /[`'"][^`'"\n]*\b(?:MATCH|UNWIND|MERGE|RETURN|DETACH DELETE|CREATE INDEX)\b [^`'"\n]*[`'"]/g;
    const found = files.flatMap(({ file, text }) => [...text.matchAll(cypher)].map(([hit]) => `${file}: ${hit}`));
    // By this word the columns of a file are found.
    expect(found).toEqual(["engine/statements.ts: 'RETURN '"]);
    const templates = files.find(({ file }) => file === 'engine/statements.ts')?.text ?? '';
    expect([...templates.matchAll(/\.replace\('(\$[^']+)'/g)].map(([, part]) => part)).toEqual([
      '$any($types)',
      '$($type)',
      '$($label)',
    ]);
  });
});

const HOSTILE = [
  "'}) MATCH (n) DETACH DELETE n //",
  '"}) RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //',
  '`]-() DETACH DELETE r //',
  '$dataset',
  '*/ MATCH (n) SET n.name = "gone" /*',
  "\\'; DROP DATABASE neo4j; //",
  '\u0000',
  '\u2028}) CALL dbms.shutdown() //',
  'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  '__proto__',
];

/** Every argument that takes a text or a list of texts. */
const OPERATIONS = [
  'query ($t: ID!, $s: String!, $l: [ID!]!) { entity(id: $t) { id } relationship(id: $t) { id } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { relationships(of: $l, via: $t, after: $s) { total nodes { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { relationships(via: $t) { total } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { entities(after: $s) { nodes { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { sources(after: $s) { nodes { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { search(text: $s) { matched } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { network(of: $l) { nodes { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { neighbourhood(of: $l) { nodes { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { paths(from: $t, to: $t) { length } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { influence(of: $t, to: $t) { total } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { treaties(between: $l, and: $l, lineage: true, concerning: $t, signedBy: $t, after: $s) { total } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { treaties(signedBy: $t) { total } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { reversals(of: $t) { one { id } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { timeline(of: $l) { began } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { entity(id: "empire-of-japan") { ... on State { officeHolders(office: $s) { office } } relationships(after: $s) { total } } }',
  'query ($t: ID!, $s: String!, $l: [ID!]!) { entity(id: "treaty-portsmouth") { ... on Treaty { inOffice(of: $t, office: $s) { office } } } }',
].map((query) => query.replace(/\(\$t: ID!, \$s: String!, \$l: \[ID!\]!\)/, (all) => used(query, all)));

/** The declarations of those variables that the operation uses. */
function used(query: string, declared: string): string {
  const body = query.slice(query.indexOf('{'));
  const kept = declared
    .slice(1, -1)
    .split(', ')
    .filter((one) => new RegExp(`\\${one.slice(0, 2)}\\b`).test(body));
  return kept.length === 0 ? '' : `(${kept.join(', ')})`;
}

onBothEngines('hostile text in every argument', (open) => {
  let place: Place;
  let server: InProcess;
  const ran: { readonly name: string; readonly cypher: string }[] = [];

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place, { explain: true });
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  it('is a value and nothing else: every statement is a file, and the graph stays as it is', async () => {
    const before = await dump(place);
    for (const query of OPERATIONS) {
      for (const text of HOSTILE) {
        const variables = { t: text, s: text, l: [text, text] };
        const { errors, extensions } = await server.ask(query, variables, { 'x-entente-explain': '1' });
        const codes = (errors ?? []).map((error) => error.extensions.code);
        expect(codes.filter((code) => code !== 'NOT_FOUND' && code !== 'BAD_USER_INPUT')).toEqual([]);
        ran.push(...((extensions?.entente.statements ?? []) as typeof ran));
      }
    }
    const known = statementsOf(server.engine);
    expect(ran.length).toBeGreaterThan(OPERATIONS.length);
    expect(ran.filter(({ name, cypher }) => !isShapeOf(known.get(name) ?? '', templated(cypher)))).toEqual([]);
    expect(await dump(place)).toEqual(before);
  });
});

/** Every statement as its file has it, with one word for where types stand. */
function statementsOf(engine: Engine): ReadonlyMap<string, string> {
  return new Map(
    Object.values(engine.statements).map(({ name, text }) => [name, templated(text.replace('$any($types)', 'FOUGHT'))]),
  );
}

/** Whether a text is that of a file, but for columns that its `RETURN` may leave out. */
function isShapeOf(file: string, text: string): boolean {
  const [whole, shape] = [split(file), split(text)];
  return (
    whole.before === shape.before &&
    whole.after === shape.after &&
    shape.columns.every((column) => whole.columns.includes(column))
  );
}

function split(text: string): { before: string; columns: readonly string[]; after: string } {
  const from = text.lastIndexOf('RETURN ');
  const length = text.slice(from).search(/\n(?:ORDER BY|LIMIT)/);
  const to = length < 0 ? text.length : from + length;
  return { before: text.slice(0, from), columns: text.slice(from + 7, to).split(/,\s*/), after: text.slice(to) };
}

/** The text with the same word wherever types of the catalogue are listed. */
function templated(cypher: string): string {
  const type = `(?:${RELATIONSHIP_TYPES.join('|')})`;
  return cypher.replace(new RegExp(`:${type}(?:\\|${type})*\\b`, 'g'), ':TYPES');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
