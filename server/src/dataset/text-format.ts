import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Dialect } from './descriptor.ts';

/** How a text file of a package is written, as far as that is not UTF-8 with commas and line feeds. */
export interface TextFormat {
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Lines end with a carriage return alone, as old programs on a Mac write them. */
  readonly carriageReturns: boolean;
  /** What was found out and not declared, in words for the person who made the file. */
  readonly remarks: readonly string[];
}

export const UTF8 = 'utf-8';
const COMMA = ',';
const DELIMITERS = [COMMA, ';', '\t', '|'] as const;

/** So much of a file is looked at for its first line. */
const HEAD_BYTES = 64 * 1024;
/** Of a larger file only the beginning is searched for bytes that are not UTF-8. */
const SEARCHED_BYTES = 64 * 1024 * 1024;

/**
 * Finds out how a CSV file is written: by what the package declares, else by its byte-order mark, its bytes and its
 * first line.
 *
 * @param isKnown whether a name is one of the file's columns: the separator is the one that yields most of them
 * @throws what the file system throws
 */
export async function textFormatOf(
  path: string,
  declared: Dialect,
  isKnown: (name: string) => boolean,
): Promise<TextFormat> {
  const bytes = await beginningOf(path, SEARCHED_BYTES);
  const remarks: string[] = [];
  const encoding = declared.encoding ?? encodingOf(bytes);
  if (declared.encoding === null && encoding !== UTF8) {
    remarks.push(`the file is written in ${encoding} and was read so, save it as UTF-8 or declare its encoding`);
  }
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES));
  const carriageReturns = !head.includes('\n') && /\r./s.test(head);
  if (carriageReturns) remarks.push('the lines end with a carriage return alone and were read so, save the file anew');
  const firstLine = head.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const delimiter = declared.delimiter ?? delimiterOf(firstLine, isKnown);
  if (declared.delimiter === null && delimiter !== COMMA) {
    const shown = delimiter === '\t' ? 'tabs' : `"${delimiter}"`;
    remarks.push(
      `the cells are separated by ${shown} and were read so, save the file with commas or declare its dialect`,
    );
  }
  return { encoding, delimiter, carriageReturns, remarks };
}

async function beginningOf(path: string, most: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, most));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Text in Latin letters is the rule for column names, so that every other byte of UTF-16 is zero. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return 'utf-16be';
  if (bytes.length === SEARCHED_BYTES || isUtf8(bytes)) return UTF8;
  return isWindows1252(bytes) ? 'windows-1252' : UTF8;
}

/** Five bytes stand for nothing in Windows-1252, and control characters stand in no table: what holds them is damaged. */
function isWindows1252(bytes: Buffer): boolean {
  const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  return !bytes.some((byte) => unused.has(byte) || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d));
}

function delimiterOf(firstLine: string, isKnown: (name: string) => boolean): string {
  let best: string = COMMA;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const names = firstLine.replace(/^\uFEFF/, '').split(delimiter);
    const found = names.filter((name) => isKnown(name.replaceAll('"', '').trim())).length;
    if (names.length > 1 && found > most) [best, most] = [delimiter, found];
  }
  return best;
}
