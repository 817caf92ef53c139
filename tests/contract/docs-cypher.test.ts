import { readFileSync } from 'node:fs';
import { marked, type Tokens } from 'marked';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';

interface Example {
  /** What stands over it. */
  readonly heading: string;
  readonly statement: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const examples = examplesIn(readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8'));

onBothEngines('docs/cypher.md', (open) => {
  let place: Place;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
  });
  afterAll(() => place?.close());

  it('has ten questions and what they need to be understood', () => {
    expect(examples).toHaveLength(13);
  });

  it.each(examples)('under “$heading”', async ({ statement, columns, rows }) => {
    const found = await place.query(statement);
    expect(found.map((row) => Object.keys(row))).toEqual(rows.map(() => columns));
    expect(found.map((row) => columns.map((column) => written(row[column])))).toEqual(rows);
  });
});

/** Each statement with the table that follows it, which prints its rows. */
function examplesIn(markdown: string): Example[] {
  const tokens = marked.lexer(markdown);
  let heading = '';
  return tokens.flatMap((token, at) => {
    if (token.type === 'heading') heading = token.text as string;
    if (token.type !== 'code' || token.lang !== 'cypher') return [];
    const table = tokens.slice(at).find((next): next is Tokens.Table => next.type === 'table');
    return [
      {
        heading,
        statement: token.text as string,
        columns: table?.header.map(({ text }) => text) ?? [],
        rows: table?.rows.map((row) => row.map(({ text }) => text)) ?? [],
      },
    ];
  });
}

/** A value as the tables print it: nothing for what is unknown, an arrow between the items of a list. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' → ') : String(value);
}
