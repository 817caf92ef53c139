/**
 * Where one is among the steps that were made on the page. Each entry of the browser's history carries its number;
 * the highest is kept for the tab, so that a reload does not forget what can be redone.
 */

const LAST = 'entente:last-step';

/** The number of the entry that is shown; the one that the page was opened with is 0. */
export function currentStep(): number {
  const state: unknown = window.history.state;
  const step = typeof state === 'object' && state !== null && 'step' in state ? Number(state.step) : 0;
  return Number.isInteger(step) && step > 0 ? step : 0;
}

/** The number of the last entry that can be gone forward to. */
export function lastStep(): number {
  return Math.max(currentStep(), Number(stored() ?? 0) || 0);
}

/** A new entry after the one that is shown; what could be redone is gone, as in the browser. */
export function pushStep(address: string): void {
  const step = currentStep() + 1;
  window.history.pushState({ step }, '', address);
  store(String(step));
}

/** Another address in place of the one that is shown. */
export function replaceStep(address: string): void {
  window.history.replaceState({ step: currentStep() }, '', address);
}

// A page in a frame, or in a browser that keeps nothing, has no storage: then redo ends with a reload.
function stored(): string | null {
  try {
    return window.sessionStorage.getItem(LAST);
  } catch {
    return null;
  }
}

function store(step: string): void {
  try {
    window.sessionStorage.setItem(LAST, step);
  } catch {
    // Said above.
  }
}
