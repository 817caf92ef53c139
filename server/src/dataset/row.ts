import { type EdtfDate, type EdtfEnd, EdtfError, parseEdtfEnd, STILL_SO } from '../domain/edtf.ts';
import type { Column } from './layout.ts';
import type { Reading } from './reading.ts';
import type { Place } from './register.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A cell that holds something, but nothing that could be read; its problem has been reported. */
export const UNREADABLE = Symbol('unreadable');

/**
 * One row of a CSV file: reads cells and reports what is wrong with them. Cells are trimmed, empty ones are null, and
 * cells of columns that the file lacks are null too (the missing column was reported once).
 */
export class Row {
  readonly place: Place;
  /** False where the row has too few or too many cells: nothing but its id can then be trusted. */
  readonly whole: boolean;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;
  readonly #reading: Reading;

  constructor(reading: Reading, place: Place, columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.place = place;
    this.whole = cells.length === columns.size;
    this.#cells = cells;
    this.#columns = columns;
    this.#reading = reading;
  }

  report(column: Column | null, message: string): void {
    this.#reading.report({ ...this.place, column, message });
  }

  text(column: Column): string | null {
    const index = this.#columns.get(column);
    if (index === undefined) return null;
    return this.#cells[index]?.trim() || null;
  }

  /** As `text`, for columns whose values repeat. */
  word(column: Column): string | null {
    const text = this.text(column);
    return text === null ? null : this.#reading.shared(text);
  }

  /** As `text`; an empty cell is a problem. */
  required(column: Column, expected: string): string | null {
    const text = this.text(column);
    if (text === null && this.#columns.has(column)) this.report(column, `the cell is empty, ${expected}`);
    return text;
  }

  /** @param made the id of a row that has none of its own; null where none can be made */
  id(made: string | null = null): string | null {
    const id = this.text('id') ?? made ?? this.required('id', 'every row has an id of its own');
    if (id !== null && !ID.test(id)) {
      this.report('id', `"${id}" is no id, write lower-case letters and digits in groups joined by single hyphens`);
    }
    return id;
  }

  list(column: Column): string[] {
    return splitList(this.text(column) ?? '');
  }

  /** One of a closed vocabulary, or null where the cell is empty. */
  choice<Choice extends string>(column: Column, choices: readonly Choice[]): Choice | null {
    const text = this.text(column);
    if (text === null) return null;
    const choice = choices.find((known) => known === text);
    if (choice === undefined) {
      this.report(column, `"${text}" is not in the vocabulary, write ${orList(choices)}`);
      return null;
    }
    return choice;
  }

  requiredChoice<Choice extends string>(column: Column, choices: readonly Choice[]): Choice | null {
    return this.required(column, `write ${orList(choices)}`) === null ? null : this.choice(column, choices);
  }

  /** A number within limits, both included, in decimal notation with a point. */
  number(column: Column, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const number = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.report(column, `"${text}" is no number from ${least} to ${most}, write degrees such as 35.69`);
    return null;
  }

  /** A date, null where unknown. */
  date(column: Column): EdtfDate | null | typeof UNREADABLE {
    const text = this.text(column);
    if (text === null) return null;
    const date = this.#reading.date(text);
    if (!(date instanceof EdtfError)) return date;
    this.report(column, date.message);
    return UNREADABLE;
  }

  /** A date that may also be `..`. */
  end(column: Column): EdtfEnd | null | typeof UNREADABLE {
    const text = this.text(column);
    if (text === STILL_SO) return STILL_SO;
    if (text === null || !(this.#reading.date(text) instanceof EdtfError)) return this.date(column);
    try {
      return parseEdtfEnd(text);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.report(column, error.message);
      return UNREADABLE;
    }
  }
}

/** Items are separated by `;`; a semicolon within an item is written `\\;`. */
function splitList(text: string): string[] {
  return text
    .split(/(?<!\\);/)
    .map((item) => item.replaceAll('\\;', ';').trim())
    .filter((item) => item !== '');
}

/** `a, b or c`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
