import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { AtlasQuery } from '../../api/generated/graphql.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import type { Relationship, Selection } from '../../graph/entity.ts';
import type { Change, View, ViewName } from '../../url/view.ts';
import { DetailsFrame } from './DetailsFrame.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { Overview } from './Overview.tsx';
import './details.css';

const LineDetails = lazy(() => import('./LineDetails.tsx').then(({ LineDetails: Shown }) => ({ default: Shown })));
const ChainDetails = lazy(() =>
  import('../chain/ChainDetails.tsx').then(({ ChainDetails: Shown }) => ({ default: Shown })),
);
const BalanceDetails = lazy(() =>
  import('../balance/BalanceDetails.tsx').then(({ BalanceDetails: Shown }) => ({ default: Shown })),
);
const ComparePanel = lazy(() =>
  import('../compare/ComparePanel.tsx').then(({ ComparePanel: Shown }) => ({ default: Shown })),
);
const MapDetails = lazy(() => import('../map/MapDetails.tsx').then(({ MapDetails: Shown }) => ({ default: Shown })));
const MatrixDetails = lazy(() =>
  import('../matrix/MatrixDetails.tsx').then(({ MatrixDetails: Shown }) => ({ default: Shown })),
);
const PathDetails = lazy(() =>
  import('../path/PathDetails.tsx').then(({ PathDetails: Shown }) => ({ default: Shown })),
);

/** Views that say themselves what is selected. */
const OWN_DETAILS: Partial<Record<ViewName, ComponentType<ContentProps>>> = {
  chain: ChainDetails,
  path: PathDetails,
  map: MapDetails,
};

export interface DetailsProps {
  readonly view: View | null;
  readonly picture: Picture | undefined;
  readonly atlas: AtlasQuery | undefined;
  readonly litPassage: string | null;
  readonly narrow: boolean;
  /** The picture is the answer to a question, which stands above it. */
  readonly answering: boolean;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onFootnote: (passage: string) => void;
  readonly onGoTo: (day: string) => void;
  readonly change: (change: Change) => void;
  /** How much of the plate the sheet covers on a narrow screen, in pixels. */
  readonly onCover: (pixels: number) => void;
}

/** What is selected, with its sources; with nothing selected, the whole picture in words. */
export function Details(props: DetailsProps) {
  const { view, picture, litPassage, narrow, answering, onSelect, onCover } = props;
  const selection = view?.selection ?? null;
  const comparing = picture?.compared !== undefined && view?.time.kind === 'compare';
  const triad = view?.shown === 'balance' && view.balance.triad !== null;
  const cell = view?.shown === 'matrix' && view.matrix.cell !== null;
  const unselected = cell ? 'cell' : comparing ? 'compare' : triad ? 'triad' : 'overview';
  const key = selection === null ? unselected : `${selection.kind} ${selection.id}`;
  return (
    <DetailsFrame
      narrow={narrow}
      selected={selection !== null || comparing || triad || cell}
      aside={answering}
      resetKey={key}
      onCover={onCover}
      litPassage={litPassage}
    >
      {view && picture && <Content key={key} {...props} view={view} picture={picture} onClose={() => onSelect(null)} />}
    </DetailsFrame>
  );
}

export interface ContentProps extends DetailsProps {
  readonly view: View;
  readonly picture: Picture;
  readonly onClose: () => void;
  /** What the view that is shown says itself of what is selected. */
  readonly said?: ReactNode;
  /** What has the first footnotes where that is not the picture: the view that is shown instead of it. */
  readonly numbered?: readonly Relationship[];
}

function Content(props: ContentProps) {
  const { selection, shown, time } = props.view;
  const { compared } = props.picture;
  const Own = OWN_DETAILS[shown];
  if (Own) {
    return (
      <Suspense fallback={null}>
        <Own {...props} />
      </Suspense>
    );
  }
  if (shown === 'balance') {
    return (
      <Suspense fallback={null}>
        <BalanceDetails {...props} />
      </Suspense>
    );
  }
  if (selection === null && shown === 'matrix' && props.view.matrix.cell !== null) {
    return (
      <Suspense fallback={null}>
        <MatrixDetails {...props} cell={props.view.matrix.cell} />
      </Suspense>
    );
  }
  if (selection === null && compared && time.kind === 'compare') {
    return (
      <Suspense fallback={null}>
        <ComparePanel {...props} compared={compared} other={time.other} />
      </Suspense>
    );
  }
  if (selection === null) return <Overview {...props} />;
  return selection.kind === 'entity' ? (
    <EntityDetails {...props} id={selection.id} />
  ) : (
    <Suspense fallback={null}>
      <LineDetails {...props} id={selection.id} />
    </Suspense>
  );
}
