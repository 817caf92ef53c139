import type { OpeningQuery } from '../../api/generated/graphql.ts';
import type { View } from '../../url/view.ts';

/** What is taken away, shared or cited: a view of a dataset. */
export interface Taken {
  readonly view: View;
  readonly dataset: OpeningQuery['dataset'];
}
