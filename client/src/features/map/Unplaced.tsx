import { type GroundTerritory, lonLatOf } from '../../graph/map/ground.ts';
import type { Holding } from '../../graph/map/holdings.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { HereEntity } from './use-map.ts';

export interface UnplacedProps {
  readonly ground: readonly GroundTerritory[];
  readonly held: ReadonlyMap<string, readonly Holding[]>;
  readonly operated: ReadonlySet<string>;
  readonly here: readonly HereEntity[];
  readonly onSelect: (id: string) => void;
}

/** What the map cannot show: what has no place, and extents that nobody is recorded to have held on the day. */
export function Unplaced({ ground, held, operated, here, onSelect }: UnplacedProps) {
  const placeless = [
    ...ground.filter(({ at }) => at === null).map(({ entity }) => entity),
    ...here.filter(({ place }) => lonLatOf(place) === null),
  ];
  const unheld = ground
    .filter(({ at, extent, entity }) => at && extent && !held.has(entity.id) && !operated.has(entity.id))
    .map(({ entity }) => entity);
  const groups = [
    { title: 'No place is known', entities: placeless },
    { title: 'No holder is recorded on this day', entities: unheld },
  ].filter(({ entities }) => entities.length > 0);
  if (groups.length === 0) return null;
  return (
    <Popover
      button={`Not on the map: ${placeless.length + unheld.length}`}
      buttonClass="link map-unplaced"
      label="Not on the map"
      className="map-unplaced-list"
    >
      {(close) =>
        groups.map(({ title, entities }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {entities.map(({ id, name, kind }) => (
                <li key={id}>
                  <KindIcon kind={kind} />
                  <button
                    type="button"
                    className="entity-button"
                    onClick={() => {
                      close();
                      onSelect(id);
                    }}
                  >
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))
      }
    </Popover>
  );
}
