import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisedLines } from './normalised-lines.ts';

test('however a file is cut into chunks, CRLF becomes LF, blocks are whole lines and bad lines are found', async () => {
  const anyPiece = fc.constantFrom('a', '日', '\r', '\n', '\r\n', '\xff').map((piece) => {
    return piece === '\xff' ? Buffer.of(0xff) : Buffer.from(piece);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyPiece), fc.array(fc.integer({ min: 1, max: 5 })), async (pieces, sizes) => {
      const bytes = Buffer.concat(pieces);
      const badLines: number[] = [];
      const blocks: Buffer[] = [];
      for await (const block of normalisedLines(chunksOf(bytes, sizes), { onBadLine: (line) => badLines.push(line) })) {
        blocks.push(block);
      }
      const lines = bytes.toString('latin1').split('\n');
      expect(Buffer.concat(blocks).toString('latin1')).toBe(lines.join('\n').replaceAll('\r\n', '\n'));
      expect(blocks.slice(0, -1).every((block) => block.at(-1) === 0x0a)).toBe(true);
      expect(badLines).toEqual(lines.flatMap((line, index) => (line.includes('\xff') ? [index + 1] : [])));
    }),
  );
});

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const size of sizes) {
    if (start >= bytes.length) return;
    yield bytes.subarray(start, start + size);
    start += size;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}
