import { useEffect, useRef, useState } from 'react';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import type { HistoryMode } from '../../url/use-view.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** A step at the speed 1. */
const STEP_MS = 700;

export interface PlayRequest {
  /** Takes one step; false where time ends. */
  readonly advance: (mode: HistoryMode) => boolean;
  /** The picture of the last step stands: what has not been seen is not passed over. */
  readonly ready: boolean;
  /** Changes with every step. */
  readonly moment: string;
}

export interface Play {
  readonly playing: boolean;
  /** Whoever wants less motion steps: nothing goes on by itself. */
  readonly stepping: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
}

/** Lets time run, a step after another. The whole run is one step for Back. */
export function usePlay({ advance, ready, moment }: PlayRequest): Play {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const stepping = useMediaQuery('(prefers-reduced-motion: reduce)');
  const latest = useRef(advance);
  latest.current = advance;
  const run = playing && !stepping;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step winds the clock up again
  useEffect(() => {
    if (!run || !ready) return;
    const timer = setTimeout(() => {
      if (!latest.current('replace')) setPlaying(false);
    }, STEP_MS / speed);
    return () => clearTimeout(timer);
  }, [run, ready, speed, moment]);
  function toggle(): void {
    if (run) {
      setPlaying(false);
      return;
    }
    const moved = latest.current('push');
    setPlaying(moved && !stepping);
  }
  return { playing: run, stepping, speed, setSpeed, toggle, pause: () => setPlaying(false) };
}
