/** "999", "1,000". The first number that is formatted costs a page that is being opened 25 ms, so most are not. */
export function inFigures(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en');
}
