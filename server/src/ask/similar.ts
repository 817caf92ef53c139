/** How alike two folded words of names are. */
export type Likeness = 'same' | 'derived' | 'slip';

/** Words for one thing whose letters do not tell: adjectives of countries, and numerals. */
const GROUPS: readonly (readonly string[])[] = [
  ['france', 'french'],
  ['spain', 'spanish'],
  ['britain', 'british', 'england', 'english'],
  ['netherlands', 'dutch', 'holland'],
  ['poland', 'polish'],
  ['denmark', 'danish'],
  ['turkey', 'turkish', 'turks'],
  ['greece', 'greek'],
  ['switzerland', 'swiss'],
  ['wwi', 'ww1'],
  ['wwii', 'ww2'],
  ['three', 'triple'],
  ['two', 'dual', 'double'],
  ['america', 'american', 'americans', 'usa'],
  ['germany', 'german', 'germans'],
  ['first', '1st', 'i'],
  ['second', '2nd', 'ii'],
  ['third', '3rd', 'iii'],
  ['fourth', '4th', 'iv'],
];

const GROUP_OF = new Map(GROUPS.flatMap((group, index) => group.map((word) => [word, index] as const)));

export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The words that stand for the same thing as this one, itself among them; empty where it is in no group. */
export function groupOf(word: string): readonly string[] {
  return GROUPS[GROUP_OF.get(word) ?? -1] ?? [];
}

/** Null where the two have nothing to do with each other. */
export function likeness(asked: string, filed: string): Likeness | null {
  if (asked === filed) return 'same';
  if (UNSPACED.test(asked)) return filed.includes(asked) ? 'derived' : null;
  const group = GROUP_OF.get(asked);
  if (group !== undefined && GROUP_OF.get(filed) === group) return 'derived';
  if (isDerived(asked, filed)) return 'derived';
  return isSlip(asked, filed) ? 'slip' : null;
}

/** "Japanese" of "Japan", "Chinese" of "China": one beginning, short endings. */
function isDerived(one: string, other: string): boolean {
  const shared = sharedBeginning(one, other);
  const longest = Math.max(one.length, other.length);
  return shared >= 4 && shared / longest >= 0.55 && longest - shared <= 4 && Math.min(one.length, other.length) >= 4;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function isSlip(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < 5) return false;
  const allowed = shortest >= 8 ? 2 : 1;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** Letters to change, add or leave out, two exchanged neighbours counting as one (optimal string alignment). */
function distance(one: string, other: string): number {
  const columns = other.length + 1;
  const at = (row: number, column: number) => row * columns + column;
  const table = new Array<number>((one.length + 1) * columns).fill(0);
  for (let row = 0; row <= one.length; row += 1) table[at(row, 0)] = row;
  for (let column = 0; column < columns; column += 1) table[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let best = Math.min(
        (table[at(row - 1, column)] ?? 0) + 1,
        (table[at(row, column - 1)] ?? 0) + 1,
        (table[at(row - 1, column - 1)] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) best = Math.min(best, (table[at(row - 2, column - 2)] ?? 0) + 1);
      table[at(row, column)] = best;
    }
  }
  return table[at(one.length, columns - 1)] ?? 0;
}
