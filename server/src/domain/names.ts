/** A name as filed, such as `大日本帝国 (Dai Nippon Teikoku)`, split where it carries its own reading. */
export interface SplitName {
  readonly name: string;
  readonly reading: string | null;
}

const TRAILING_NOTE = /^(?<name>.+?)\s*\((?<note>[^()]+)\)$/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

export function splitName(text: string): SplitName {
  const { name, note } = TRAILING_NOTE.exec(text)?.groups ?? {};
  return name !== undefined && note !== undefined ? { name, reading: note } : { name: text, reading: null };
}

/** The first of the names that is written in another script than Latin, without its reading; null where none is. */
export function nativeName(names: readonly string[]): string | null {
  for (const text of names) {
    const { name } = splitName(text);
    if (LETTER.test(name) && !LATIN_LETTER.test(name)) return name;
  }
  return null;
}

/** A treaty's or event's name for the plate: what stands in brackets at its end is left to the details. */
export function shortName(name: string): string {
  return splitName(name).name;
}

/** The language of a name by its script, for fonts and screen readers; null where the script does not tell. */
export function languageOf(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return null;
}
