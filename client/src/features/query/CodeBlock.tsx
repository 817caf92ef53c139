import { type Language, tokenLines } from './tokens.ts';

export interface CodeBlockProps {
  readonly text: string;
  readonly language: Language;
}

/** A text with line numbers, lightly coloured. It can be scrolled by keyboard. */
export function CodeBlock({ text, language }: CodeBlockProps) {
  return (
    <pre className="code">
      <code>
        {tokenLines(text, language).map((tokens, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number, which is what is shown
          <span key={line} className="code-line">
            {tokens.map(({ kind, text: piece }, index) =>
              kind === 'plain' ? (
                piece
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line never change places
                <span key={index} className={`token-${kind}`}>
                  {piece}
                </span>
              ),
            )}
          </span>
        ))}
      </code>
    </pre>
  );
}
