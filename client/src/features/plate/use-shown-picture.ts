import { useMemo, useRef } from 'react';
import { usePicture } from '../../api/queries.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import type { View } from '../../url/view.ts';

export interface ShownPicture {
  readonly picture: Picture | undefined;
  /** The view that the picture is of: while the next is on its way, or cannot be had, still the last. */
  readonly view: View | null;
  /** The picture is not the one that was asked for. */
  readonly stale: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** The picture of a view. When the next one cannot be had, the last one stays, with its own day and lenses. */
export function useShownPicture(view: View | null): ShownPicture {
  const { data, isPlaceholderData, error, refetch } = usePicture(
    view && {
      lenses: view.lenses,
      at: view.at,
      time: view.time,
      confidence: view.confidence,
      certainty: view.certainty,
    },
  );
  const answered = data !== undefined && !isPlaceholderData;
  const last = useRef<{ readonly picture: Picture; readonly view: View } | null>(null);
  if (answered && view) last.current = { picture: data, view };
  const { picture = data, view: lastView = view } = last.current ?? {};
  const shownView = useMemo(() => {
    if (answered || view === null || lastView === null) return view;
    const { at, time, lenses, confidence, certainty } = lastView;
    return { ...view, at, time, lenses, confidence, certainty };
  }, [answered, view, lastView]);
  return { picture, view: shownView, stale: !answered, error, refetch: () => void refetch() };
}
