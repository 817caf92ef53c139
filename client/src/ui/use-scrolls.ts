import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether something holds more than it shows, sideways: then it must be reached by keyboard too. */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  // After every drawing: what is in it may have changed.
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setScrolls(target.scrollWidth > target.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  });
  return scrolls;
}
