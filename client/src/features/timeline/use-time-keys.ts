import { useMemo, useRef, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import { changeDays, neighbouringChange } from '../../graph/changes.ts';
import { clampDay, type Step, stepDay } from '../../graph/day.ts';
import { typesOf } from '../../graph/lenses.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import type { View } from '../../url/view.ts';
import type { Shortcuts } from '../keyboard/use-shortcuts.ts';
import { domainOf } from './scale.ts';

export interface TimeKeysRequest {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  readonly onGoTo: (day: string, mode?: HistoryMode) => void;
}

const NEXT_STEP: Record<Step, Step> = { day: 'month', month: 'year', year: 'day' };
/** Steps that follow each other faster than this are one step for Back. */
const ONE_MOVE_MS = 1200;

/** The keys that move time, and the step that they go by. */
export function useTimeKeys({ view, dataset, atlas, onGoTo }: TimeKeysRequest) {
  const [step, setStep] = useState<Step>('day');
  const lastMove = useRef(0);
  const changes = useMemo(() => {
    if (!view || !atlas) return [];
    const types = typesOf(view.lenses);
    return changeDays(
      atlas.network.relationships.filter(({ type }) => types.includes(type)),
      view.confidence,
      view.certainty,
    );
  }, [view, atlas]);
  const by = (count: number) => {
    if (!view || !dataset) return;
    const { first, last } = domainOf(dataset.span);
    const now = performance.now();
    const mode = now - lastMove.current < ONE_MOVE_MS ? 'replace' : 'push';
    lastMove.current = now;
    onGoTo(clampDay(stepDay(view.at, step, count), first, last), mode);
  };
  const toChange = (direction: 1 | -1) => {
    const day = view && neighbouringChange(changes, view.at, direction);
    if (day) onGoTo(day);
  };
  const shortcuts: Shortcuts = new Map([
    ['ArrowLeft', () => by(-1)],
    ['ArrowRight', () => by(1)],
    ['Shift+ArrowLeft', () => by(-10)],
    ['Shift+ArrowRight', () => by(10)],
    ['[', () => toChange(-1)],
    [']', () => toChange(1)],
    ['d', () => setStep(NEXT_STEP[step])],
  ]);
  return { step, setStep, shortcuts, changes };
}
