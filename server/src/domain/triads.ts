/** What kind of three a triad is, by how many of its sides are hostile; the theory's names. */
export function triadInWords(hostile: number): string {
  return ['Three friends', 'Two enemies with a friend in common', 'Two friends with a common enemy', 'Three enemies'][
    hostile
  ] as string;
}
