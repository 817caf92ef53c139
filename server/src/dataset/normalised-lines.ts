import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;

/** What was found while the bytes of a file went by. */
export interface ByteWatch {
  /** Called with the size of each piece as read from the disk. */
  readonly onBytes?: (bytes: number) => void;
  /** Called with each line, from 1, that holds bytes which are not UTF-8. */
  readonly onBadLine?: (line: number) => void;
}

/**
 * The bytes of a file in blocks of whole lines, with CRLF made LF, so that a checkout on Windows reads, and hashes, as
 * any other. Holds one line and one chunk at a time.
 */
export async function* normalisedLines(chunks: AsyncIterable<Buffer>, watch: ByteWatch = {}): AsyncGenerator<Buffer> {
  let line = 1;
  for await (const lines of wholeLines(chunks, watch)) {
    const block = withoutCarriageReturns(lines);
    // No part of a UTF-8 sequence is a line feed: whole lines can be judged alone.
    if (!isUtf8(block)) findBadLines(block, line, watch);
    line += countLineFeeds(block);
    yield block;
  }
}

async function* wholeLines(chunks: AsyncIterable<Buffer>, watch: ByteWatch): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const chunk of chunks) {
    watch.onBytes?.(chunk.length);
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield Buffer.concat([...held, chunk.subarray(0, end)]);
      held = [];
    }
    if (end < chunk.length) held.push(chunk.subarray(end));
  }
  if (held.length > 0) yield Buffer.concat(held);
}

function withoutCarriageReturns(block: Buffer): Buffer {
  if (!block.includes('\r\n')) return block;
  return Buffer.from(block.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function findBadLines(block: Buffer, firstLine: number, watch: ByteWatch): void {
  let line = firstLine;
  for (let start = 0; start < block.length; line += 1) {
    const feed = block.indexOf(LINE_FEED, start);
    const end = feed === -1 ? block.length : feed + 1;
    if (!isUtf8(block.subarray(start, end))) watch.onBadLine?.(line);
    start = end;
  }
}

function countLineFeeds(block: Buffer): number {
  let count = 0;
  for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
