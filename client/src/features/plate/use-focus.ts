import { useMemo } from 'react';
import type { OpeningQuery } from '../../api/generated/graphql.ts';
import type { EntityRef, Selection } from '../../graph/entity.ts';
import { mostTied } from '../../graph/layout/focus.ts';
import { isFull } from '../../graph/layout/labelled-scene.ts';
import type { Scene } from '../../graph/layout/scene.ts';
import { isOpeningView } from '../../url/opening.ts';
import type { View } from '../../url/view.ts';

export interface Focus {
  /** What is lit while nothing is pointed at; null: nothing is dimmed. */
  readonly selection: Selection | null;
  /** What the page chose by itself, to be said with a way out; null where a person chose or nothing is in focus. */
  readonly unasked: EntityRef | null;
}

export interface FocusRequest {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly scene: Scene | null;
  /** The whole picture was asked for. */
  readonly whole: boolean;
}

const NOTHING: Focus = { selection: null, unasked: null };

/**
 * What the plate is focused on: the selection, or in a picture too full to be read as a whole what the dataset opens
 * with. The view that the dataset itself opens with is shown whole, although something is selected in it.
 */
export function useFocus({ view, dataset, scene, whole }: FocusRequest): Focus {
  return useMemo(() => {
    if (view === null || dataset === undefined || scene === null) return NOTHING;
    if (view.selection !== null) {
      return isOpeningView(view, dataset) ? NOTHING : { selection: view.selection, unasked: null };
    }
    if (whole || view.time.kind === 'compare' || view.explore.focus !== null || !isFull(scene)) return NOTHING;
    const node = mostTied(scene, dataset.opening?.select ?? null);
    return node === null ? NOTHING : { selection: { kind: 'entity', id: node.id }, unasked: node.entity };
  }, [view, dataset, scene, whole]);
}
