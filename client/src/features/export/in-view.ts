import { useEffect } from 'react';
import type { Fate } from '../../graph/compare/diff.ts';
import type { Relationship } from '../../graph/entity.ts';
import type { Footnotes } from '../../graph/footnotes.ts';
import type { Scene } from '../../graph/layout/scene.ts';

/** What a view shows right now, where it says so itself. */
export interface InView {
  readonly relationships: readonly Relationship[];
  /** What became of each, where two days are compared. */
  readonly fates?: ReadonlyMap<string, Fate>;
  /** Where not everything is shown: how much of how much. */
  readonly cut?: { readonly shown: number; readonly total: number } | null;
  /** Where the picture is drawn from a scene. */
  readonly drawing?: { readonly scene: Scene; readonly footnotes: Footnotes };
}

let current: InView | null = null;

/** Says what is shown, for whoever takes it away. Pass the same object while nothing changes. */
export function useInView(inView: InView | null): void {
  useEffect(() => {
    current = inView;
    return () => {
      if (current === inView) current = null;
    };
  }, [inView]);
}

/** What is shown now; null where the view does not say, and its operations must. */
export function whatIsInView(): InView | null {
  return current;
}
