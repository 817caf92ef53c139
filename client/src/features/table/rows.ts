import { CATALOGUE, type LineStyle, type RelationshipType } from '@entente/server/domain/catalogue';
import { shortDate } from '@entente/server/domain/date-text';
import type { Fate } from '../../graph/compare/diff.ts';
import type { Relationship } from '../../graph/entity.ts';
import { type Absence, signedName } from '../../graph/existence.ts';
import { TABLE_COLUMNS, type TableColumn, type TableSort } from '../../url/table-state.ts';

/** What one relationship of a type is called. */
const NOUNS: Readonly<Record<RelationshipType, string>> = {
  ALLIED_WITH: 'Alliance',
  FOUGHT: 'War',
  PRESSURED: 'Pressure',
  SUPPLIED: 'Supply',
  SIGNED: 'Signature',
  MEDIATED: 'Mediation',
  PARTICIPATED_IN: 'Taking part',
  COMMANDED: 'Command',
  SERVED: 'Service',
  CONTROLS: 'Control',
  CEDES: 'Cession',
  CONCERNS: 'Concern',
  OPERATED: 'Operation',
  LOCATED_IN: 'Location',
  SUCCEEDED: 'Succession',
  FOUNDED: 'Foundation',
  LED_TO: 'Influence',
  REVISED: 'Revision',
  SUPERSEDED: 'Replacement',
  TERMINATED: 'Termination',
};

/** One relationship as a row: what each column says, ready to be sorted, filtered and copied. */
export interface TableRow {
  readonly id: string;
  readonly relationship: Relationship;
  readonly line: LineStyle;
  readonly symmetric: boolean;
  /** Drawn on the day that the view shows. */
  readonly onDay: boolean;
  /** What became of it, where two days are compared and it is drawn on one of them. */
  readonly fate: Fate | null;
  readonly text: Readonly<Record<TableColumn, string>>;
}

/**
 * @param relationships in any order
 * @param drawn ids of those that are drawn on the day
 * @param fates where two days are compared
 * @param between ids of those that lay wholly between the two
 * @param absences of entities, by id, that did not exist on the days of the rows
 */
export function tableRows(
  relationships: readonly Relationship[],
  drawn: ReadonlySet<string>,
  fates?: ReadonlyMap<string, Fate>,
  between: ReadonlySet<string> = new Set(),
  absences: ReadonlyMap<string, Absence> = new Map(),
): readonly TableRow[] {
  return relationships.map((relationship) => {
    const { id, type, from, to, via, certainty } = relationship;
    const { line, symmetric } = CATALOGUE[type];
    const fate = fates?.get(id) ?? null;
    const became = fate ?? (between.has(id) ? 'between' : null);
    return {
      id,
      relationship,
      line,
      symmetric,
      onDay: drawn.has(id),
      fate,
      text: {
        relation: became === null ? NOUNS[type] : `${NOUNS[type]}, ${became}`,
        between: [from, to]
          .map(({ id: end, name }) => signedName(name, absences.get(end) ?? null))
          .join(symmetric ? ' – ' : ' → '),
        through: via?.name ?? '',
        began: beganText(relationship),
        ended: endedText(relationship),
        certainty: certainty.toLowerCase(),
        sources: sourceTitles(relationship).join('; '),
      },
    };
  });
}

export const UNSOURCED_TITLE = 'General knowledge';

/** The works that a relationship cites with the places in them; general knowledge last. */
export function sourceTitles({ citations }: Pick<Relationship, 'citations'>): readonly string[] {
  const works = citations.filter(({ passage }) => passage.source.kind !== 'none');
  const titles = works.map(({ passage }) => {
    const title = passage.source.title ?? passage.source.id;
    return passage.locator === null ? title : `${title}, ${passage.locator}`;
  });
  return works.length < citations.length ? [...titles, UNSOURCED_TITLE] : titles;
}

/** Rows whose columns contain what is asked, whatever the case. */
export function filterRows(
  rows: readonly TableRow[],
  filters: Readonly<Partial<Record<TableColumn, string>>>,
): readonly TableRow[] {
  const wanted = TABLE_COLUMNS.flatMap((column) => {
    const text = filters[column]?.trim().toLocaleLowerCase('en');
    return text ? [{ column, text }] : [];
  });
  if (wanted.length === 0) return rows;
  return rows.filter((row) =>
    wanted.every(({ column, text }) => row.text[column].toLocaleLowerCase('en').includes(text)),
  );
}

/** Rows in the order of a column, then by their beginning and id; what is unknown stands last either way. */
export function sortRows(rows: readonly TableRow[], { column, descending }: TableSort): readonly TableRow[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [first, second] = [sortKey(one, column), sortKey(other, column)];
    if (first === second) return byBeginning(one, other);
    if (first === null) return 1;
    if (second === null) return -1;
    return direction * compare(first, second);
  });
}

/** Columns whose values are few: they are chosen, not typed. */
export function choicesOf(rows: readonly TableRow[], column: TableColumn): readonly string[] {
  return [...new Set(rows.map(({ text }) => text[column]).filter((text) => text !== ''))].sort(compare);
}

function byBeginning(one: TableRow, other: TableRow): number {
  const [first, second] = [sortKey(one, 'began') ?? '', sortKey(other, 'began') ?? ''];
  return compare(first, second) || (one.id < other.id ? -1 : 1);
}

function sortKey({ relationship: { span }, text }: TableRow, column: TableColumn): string | null {
  if (column === 'began') return span?.startMin ?? null;
  if (column === 'ended') return span?.endMin ?? span?.endMax ?? null;
  return text[column] || null;
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(one: string, other: string): number {
  return collator.compare(one, other);
}

function beganText({ span }: Relationship): string {
  return span?.start ? shortDate(span.start) : '';
}

function endedText({ span }: Relationship): string {
  return span?.end ? shortDate(span.end) : '';
}
