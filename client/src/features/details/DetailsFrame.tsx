import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface DetailsFrameProps {
  readonly narrow: boolean;
  readonly selected: boolean;
  /** On a narrow screen it stays small: what is asked for stands above the picture. */
  readonly aside: boolean;
  /** Changes when something else is shown: the frame goes back to its top. */
  readonly resetKey: string;
  /** A passage to bring into sight. */
  readonly litPassage: string | null;
  readonly onCover: (pixels: number) => void;
  readonly children: ReactNode;
}

/** A column beside the plate; on a narrow screen a sheet over its foot, that opens on a selection. */
export function DetailsFrame(props: DetailsFrameProps) {
  const { narrow, selected, aside, resetKey, litPassage, onCover, children } = props;
  const frame = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(true);
  const shown = selected ? open : false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changed, whatever it is
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
    setOpen(!aside);
  }, [resetKey]);

  useEffect(() => {
    if (aside) setOpen(false);
  }, [aside]);

  useLayoutEffect(() => {
    onCover(narrow && shown ? (frame.current?.offsetHeight ?? 0) : 0);
  }, [narrow, shown, onCover]);

  useEffect(() => {
    if (litPassage === null) return;
    const source = document.getElementById(sourceElementId(litPassage));
    const group = source?.closest('details');
    if (group) group.open = true;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    source?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [litPassage]);

  return (
    <aside
      ref={frame}
      className={`details${shown ? ' is-open' : ''}${selected ? ' has-selection' : ''}`}
      aria-label="Details"
    >
      {narrow && selected && (
        <button
          type="button"
          className="sheet-handle"
          aria-expanded={shown}
          aria-label={shown ? 'Make the details small' : 'Show the details'}
          onClick={() => setOpen(!open)}
        />
      )}
      {children}
    </aside>
  );
}

export function sourceElementId(passage: string): string {
  return `source-${passage}`;
}
