import { dayInWords } from '@entente/server/domain/day';
import { shortName } from '@entente/server/domain/names';
import { useEffect } from 'react';
import { errorInWords } from '../../api/errors.ts';
import type { EntityRef } from '../../graph/entity.ts';
import { plural } from '../../graph/picture.ts';
import { Icon } from '../../ui/Icons.tsx';
import { showPath, tellPath } from '../../url/view.ts';
import type { ViewProps } from '../views/view-props.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { PathRow } from './PathRow.tsx';
import { PathSteps } from './PathSteps.tsx';
import { type FoundPath, useEnds, usePaths } from './use-paths.ts';
import './path.css';

/** How two are connected: the shortest way and the next ones, each drawn as a row. */
export function PathView(props: ViewProps) {
  const { view, narrow, selection, onSelect, change } = { ...props, selection: props.view.selection };
  const { from, with: other, onDay } = view.path;
  const { data: ends } = useEnds(view);
  const reading = usePaths(view);
  const { paths, told, error, asking, footnotes } = reading;
  const start = from === null ? null : (ends?.from ?? null);
  const end = other === null ? null : (ends?.with ?? null);
  // The first is what was selected when the view was opened.
  const selected = selection?.kind === 'entity' ? selection.id : null;
  const first = from ?? (other === null ? selected : null);
  const unknown = [
    from !== null && ends && !ends.from ? from : null,
    other !== null && ends && !ends.with ? other : null,
  ];
  const ready = paths !== undefined;
  useEffect(() => {
    // Names in kanji and kana stand in the system's face until their own is there.
    if (ready) void import('../../styles/late-fonts.ts');
  }, [ready]);
  return (
    <main className="plate path-plate" aria-busy={asking} data-ready={ready}>
      <div className="neatline">
        <header className="path-head">
          <h1>{start && end ? `${shortName(start.name)} to ${shortName(end.name)}` : 'How two are connected'}</h1>
          <p>
            <b>{onDay ? dayInWords(view.at) : 'Over all time'}</b>
            {paths && paths.length > 0 && ` · ${countOf(paths)}`}
          </p>
          <div className="path-ends">
            <EntityPicker
              key={`from ${start?.id}`}
              label="From"
              chosen={start ?? (first === selected ? null : start)}
              onPick={({ id }) => change(showPath(id, other, onDay))}
            />
            <button
              type="button"
              className="button is-icon"
              aria-label="The other way round"
              title="The other way round"
              disabled={from === null && other === null}
              onClick={() => change(showPath(other, from, onDay))}
            >
              <Icon name="swap" />
            </button>
            <EntityPicker
              key={`with ${end?.id}`}
              label="To"
              chosen={end}
              onPick={({ id }) => change(showPath(first, id, onDay))}
            />
            <fieldset className="path-when">
              <legend className="visually-hidden">When</legend>
              <button type="button" aria-pressed={!onDay} onClick={() => change(showPath(from, other, false))}>
                Over all time
              </button>
              <button type="button" aria-pressed={onDay} onClick={() => change(showPath(from, other, true))}>
                On {dayInWords(view.at)}
              </button>
            </fieldset>
          </div>
        </header>
        <div className="path-body">
          {error && unknown.every((id) => id === null) && (
            <p className="path-message">
              {errorInWords(error).title} {errorInWords(error).text}
            </p>
          )}
          {unknown.map(
            (id) =>
              id && (
                <p key={id} className="path-message">
                  The link names “{id}”, which this dataset does not hold.
                </p>
              ),
          )}
          {(from === null || other === null) && (
            <p className="path-message">Choose two: states, people, treaties, territories, events or organisations.</p>
          )}
          {from !== null && from === other && <p className="path-message">These are one and the same.</p>}
          {asking && !paths && <p className="path-message is-waiting">Looking for ways…</p>}
          {paths?.length === 0 && start && end && (
            <div className="path-none">
              <p className="path-message">
                No way of up to six steps leads from <bdi>{start.name}</bdi> to <bdi>{end.name}</bdi>
                {onDay ? ` on ${dayInWords(view.at)}.` : '.'}
              </p>
              {onDay && (
                <button
                  type="button"
                  className="button is-outlined"
                  onClick={() => change(showPath(from, other, false))}
                >
                  Look over all time
                </button>
              )}
            </div>
          )}
          <ol className="path-rows">
            {paths?.map((path, index) => (
              <li key={idOf(path)} className={path === told ? 'is-told' : ''}>
                <button
                  type="button"
                  className="path-tell"
                  aria-pressed={path === told}
                  onClick={() => change(tellPath(index))}
                >
                  <b>{index === 0 ? 'Shortest' : `Next ${index}`}</b> {plural(path.length, 'step')}
                </button>
                <PathRow
                  path={path}
                  days={view.path.onDay ? { first: view.at, last: view.at } : null}
                  footnotes={footnotes}
                  selection={selection}
                  onSelect={onSelect}
                />
                {narrow && path === told && (
                  <PathSteps
                    path={path}
                    footnotes={footnotes}
                    litPassage={null}
                    onSelect={onSelect}
                    // The sources of a line stand in its details.
                    onFootnote={(passage) => {
                      const cites = path.relationships.find(({ citations }) =>
                        citations.some((citation) => citation.passage.id === passage),
                      );
                      if (cites) onSelect({ kind: 'line', id: cites.id });
                    }}
                  />
                )}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </main>
  );
}

function idOf(path: FoundPath): string {
  return path.nodes.map(({ id }: EntityRef) => id).join(' ');
}

function countOf(paths: readonly FoundPath[]): string {
  const shortest = paths[0]?.length ?? 0;
  const ways = paths.filter(({ length }) => length === shortest).length;
  const rest = paths.length - ways;
  return `${plural(ways, 'way')} of ${plural(shortest, 'step')}${rest === 0 ? '' : `, the next ${rest} behind ${ways === 1 ? 'it' : 'them'}`}`;
}
