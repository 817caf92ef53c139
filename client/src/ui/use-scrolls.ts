import { type RefObject, useLayoutEffect, useState } from 'react';
import './scrolls.css';

/**
 * Whether something holds more than it shows, sideways: then it must be reached by keyboard too. Where more follows,
 * its edge fades (`data-more`); an upright wheel moves it.
 */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  // After every drawing: what is in it may have changed.
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const hidden = target.scrollWidth - target.clientWidth;
      const more = [target.scrollLeft > 1 && 'before', hidden - target.scrollLeft > 1 && 'after'];
      target.dataset.more = more.filter((side) => side !== false).join(' ');
      setScrolls(hidden > 1);
    };
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || Math.abs(event.deltaY) <= Math.abs(event.deltaX)) return;
      if (target.scrollWidth <= target.clientWidth + 1) return;
      target.scrollLeft += event.deltaY;
      event.preventDefault();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    target.addEventListener('scroll', measure, { passive: true });
    target.addEventListener('wheel', turn);
    return () => {
      observer.disconnect();
      target.removeEventListener('scroll', measure);
      target.removeEventListener('wheel', turn);
    };
  });
  return scrolls;
}
