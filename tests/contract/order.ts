/** Compares two rows, for sorting. */
export type Order<Row> = (one: Row, other: Row) => number;

/** By a text, and rows in which it is the same by another order. */
export function by<Row>(textOf: (row: Row) => string, otherwise: Order<NoInfer<Row>> = () => 0): Order<Row> {
  return (one, other) => {
    if (textOf(one) === textOf(other)) return otherwise(one, other);
    return textOf(one) < textOf(other) ? -1 : 1;
  };
}

export const byId = by(({ id }: { readonly id: string }) => id);
export const byStart = by(({ startMin }: { readonly id: string; readonly startMin: string }) => startMin, byId);
