import { Icon } from '../../ui/Icons.tsx';

export interface ZoomControlsProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

export function ZoomControls({ onIn, onOut, onFit }: ZoomControlsProps) {
  return (
    <div className="zoom-controls">
      <button type="button" onClick={onOut} aria-label="Zoom out" title="Zoom out">
        <Icon name="minus" />
      </button>
      <button type="button" onClick={onIn} aria-label="Zoom in" title="Zoom in">
        <Icon name="plus" />
      </button>
      <button type="button" onClick={onFit} aria-label="Fit to the plate" title="Fit to the plate">
        <Icon name="fit" />
      </button>
    </div>
  );
}
