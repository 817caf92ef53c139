import { dayInWords } from '@entente/server/domain/day';
import { useMemo } from 'react';
import type { AtlasQuery } from '../../api/generated/graphql.ts';
import { tiesIn } from '../../graph/changes.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import type { View } from '../../url/view.ts';
import { landmarksOf } from './landmarks.ts';
import { type Domain, positionOf } from './scale.ts';

export interface LandmarksProps {
  readonly view: View;
  readonly atlas: AtlasQuery;
  readonly principals: readonly string[];
  readonly domain: Domain;
  readonly width: number;
  readonly onGoTo: (day: string) => void;
}

const FONT = "400 12.5px 'Source Serif 4 Variable', Georgia, serif";

/** Treaties and events to steer by, over the bars: a press goes to the day. */
export function Landmarks({ view, atlas, principals, domain, width, onGoTo }: LandmarksProps) {
  const { lenses } = view;
  const landmarks = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = FONT;
    return landmarksOf(
      tiesIn(atlas, lenses),
      new Set(principals),
      (day) => (day < domain.first || day > domain.last ? null : positionOf(day, domain, width)),
      width,
      (name) => context?.measureText(name).width ?? name.length * 7,
    );
  }, [atlas, lenses, principals, domain, width]);
  return (
    <ul className="landmarks" aria-label="Landmarks">
      {landmarks.map(({ via, name, day, x, nameAt }) => (
        <li key={via.id}>
          {nameAt !== null && (
            <span className="landmark-name" style={{ left: nameAt }} aria-hidden="true">
              {name}
            </span>
          )}
          <button
            type="button"
            className="landmark"
            style={{ left: x }}
            title={`${name}, ${dayInWords(day)}`}
            aria-label={`${name}: go to ${dayInWords(day)}`}
            onClick={() => onGoTo(day)}
          >
            <KindIcon kind={via.kind} />
          </button>
        </li>
      ))}
    </ul>
  );
}
