import { ENTITY_KINDS } from '@entente/server/domain/catalogue';
import { FATES } from '../../graph/compare/diff.ts';
import { FATE_LABELS } from '../../graph/compare/fate-words.ts';
import { MODE_TABLE } from '../../graph/map/holdings.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FateSample } from '../../ui/FateSample.tsx';
import { KindIcon, kindInWords } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import '../map/holdings.css';
import { HoldingSwatch } from '../map/HoldingSwatch.tsx';
import { CERTAINTY_ROWS, LINE_ROWS } from './key-table.ts';

export interface KeyDialogProps {
  readonly onClose: () => void;
}

/** Everything that a sign on the page can mean. */
export function KeyDialog({ onClose }: KeyDialogProps) {
  return (
    <Dialog title="Key" className="key-dialog" onClose={onClose}>
      <div className="key-columns">
        <section>
          <h3>Kinds</h3>
          <ul>
            {ENTITY_KINDS.map((kind) => (
              <li key={kind}>
                <KindIcon kind={kind} />
                {kindInWords(kind)}
              </li>
            ))}
          </ul>
          <h3>Rights on the map</h3>
          <ul>
            {MODE_TABLE.map(({ mode, label }) => (
              <li key={mode}>
                <HoldingSwatch style={{ mode, hue: null, disputed: false, share: [0, mode === 'joint' ? 2 : 1] }} />
                {label}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Relations</h3>
          <ul>
            {LINE_ROWS.map(({ line, label }) => (
              <li key={line}>
                <LineSample line={line} />
                {label}
              </li>
            ))}
          </ul>
          <h3>Certainty</h3>
          <ul>
            {CERTAINTY_ROWS.map(({ certainty, label }) => (
              <li key={certainty}>
                <LineSample line="alliance" certainty={certainty} />
                {label}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Two dates compared</h3>
          <ul>
            {FATES.map((fate) => (
              <li key={fate}>
                <FateSample fate={fate} />
                {FATE_LABELS[fate]}
              </li>
            ))}
          </ul>
          <h3>States</h3>
          <ul>
            <li>
              <span className="key-disc is-principal" />
              Principal of the dataset
            </li>
            <li>
              <span className="key-disc is-selected" />
              Selected
            </li>
            <li>
              <span className="legend-ghost" />
              Exists, no tie in these lenses
            </li>
          </ul>
          <h3>Sources</h3>
          <ul>
            <li>
              <span className="legend-number">1</span>A passage, listed beside the plate
            </li>
            <li>
              <span className="legend-k">K</span>
              General knowledge, no page yet
            </li>
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
