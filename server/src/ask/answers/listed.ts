import type { Answer, AnswerRow, Look, NextQuestion, Piece } from './answer.ts';
import { nothing, plain } from './answer.ts';
import { enumerated } from './relations.ts';

export interface Listed {
  /** What comes before the list, "By the Treaty of Portsmouth Russia lost ". */
  readonly start: string;
  readonly pieces: readonly Piece[];
  readonly rows: readonly AnswerRow[];
  readonly look: Look;
  /** What is said where the list is empty. */
  readonly none: string;
  readonly next?: NextQuestion | null;
}

/** An answer that lists things, or says that there are none. */
export function listed({ start, pieces, rows, look, none, next = null }: Listed): Answer {
  if (rows.length === 0) return nothing(none, look, next);
  return {
    found: true,
    sentence: [plain(start), ...enumerated(pieces), plain('.')],
    rows,
    total: rows.length,
    next: null,
    look,
  };
}
