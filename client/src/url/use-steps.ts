import { useSyncExternalStore } from 'react';
import { currentStep, lastStep } from './steps.ts';
import { subscribeToAddress } from './use-view.ts';

/** Undo and redo are the browser's own Back and Forward, held within the steps that this page made. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useSteps(): Steps {
  const at = useSyncExternalStore(subscribeToAddress, currentStep);
  const last = useSyncExternalStore(subscribeToAddress, lastStep);
  return { canUndo: at > 0, canRedo: at < last, undo, redo };
}

function undo(): void {
  if (currentStep() > 0) window.history.back();
}

function redo(): void {
  if (currentStep() < lastStep()) window.history.forward();
}
