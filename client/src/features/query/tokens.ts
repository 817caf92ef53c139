/** Light colouring for two small languages: what a piece of text is, not what it means. */

export type TokenKind = 'keyword' | 'type' | 'variable' | 'string' | 'number' | 'comment' | 'plain';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type Language = 'graphql' | 'cypher';

const COMMON = String.raw`(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<variable>\$\w+)|(?<number>\b\d+(?:\.\d+)?\b)`;

const GRAPHQL_KEYWORDS = 'query|mutation|subscription|fragment|on|true|false|null';
const CYPHER_KEYWORDS =
  'MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|ORDER|BY|LIMIT|SKIP|AS|AND|OR|XOR|NOT|IN|IS|NULL|DISTINCT|CASE|WHEN|THEN|ELSE|END|CALL|YIELD|UNION|ALL|ANY|NONE|DESC|ASC|TRUE|FALSE|STARTS|ENDS|CONTAINS|EXISTS|COUNT';

const RULES: Readonly<Record<Language, RegExp>> = {
  graphql: new RegExp(
    String.raw`(?<comment>#[^\n]*)|${COMMON}|(?<keyword>\b(?:${GRAPHQL_KEYWORDS})\b)|(?<type>(?<=\bon\s)\w+|\b[A-Z]\w*\b)`,
    'g',
  ),
  // A label or a relationship type stands after a colon or a bar; a clause's words are written in capitals, or a property
  // such as `end` would be one.
  cypher: new RegExp(
    String.raw`(?<comment>//[^\n]*)|${COMMON}|(?<type>(?<=[:|])\s*\w+)|(?<keyword>(?<![.\w])(?:${CYPHER_KEYWORDS}|any|all)\b)`,
    'g',
  ),
};

const KINDS: readonly Exclude<TokenKind, 'plain'>[] = ['comment', 'string', 'variable', 'number', 'keyword', 'type'];

/** A text in pieces; put together again they are the text. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(RULES[language])) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined) continue;
    if (match.index > last) tokens.push({ kind: 'plain', text: text.slice(last, match.index) });
    tokens.push({ kind, text: match[0] });
    last = match.index + match[0].length;
  }
  if (last < text.length) tokens.push({ kind: 'plain', text: text.slice(last) });
  return tokens;
}

/** The same by lines; no piece reaches over the end of one. */
export function tokenLines(text: string, language: Language): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const { kind, text: piece } of tokensOf(text, language)) {
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines;
}
