import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { COLUMNS, ENTITY_TABLES, RESOURCES, TABLES } from '../../server/src/dataset/layout.ts';
import { CLOSED_CELLS, SOURCE_KINDS } from '../../server/src/dataset/vocabularies.ts';
import { catalogueEntry, type EntityKind, LENSES, RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import { CERTAINTIES, TIERS } from '../../server/src/domain/columns.ts';

const text = readFileSync(new URL('../../docs/data-package.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** What stands under a heading, up to the next one of any level. */
function under(heading: string): string {
  const after = text.split(`\n${heading}\n`)[1];
  if (after === undefined) throw new Error(`docs/data-package.md has no heading "${heading}"`);
  return after.split(/\n#{2,} /)[0] ?? '';
}

/** The rows of a table, without its head: the cells, and what stands in backticks in the first. */
function rowsUnder(heading: string): { readonly name: string; readonly cells: readonly string[] }[] {
  return [...under(heading).matchAll(/^\| `([^`]+)` *\|(.*)\|$/gm)].map(([, name, rest]) => ({
    name: name ?? '',
    cells: (rest ?? '').split('|').map((cell) => cell.trim()),
  }));
}

function columnsUnder(heading: string): string[] {
  return rowsUnder(heading).map(({ name }) => name);
}

function cell(heading: string, column: string): string {
  return rowsUnder(heading).find(({ name }) => name === column)?.cells[0] ?? '';
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

/** `a`, `b` or `c`. */
function either(values: readonly string[]): string {
  return `${quoted(values.slice(0, -1))} or ${quoted(values.slice(-1))}`;
}

describe('docs/data-package.md names what the loader reads', () => {
  it('every file', () => {
    const files = RESOURCES.map((name) => (name === 'extents' ? 'extents.geojson' : `${name}.csv`));
    expect(files.filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
    expect(TABLES).toHaveLength(9);
    expect(text).toContain('and nine CSV files');
  });

  it.each(['sources', 'passages', 'relationships'] as const)('every column of %s, in order', (table) => {
    expect(columnsUnder(`## \`${table}.csv\``)).toEqual(COLUMNS[table]);
  });

  it('every column of the six kinds', () => {
    const common = columnsUnder('## The six kinds of entity');
    for (const table of ENTITY_TABLES) {
      const line =
        under('## The six kinds of entity').match(new RegExp(`^- \`${table}\\.csv\`.*?:(.*)$`, 'm'))?.[1] ?? '';
      const own = [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      expect({ table, columns: [...common, ...own] }).toEqual({ table, columns: COLUMNS[table] });
    }
  });

  it('every closed vocabulary', () => {
    const relationships = '## `relationships.csv`';
    expect(SOURCE_KINDS.filter((kind) => !cell('## `sources.csv`', 'kind').includes(`\`${kind}\``))).toEqual([]);
    expect(cell(relationships, 'certainty')).toBe(`required: ${either(CERTAINTIES)}`);
    expect(cell(relationships, 'tier')).toBe(`required: ${either(TIERS)}`);
    expect(cell('## The six kinds of entity', 'tier')).toBe(`required: ${either(TIERS)}`);
    for (const [type, cells] of Object.entries(CLOSED_CELLS)) {
      for (const [column, values] of Object.entries(cells)) {
        expect(cell(relationships, column)).toContain(`\`${type}\`: ${quoted(values)}`);
      }
    }
    expect(cell('## `datapackage.json`', 'opening.lenses')).toContain(quoted(LENSES));
  });

  it('every type, its ends and how its dates are read', () => {
    const kinds = (list: readonly EntityKind[]) => list.map((kind) => kind.toLowerCase()).join(', ');
    expect(rowsUnder('### Types')).toEqual(
      RELATIONSHIP_TYPES.map((type) => {
        const { from, to, span, symmetric } = catalogueEntry(type);
        return { name: type, cells: [kinds(from), kinds(to), symmetric ? `${span}, symmetric` : span] };
      }),
    );
  });
});

/** How the compilers write to each other: ids of rows and excerpts, and remarks on their own work. */
const WORKSHOP =
  /\bseed article\b|\bmodelled as\b|\bS\d{1,2}\b|\br\d{4}\b|\bnot confirmed\b|\bend left open\b|\b(?:winner|force):|\bTODO\b/i;
/** Columns that a reader never sees as text. */
const NO_TEXT = new Set(['id', 'from', 'to', 'via', 'side', 'fromState', 'toState', 'citations', 'source']);

describe.each(['japan-russia', 'concert-of-europe'])('the shipped dataset %s', (name) => {
  const folder = new URL(`../../cypher/data/${name}/`, import.meta.url);
  const cells = TABLES.flatMap((table) => {
    const rows: readonly Record<string, string>[] = parse(readFileSync(new URL(`${table}.csv`, folder), 'utf8'), {
      columns: true,
    });
    return rows.flatMap((row) =>
      Object.entries(row).map(([column, cell]) => ({ where: `${table} ${row.id ?? row.source}`, column, cell })),
    );
  });

  it('holds no text of the workshop', () => {
    expect(cells.filter(({ column, cell }) => !NO_TEXT.has(column) && WORKSHOP.test(cell))).toEqual([]);
    expect(['as the seed article (S10) says', 'see r0288', 'End left open'].map((text) => WORKSHOP.test(text))).toEqual(
      [true, true, true],
    );
  });

  it('calls nothing disputed for a remark on a date, a calendar or a place', () => {
    const remark =
      /\bdated\b|\bOld Style\b|\bcalendar\b|\bmisprint\b|\bsigned (?:on|in|at)\b|\baccounts (?:give|open|begin|place)\b/i;
    expect(cells.filter(({ column, cell }) => column === 'dispute' && remark.test(cell))).toEqual([]);
    expect(cells.filter(({ column, cell }) => column === 'note' && remark.test(cell)).length).toBeGreaterThan(5);
  });
});
