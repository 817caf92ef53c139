const PAGE = 15;

/**
 * The row that a key goes to, not yet held within the table; null where the key does not go from row to row.
 *
 * @param key as in `KeyboardEvent.key`
 */
export function moveTo(key: string, row: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + PAGE;
    case 'PageUp':
      return row - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}
