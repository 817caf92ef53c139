import type { CitedSource, ExportSource } from './contents.ts';

/**
 * The works cited, for reference managers. A dataset says of a work how far it can be trusted (`kind`), not whether
 * it is a book or an article, so nothing here says so either: what has an address is a web page, the rest a document.
 * A field that is not filed is left out.
 */

export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly [number])[] } | { readonly raw: string };
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** The works as CSL-JSON, the form of Zotero, pandoc and citeproc. */
export function cslOf(sources: readonly CitedSource[]): string {
  return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
}

export function cslItem({ source, locators }: CitedSource): CslItem {
  const { id, title, author, container, year, language, url } = source;
  const note = noteOf(source, locators);
  return {
    id,
    type: url === null ? 'document' : 'webpage',
    title: title ?? id,
    ...(author === null ? {} : { author: namesOf(author) }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(year === null ? {} : { issued: issuedOf(year) }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { URL: url }),
    ...(note === '' ? {} : { note }),
  };
}

/** "Nish, Ian; Asakawa, K." as names; what has no comma (an institution, a mononym) stays as it is. */
export function namesOf(author: string): readonly CslName[] {
  return author
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [family = one, ...given] = one.split(',').map((part) => part.trim());
      return given.length === 1 && given[0] ? { family, given: given[0] } : { literal: one };
    });
}

/** The works as BibTeX in UTF-8; `misc` is the type that every program knows and that claims nothing. */
export function bibtexOf(sources: readonly CitedSource[]): string {
  return sources.map((cited) => bibtexEntry(cited)).join('\n');
}

function bibtexEntry({ source, locators }: CitedSource): string {
  const { id, title, author, container, year, language, url } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(title ?? id)}}`],
    ['author', author === null ? null : namesOf(author).map(bibtexName).join(' and ')],
    ['howpublished', container === null ? null : escaped(container)],
    ['year', year === null ? null : escaped(year)],
    ['language', language === null ? null : escaped(language)],
    // An address is read by programs: only what would end the field is written otherwise.
    ['url', url === null ? null : url.replaceAll(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
    ['note', escaped(noteOf(source, locators)) || null],
  ];
  const lines = fields.flatMap(([name, text]) => (text === null ? [] : [`  ${name} = {${text}},\n`]));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

function bibtexName(name: CslName): string {
  // Braces keep an institution's name from being taken apart at its "and".
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return [name.family, name.given]
    .filter((part) => part)
    .map((part) => escaped(part ?? ''))
    .join(', ');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

function issuedOf(year: string): NonNullable<CslItem['issued']> {
  return /^\d{1,4}$/.test(year) ? { 'date-parts': [[Number(year)]] } : { raw: year };
}

function noteOf({ note }: ExportSource, locators: readonly string[]): string {
  const cited = locators.length === 0 ? null : `Cited: ${locators.join('; ')}.`;
  return [cited, note].filter((part) => part).join(' ');
}
