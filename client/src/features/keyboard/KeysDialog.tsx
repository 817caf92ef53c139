import { withCommand } from '../../ui/command-key.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { VIEW_TABLE } from '../views/view-table.ts';
import './keyboard.css';

export interface KeysDialogProps {
  readonly onClose: () => void;
}

/** `⌘` as the keyboard at hand has it. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['⌘K', '/'], does: 'Ask a question, find something' },
  { keys: ['1', '…', '7'], does: 'Lenses on and off' },
  { keys: ['N', ...VIEW_TABLE.map(({ key }) => key.toUpperCase())], does: 'Views' },
  { keys: ['←', '→'], does: 'One step back, one step on' },
  { keys: ['⇧ ←', '⇧ →'], does: 'Ten steps' },
  { keys: ['[', ']'], does: 'To the previous change, to the next' },
  { keys: ['D'], does: 'Step by day, month, year or change' },
  { keys: ['Space'], does: 'Play, pause; one step where motion is unwanted' },
  { keys: ['B'], does: 'Compare two dates' },
  { keys: ['R'], does: 'A range of dates' },
  { keys: ['Tab'], does: 'Through the nodes, by degree' },
  { keys: ['← ↑ ↓ →'], does: 'On a node or an arrow: along its lines' },
  { keys: ['+', '−', '0'], does: 'On the map: closer, further, all of it' },
  { keys: ['⇧ ← ↑ ↓ →'], does: 'On the map: move it; on a node: move the node (or drag it)' },
  { keys: ['Enter'], does: 'Select' },
  { keys: ['⇧ Enter'], does: 'On a node: select the line that the arrows came along' },
  { keys: ['E', 'W'], does: 'Expand what is selected (again: more), collapse it' },
  { keys: ['F', 'H'], does: 'Only the selection and its neighbours; hide it' },
  { keys: ['G'], does: 'Treaties as lines or as nodes' },
  { keys: ['⌘Z', '⇧⌘Z'], does: 'Undo, redo' },
  { keys: ['Esc'], does: 'Close what is selected' },
  { keys: ['Q'], does: 'The query behind the picture' },
  { keys: ['S'], does: 'Copy the link' },
  { keys: ['K'], does: 'Key to the signs' },
  { keys: ['?'], does: 'These keys' },
];

export function KeysDialog({ onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" className="keys-dialog" onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{withCommand(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
