import { shortName } from '@entente/server/domain/names';
import { useRef } from 'react';
import { type Holding, MODE_TABLE } from '../../graph/map/holdings.ts';
import { capitalised } from '../../graph/relation-words.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { useScrolls } from '../../ui/use-scrolls.ts';
import '../legend/legend.css';
import { HoldingSwatch } from './HoldingSwatch.tsx';

export interface MapLegendProps {
  readonly holdings: readonly Holding[];
  /** Whether treaties or events stand on the map. */
  readonly placed: boolean;
}

/** What is on the map: by whose colour, by what right. */
export function MapLegend({ holdings, placed }: MapLegendProps) {
  const frame = useRef<HTMLElement>(null);
  useScrolls(frame);
  const holders = new Map<number | null, Set<string>>();
  for (const { hue, state } of holdings) holders.set(hue, (holders.get(hue) ?? new Set()).add(state.name));
  const coloured = [...holders].flatMap(([hue, names]) => (hue === null ? [] : [[hue, [...names]] as const]));
  const others = holders.get(null);
  const modes = MODE_TABLE.filter(({ mode }) => holdings.some((holding) => holding.mode === mode));
  const disputed = holdings.find((holding) => holding.disputed);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is too long
    <section ref={frame} className="map-legend" data-legend aria-label="Legend" tabIndex={0}>
      <ul className="legend-strip" aria-label="Holders">
        {coloured.map(([hue, names]) => (
          <li key={hue}>
            <HoldingSwatch style={{ mode: 'sovereignty', hue, disputed: false, share: [0, 1] }} />
            {names.map(shortName).join(', ')}
          </li>
        ))}
        {others && (
          <li title={[...others].join(', ')}>
            <HoldingSwatch style={{ mode: 'sovereignty', hue: null, disputed: false, share: [0, 1] }} />
            {others.size === 1 ? shortName([...others][0] ?? '') : 'Others'}
          </li>
        )}
      </ul>
      <ul className="legend-strip" aria-label="Rights">
        {modes.map(({ mode, label, tag }) => (
          <li key={mode}>
            <HoldingSwatch style={{ mode, hue: null, disputed: false, share: [0, mode === 'joint' ? 2 : 1] }} />
            {capitalised(tag) || label}
          </li>
        ))}
        {disputed && (
          <li>
            <HoldingSwatch style={{ mode: disputed.mode, hue: null, disputed: true, share: [0, 1] }} />
            Disputed
          </li>
        )}
        {placed && (
          <>
            <li>
              <KindIcon kind="TREATY" />
              Treaty
            </li>
            <li>
              <KindIcon kind="EVENT" />
              Event
            </li>
          </>
        )}
        {/* On the page the title says so; a picture that is taken away has only its legend. */}
        <li className="visually-hidden">Extents are approximate</li>
      </ul>
    </section>
  );
}
