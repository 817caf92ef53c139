import { dayInWords } from '@entente/server/domain/day';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { errorInWords } from '../../api/errors.ts';
import { lonLatOf } from '../../graph/map/ground.ts';
import { byTerritory } from '../../graph/map/holdings.ts';
import { plural } from '../../graph/picture.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import type { MapState } from '../../url/map-state.ts';
import { lookAtMap } from '../../url/view.ts';
import { useInView } from '../export/in-view.ts';
import { Announcement } from '../notices/Announcement.tsx';
import type { ViewProps } from '../views/view-props.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPicture } from './MapPicture.tsx';
import { Unplaced } from './Unplaced.tsx';
import { useMap } from './use-map.ts';
import '../plate/plate.css';
import './holdings.css';
import './map.css';
import './map-plate.css';

/** Who held what on the day, where it lay, and what took place there. */
export function MapView({ view, dataset, narrow, onSelect, change }: ViewProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const size = useElementSize(sheet);
  const reading = useMap(view, dataset);
  const { ground, holdings, operated, here, ready, stale, error, cutFrom } = reading;
  const held = useMemo(() => byTerritory(holdings), [holdings]);
  const selection = view.selection;
  const line =
    selection?.kind === 'line' ? holdings.find(({ relationship }) => relationship.id === selection.id) : null;
  const selected = selection?.kind === 'entity' ? selection.id : (line?.territory.id ?? null);
  useInView(
    useMemo(
      () => (ready ? { relationships: holdings.map(({ relationship }) => relationship) } : null),
      [ready, holdings],
    ),
  );
  useEffect(() => {
    // Names in kanji and kana stand in the system's face until their own is there.
    if (ready) void import('../../styles/late-fonts.ts');
  }, [ready]);
  const select = useCallback((id: string | null) => onSelect(id === null ? null : { kind: 'entity', id }), [onSelect]);
  const onRest = useCallback((seen: MapState['seen']) => change(lookAtMap(seen), 'replace'), [change]);
  const states = new Set(holdings.map(({ state }) => state.id)).size;
  const count = `${held.size} ${held.size === 1 ? 'territory' : 'territories'} held by ${plural(states, 'state')}`;
  return (
    <main className="plate map-plate" aria-busy={!ready} data-ready={ready} data-stale={stale}>
      <div className="neatline" ref={sheet}>
        {ground && size && size.width > 0 && (
          <MapPicture
            ground={ground}
            held={held}
            operated={operated}
            here={here}
            size={size}
            narrow={narrow}
            selected={selected}
            seen={view.map.seen}
            day={view.at}
            onSelect={select}
            onRest={onRest}
          />
        )}
        <header className="plate-title">
          <h1>Who held what</h1>
          <p>
            <b>{dayInWords(view.at)}</b>
            {ready && ` · ${count}`} · extents are approximate
            {view.confidence === 'CERTAIN' && ' · certainly in force'}
            {cutFrom !== null && (
              <span className="truncated">
                {holdings.length.toLocaleString('en')} of {cutFrom.toLocaleString('en')} shown.
              </span>
            )}
          </p>
        </header>
        {error && (
          <p className="map-message" role="alert">
            {errorInWords(error).title} {errorInWords(error).text}
          </p>
        )}
        {!ready && !error && <p className="map-message">Reading the territories…</p>}
        {ready && (
          <div className="map-foot">
            <MapLegend holdings={holdings} placed={here.some(({ place }) => lonLatOf(place) !== null)} />
            <Unplaced ground={ground ?? []} held={held} operated={operated} here={here} onSelect={select} />
          </div>
        )}
        <Announcement words={ready && !stale ? `${dayInWords(view.at)}: ${count}.` : ''} />
      </div>
    </main>
  );
}
