import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import './popover.css';

export interface PopoverProps {
  /** What stands on the button that opens it. */
  readonly button: ReactNode;
  readonly buttonClass: string;
  /** Where the button's words do not say it. */
  readonly buttonLabel?: string;
  readonly title?: string;
  readonly label: string;
  readonly className?: string;
  readonly disabled?: boolean;
  /** Drawn when it is open, and only then. */
  readonly children: (close: () => void) => ReactNode;
}

const GAP = 6;
const EDGE = 8;

/** A button with a panel of the browser's own: a press beside it or Escape closes it and gives the focus back. */
export function Popover(props: PopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The page's own Escape would put out the selection as well.
    event.preventDefault();
    close();
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.buttonClass}
        aria-label={props.buttonLabel}
        title={props.title}
        aria-expanded={open}
        aria-haspopup="dialog"
        disabled={props.disabled}
        onClick={() => panel.current?.togglePopover()}
      >
        {props.button}
      </button>
      <div
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        className={`popover ${props.className ?? ''}`}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place(panel.current, button.current);
          // What is loaded when it is asked for grows after that.
          if (panel.current) {
            const observer = new ResizeObserver(() => place(panel.current, button.current));
            observer.observe(panel.current);
            panel.current.addEventListener('beforetoggle', () => observer.disconnect(), { once: true });
          }
          panel.current?.querySelector<HTMLElement>('[autofocus], button, input, select, a')?.focus();
        }}
        onKeyDown={onKey}
      >
        {open && props.children(close)}
      </div>
    </>
  );
}

/** Below the button, else above it; within the window. */
function place(panel: HTMLElement | null, button: HTMLElement | null): void {
  if (!panel || !button) return;
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = at.bottom + GAP;
  const top = below + height <= window.innerHeight - EDGE ? below : Math.max(EDGE, at.top - GAP - height);
  const right = Math.min(at.left, window.innerWidth - width - EDGE);
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.max(EDGE, right)}px`;
}
