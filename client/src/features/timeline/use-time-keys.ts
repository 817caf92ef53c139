import { type Step, stepDay } from '@entente/server/domain/day';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import { changeDays, neighbouringChange, tiesIn } from '../../graph/changes.ts';
import { firstComparison, firstRange, stepped } from '../../graph/time-moves.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import { type Change, clearTime, compareDays, lookAtTime, setRange, type View } from '../../url/view.ts';
import type { Shortcuts } from '../keyboard/use-shortcuts.ts';
import { type Play, usePlay } from '../play/use-play.ts';
import { domainOf } from './scale.ts';

export interface TimeKeysRequest {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  /** The picture is of another day: the next is on its way, or cannot be had. */
  readonly stale: boolean;
  /** More than one day can be looked at in what is shown. */
  readonly modes: boolean;
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

/** How far a step goes: so much time, or to the next day on which something changes. */
export type TimeStep = Step | 'change';
export const TIME_STEPS: readonly TimeStep[] = ['day', 'month', 'year', 'change'];

export interface TimeControls {
  readonly step: TimeStep;
  readonly setStep: (step: TimeStep) => void;
  /** So many steps on; back where it is negative. */
  readonly by: (count: number) => void;
  readonly toChange: (direction: 1 | -1) => void;
  /** Where the buttons to the next change lead; null where nothing changes any more. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly play: Play;
  /** Null where what is shown is always of one day. */
  readonly toggleCompare: (() => void) | null;
  readonly toggleRange: (() => void) | null;
  readonly shortcuts: Shortcuts;
}

/** Steps that follow each other faster than this are one step for Back. */
const ONE_MOVE_MS = 1200;

/** Everything that moves time: keys, steps, play, and looking at more than one day. */
export function useTimeKeys({ view, dataset, atlas, stale, modes, change }: TimeKeysRequest): TimeControls {
  const [step, setStep] = useState<TimeStep>('day');
  const lastMove = useRef(0);
  const whole = useMemo(() => domainOf(dataset?.span ?? null), [dataset]);
  const changes = useMemo(() => {
    if (!view || !atlas) return [];
    return changeDays(tiesIn(atlas, view.lenses), view.confidence, view.certainty);
  }, [view, atlas]);
  const move = useCallback(
    (next: (day: string) => string | null, direction: 1 | -1, mode: HistoryMode): boolean => {
      const to = view && dataset ? stepped(view, next, direction, whole) : null;
      if (to !== null) change(lookAtTime(to), mode);
      return to !== null;
    },
    [view, dataset, whole, change],
  );
  const nextDay = (count: number) => (day: string) =>
    step === 'change' ? neighbouringChange(changes, day, count < 0 ? -1 : 1) : stepDay(day, step, count);
  const by = (count: number) => {
    const now = performance.now();
    const mode = now - lastMove.current < ONE_MOVE_MS ? 'replace' : 'push';
    lastMove.current = now;
    move(nextDay(count), count < 0 ? -1 : 1, mode);
  };
  const toChange = (direction: 1 | -1) =>
    void move((day) => neighbouringChange(changes, day, direction), direction, 'push');
  const play = usePlay({
    advance: (mode) => move(nextDay(1), 1, mode),
    ready: !stale,
    moment: view ? `${view.at} ${JSON.stringify(view.time)}` : '',
  });
  const { kind } = view?.time ?? { kind: 'day' };
  const toggleCompare = () => {
    if (kind === 'compare') change(clearTime());
    else if (view) {
      const days = firstComparison(view.at, whole);
      if (days) change(compareDays(days.before, days.after));
    }
  };
  const toggleRange = () => {
    if (kind === 'range') change(clearTime());
    else if (view) {
      const { first, last } = firstRange(view.at, whole);
      change(setRange(first, last));
    }
  };
  const moving = movingDays(view);
  const shortcuts: Shortcuts = new Map([
    ['ArrowLeft', () => by(-1)],
    ['ArrowRight', () => by(1)],
    ['Shift+ArrowLeft', () => by(-10)],
    ['Shift+ArrowRight', () => by(10)],
    ['[', () => toChange(-1)],
    [']', () => toChange(1)],
    ['d', () => setStep(TIME_STEPS[(TIME_STEPS.indexOf(step) + 1) % TIME_STEPS.length] ?? 'day')],
    [' ', play.toggle],
    ...(modes
      ? ([
          ['b', toggleCompare],
          ['r', toggleRange],
        ] as const)
      : []),
  ]);
  return {
    step,
    setStep,
    by,
    toChange,
    previous: neighbouringChange(changes, moving.first, -1),
    next: neighbouringChange(changes, moving.last, 1),
    play,
    toggleCompare: modes ? toggleCompare : null,
    toggleRange: modes ? toggleRange : null,
    shortcuts,
  };
}

/** The days that steps start from: of a range its two ends, of two days the later. */
function movingDays(view: View | null): { readonly first: string; readonly last: string } {
  if (view === null) return { first: '', last: '' };
  const { at, time } = view;
  if (time.kind === 'range') return time;
  const day = time.kind === 'compare' ? time.other : at;
  return { first: day, last: day };
}
