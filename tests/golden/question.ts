/** A question that one operation answers, and its whole answer. */
export interface Question {
  readonly asked: string;
  readonly operation: string;
  readonly answer: object;
}

/** An entity or relationship of which nothing but the id was asked. */
export function named(id: string): { readonly id: string } {
  return { id };
}

export function allNamed(...ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map(named);
}
