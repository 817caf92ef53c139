import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import './scrolls.css';

/**
 * Whether something holds more than it shows, sideways: then it must be reached by keyboard too. Where more follows,
 * its edge fades (`data-more`); an upright wheel moves it.
 */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  const watched = useRef<{ readonly target: HTMLElement | null; readonly stop: () => void }>(UNWATCHED);
  // It may come and go from one drawing to the next.
  useLayoutEffect(() => {
    const target = element.current;
    if (target === watched.current.target) return;
    watched.current.stop();
    watched.current = target === null ? UNWATCHED : { target, stop: watch(target, setScrolls) };
  });
  useEffect(() => () => watched.current.stop(), []);
  return scrolls;
}

const UNWATCHED = { target: null, stop: () => {} };

/** Measures when something in it has another size or is new: the browser has laid it out by then. */
function watch(target: HTMLElement, onScrolls: (scrolls: boolean) => void): () => void {
  const measure = () => {
    const hidden = target.scrollWidth - target.clientWidth;
    const more = [target.scrollLeft > 1 && 'before', hidden - target.scrollLeft > 1 && 'after'];
    target.dataset.more = more.filter((side) => side !== false).join(' ');
    onScrolls(hidden > 1);
  };
  const turn = (event: WheelEvent) => {
    if (event.ctrlKey || Math.abs(event.deltaY) <= Math.abs(event.deltaX)) return;
    if (target.scrollWidth <= target.clientWidth + 1) return;
    target.scrollLeft += event.deltaY;
    event.preventDefault();
  };
  const sizes = new ResizeObserver(measure);
  const watchSizes = () => {
    sizes.disconnect();
    for (const part of [target, ...target.children]) sizes.observe(part);
  };
  const parts = new MutationObserver(watchSizes);
  watchSizes();
  parts.observe(target, { childList: true });
  target.addEventListener('scroll', measure, { passive: true });
  target.addEventListener('wheel', turn);
  return () => {
    sizes.disconnect();
    parts.disconnect();
    target.removeEventListener('scroll', measure);
    target.removeEventListener('wheel', turn);
  };
}
