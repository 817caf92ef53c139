import type { Report } from './problem.ts';
import type { Place } from './register.ts';

/** A name that is longer is a sentence, or an attack on the page's layout. */
const LONG_NAME = 300;
const NAMES = new Set(['name', 'names', 'title', 'author']);
/** Cells that hold addresses; several are separated by ` ; `. */
const ADDRESSES = new Set(['url', 'readAt']);
/** Embeddings, overrides and isolates: what follows them is shown in another order than it is written in. */
const WIKIDATA = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?Q[1-9]\d*$/;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

/** Reports what can be loaded, but that a person should look at: text and addresses that may mislead a reader. */
export function warnAboutCells(
  columns: ReadonlyMap<string, number>,
  cells: readonly string[],
  place: Place,
  warn: Report,
): void {
  const cellOf = (column: string) => (cells[columns.get(column) ?? -1] ?? '').trim();
  if ((cellOf('lat') === '') !== (cellOf('lon') === '')) {
    const [has, lacks] = cellOf('lat') === '' ? ['lon', 'lat'] : ['lat', 'lon'];
    warn({ ...place, column: lacks, message: `the cell is empty while "${has}" is filled, a place needs both` });
  }
  for (const [column, at] of columns) {
    const cell = cells[at] ?? '';
    if (cell === '') continue;
    for (const message of concerns(column, cell)) warn({ ...place, column, message });
  }
}

function* concerns(column: string, cell: string): Generator<string> {
  const character = DIRECTION.exec(cell)?.[0];
  if (character !== undefined) {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    yield `the character U+${code} changes the direction of the text after it, leave it out`;
  }
  if (cell.length > LONG_NAME && NAMES.has(column)) {
    const longest = Math.max(
      ...(column === 'names' ? namesIn(cell) : cell.split('\n')).map((name) => name.trim().length),
    );
    if (longest > LONG_NAME)
      yield `a name of ${longest} characters, keep it under ${LONG_NAME} and put the rest elsewhere`;
  }
  if (column === 'names') {
    const open = namesIn(cell).find((name) => !closesItsBrackets(name));
    if (open !== undefined) {
      yield `a bracket in "${open}" does not close, names are separated by ; and a semicolon within one is written \\;`;
    }
  }
  if (column === 'wikidata' && !WIKIDATA.test(cell.trim())) {
    yield `"${cell.trim()}" is no Wikidata id, write one such as Q188712`;
  }
  if (ADDRESSES.has(column)) yield* cell.split(/\s;\s/).flatMap((address) => concernAboutAddress(address.trim()) ?? []);
}

function namesIn(cell: string): readonly string[] {
  return cell.split(/(?<!\\);/).map((name) => name.trim());
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '「': '」' };

function closesItsBrackets(name: string): boolean {
  const open: string[] = [];
  for (const sign of name) {
    const closing = BRACKETS[sign];
    if (closing !== undefined) open.push(closing);
    else if (Object.values(BRACKETS).includes(sign) && open.pop() !== sign) return false;
  }
  return open.length === 0;
}

function concernAboutAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return `"${text}" is no address, it is shown as text; write one that begins with https://`;
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') {
    return `"${text}" is not an http or https address, it is shown as text; write one that begins with https://`;
  }
  if (username !== '' || password !== '') return 'the address holds a user name or password, leave them out';
  return undefined;
}
