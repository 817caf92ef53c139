import { Icon } from '../../ui/Icons.tsx';
import type { ViewName } from '../../url/view.ts';
import { VIEW_TABLE } from './view-table.ts';
import './views.css';

export interface ViewSwitchProps {
  readonly shown: ViewName;
  readonly onShow: (name: ViewName) => void;
}

const ALL = [{ name: 'network', label: 'Network', key: 'n', icon: 'network' } as const, ...VIEW_TABLE];

/** Goes from one view of the same selection to another; where there is little room only the one that is shown is named. */
export function ViewSwitch({ shown, onShow }: ViewSwitchProps) {
  if (ALL.length < 2) return null;
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">View</legend>
      {ALL.map(({ name, label, key, icon }) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === shown}
          aria-keyshortcuts={key}
          title={`${label} (${key.toUpperCase()})`}
          onClick={() => onShow(name)}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  );
}
