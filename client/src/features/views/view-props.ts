import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import type { Selection } from '../../graph/entity.ts';
import type { Footnotes } from '../../graph/footnotes.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import type { Change, View } from '../../url/view.ts';

/** What every view besides the network is given. */
export interface ViewProps {
  readonly view: View;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  /** The network of the chosen lenses on the day, as last answered. */
  readonly picture: Picture | undefined;
  /** The picture is one of another day or lens: the next is on its way, or cannot be had. */
  readonly stale: boolean;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly theme: string;
  readonly narrow: boolean;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onFootnote: (passage: string) => void;
  readonly onGoTo: (day: string, mode?: HistoryMode) => void;
  readonly change: (change: Change, mode?: HistoryMode) => void;
}
