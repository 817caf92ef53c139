import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Parser, parse } from 'csv-parse';
import { type ByteWatch, normalisedLines } from './normalised-lines.ts';
import { type TextFormat, UTF8 } from './text-format.ts';

/** No cell of a dataset is that long: a quote that is never closed would else take the whole file for one. */
const LONGEST_RECORD = 4 * 1024 * 1024;

type Watch = ByteWatch & { readonly onBlock?: (block: Buffer) => void };

/** What broke, and the line on which the record starts that could not be read. Nothing after it was read. */
export interface CsvBreak {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a CSV file (RFC 4180, in the format that was found out; with or without a byte-order mark, LF or CRLF) and hands over its records one by one,
 * the header among them; lines that are empty are passed over.
 *
 * @param onRecord the cells as they stand, and the physical line on which the record starts, from 1
 * @param onBlock the normalised bytes as they go by, for whoever hashes them
 * @returns null where the whole file was read
 * @throws what the file system throws
 */
export async function readCsv(
  path: string,
  format: TextFormat,
  onRecord: (cells: readonly string[], line: number) => void,
  watch: Watch,
): Promise<CsvBreak | null> {
  let lastLine = 0;
  const parser = parse({
    bom: true,
    delimiter: format.delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { lines }) => {
      onRecord(cells, lines - lineFeedsIn(cells));
      lastLine = lines;
      return null;
    },
  });
  try {
    await pipeline(blocksOf(path, format, watch), drained(parser));
    return null;
  } catch (error) {
    if (error instanceof CsvError) return { line: lastLine + 1, message: messageOf(error) };
    throw error;
  }
}

/** The file's text as UTF-8 with line feeds. */
function blocksOf(path: string, format: TextFormat, watch: Watch): AsyncGenerator<Buffer> {
  const plain = format.encoding === UTF8 && !format.carriageReturns;
  return plain ? watched(createReadStream(path), watch) : decoded(path, format, watch);
}

/** A file that is written in another way is small: it was made by hand. It is read as a whole, and hashed as it lies. */
async function* decoded(
  path: string,
  { encoding, carriageReturns }: TextFormat,
  { onBytes, onBlock }: Watch,
): AsyncGenerator<Buffer> {
  const bytes = await readFile(path);
  for await (const block of normalisedLines(once(bytes), onBytes ? { onBytes } : {})) onBlock?.(block);
  const text = new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n');
  yield Buffer.from(carriageReturns ? text.replaceAll('\r', '\n') : text);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function* watched(chunks: AsyncIterable<Buffer>, watch: Watch): AsyncGenerator<Buffer> {
  for await (const block of normalisedLines(chunks, watch)) {
    watch.onBlock?.(block);
    yield block;
  }
}

/** Records leave by `on_record`; the stream's own output is empty but must be read for it to end. */
function drained(parser: Parser): Parser {
  return parser.resume();
}

function lineFeedsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function messageOf(error: CsvError): string {
  const rest = '; the rest of the file was not read';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return `a quote is opened in this row and never closed, close it with "${rest}`;
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `text follows a closing quote in this row, close the cell or write a quote within it as ""${rest}`;
    case 'INVALID_OPENING_QUOTE':
      return `a quote stands inside a cell without quotes in this row, put the cell in quotes and write it as ""${rest}`;
    default:
      return `no valid CSV (${error.message})${rest}`;
  }
}
