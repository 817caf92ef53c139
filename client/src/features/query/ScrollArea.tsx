import type { ReactNode } from 'react';

export interface ScrollAreaProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part that scrolls by itself: it can be reached, and scrolled, by keyboard. */
export function ScrollArea({ label, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="drawer-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
