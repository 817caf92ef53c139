import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icons.tsx';

export interface DetailsHeadProps {
  readonly kind: string;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** Absent where there is nothing to close. */
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}

export function DetailsHead({ kind, icon, title, onClose, children }: DetailsHeadProps) {
  return (
    <header className="details-head">
      <div className="details-kind">
        {icon}
        <span>{kind}</span>
        {onClose && (
          <button type="button" className="button is-icon details-close" onClick={onClose} aria-label="Close details">
            <Icon name="close" />
          </button>
        )}
      </div>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {children}
    </header>
  );
}
