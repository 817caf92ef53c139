import { isUtf8 } from 'node:buffer';
import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';

/** A JSON document that knows where its values stand. */
export interface JsonFile {
  readonly value: unknown;
  /** The line of the value at a path, from 1; of the nearest value around it where there is none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What makes a text no JSON, and on which line. */
export interface JsonBreak {
  readonly line: number;
  readonly message: string;
}

/** Reads JSON as RFC 8259 has it, in UTF-8; a byte-order mark is passed over. */
export function parseJson(bytes: Buffer): JsonFile | JsonBreak {
  if (!isUtf8(bytes)) return { line: 1, message: 'bytes that are not UTF-8, save the file as UTF-8' };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(text), lineOf: (path) => lineOfPath(text, path) };
  } catch {
    return { line: lineOfFirstError(text), message: 'no valid JSON, check quotes, commas and brackets at this line' };
  }
}

/** The positions are looked up only where there is a problem: most documents have none, and some are long. */
function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const root = parseTree(text);
  if (root === undefined) return 1;
  const steps = path.filter((step) => typeof step !== 'symbol');
  for (let length = steps.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return 1;
}

function lineOfFirstError(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return lineAt(text, errors[0]?.offset ?? 0);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
