import { catalogueEntry } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import { WHENEVER } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst } from './page.ts';
import { type Pair, pairs } from './pairs.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import { byStart } from './ties.ts';

/** A pair that fought and was later allied, or the other way round. */
export interface Reversal {
  /** The state that was asked about, else the lesser id. */
  readonly one: string;
  readonly other: string;
  /** The last before the change of sign, and the first after it. */
  readonly earlier: RelationshipRow;
  readonly later: RelationshipRow;
}

/**
 * The changes of sign between states, in the order in which they came: by the earliest start of what came after.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` names what does not exist
 * @throws {SearchTooWideError}
 */
export async function reversals(
  reader: GraphReader,
  question: { readonly of: string | null; readonly first: number },
  selection: Selection = EVERYTHING,
): Promise<readonly Reversal[]> {
  const first = checkedFirst(question.first);
  const of = question.of === null ? null : [question.of];
  await reader.expectEntities('of', of, ['STATE']);
  const found = await pairs(reader, ['ALLIED_WITH', 'FOUGHT'], WHENEVER, of, selection);
  return found
    .flatMap((pair) => changesOf(pair, question.of))
    .sort((one, other) => byStart(one.later, other.later))
    .slice(0, first);
}

function changesOf(pair: Pair, of: string | null): Reversal[] {
  const [one, other] = pair.other === of ? [pair.other, pair.one] : [pair.one, pair.other];
  return pair.relationships.flatMap((later, at) => {
    const earlier = pair.relationships[at - 1];
    if (earlier === undefined || catalogueEntry(earlier.type).sign === catalogueEntry(later.type).sign) return [];
    return [{ one, other, earlier, later }];
  });
}
