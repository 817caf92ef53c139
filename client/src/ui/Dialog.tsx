import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icons.tsx';

export interface DialogProps {
  readonly title: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser's own, open as long as it is there: it keeps the focus, and Escape or a press beside it closes it. */
export function Dialog({ title, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  // The browser tells late that a dialog has closed: by then another may be there instead.
  const close = () => dialog.current && onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; the keyboard has Escape
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={heading}
      onCancel={close}
      onClose={close}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button is-icon" onClick={onClose} aria-label="Close">
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
