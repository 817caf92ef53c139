import { catalogueEntry, RELATIONSHIP_TYPES, type RelationshipType } from '@entente/server/domain/catalogue';
import { shortDate } from '@entente/server/domain/date-text';
import { languageOf } from '@entente/server/domain/names';
import { lazy, Suspense, useMemo, useState } from 'react';
import { errorInWords } from '../../api/errors.ts';
import type { EntityDetailsQuery } from '../../api/generated/graphql.ts';
import { useEntityDetails } from '../../api/queries.ts';
import { type Citation, touches } from '../../graph/entity.ts';
import { absenceOf, daysOf } from '../../graph/existence.ts';
import { footnotesOf } from '../../graph/footnotes.ts';
import { nounsInWords } from '../../graph/lenses.ts';
import { plural } from '../../graph/picture.ts';
import { typeHeading } from '../../graph/relation-words.ts';
import { precisionOf } from '../../graph/span-text.ts';
import { timeInWords } from '../../graph/times.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { KindIcon, kindInWords } from '../../ui/KindIcon.tsx';
import { ExploreWays } from '../explore/ExploreWays.tsx';
import type { ContentProps } from './Details.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { EntityWays } from './EntityWays.tsx';
import { RelationList } from './RelationList.tsx';
import { RelationsOfType } from './RelationsOfType.tsx';
import { RivalClaims } from './RivalClaims.tsx';
import { Sources } from './Sources.tsx';
import { useDetailsFootnotes } from './use-footnotes.ts';

const TerritoryHolders = lazy(() =>
  import('../map/TerritoryHolders.tsx').then(({ TerritoryHolders: Shown }) => ({ default: Shown })),
);

type Entity = NonNullable<EntityDetailsQuery['entity']>;

export interface EntityDetailsProps extends ContentProps {
  readonly id: string;
}

export function EntityDetails(props: EntityDetailsProps) {
  const { id, onClose } = props;
  const { data, error } = useEntityDetails(id);
  if (error) return <DetailsHead kind={errorInWords(error).title} title={id} onClose={onClose} />;
  if (!data) return <DetailsHead kind="Reading…" title="" onClose={onClose} />;
  if (!data.entity) {
    return (
      <>
        <DetailsHead kind="Not in this dataset" title={id} onClose={onClose} />
        <p className="details-section">The link names “{id}”, which this dataset does not hold. The rest is shown.</p>
      </>
    );
  }
  return <Known {...props} entity={data.entity} />;
}

function Known(props: EntityDetailsProps & { readonly entity: Entity }) {
  const { entity, view, picture, litPassage, onSelect, onFootnote, onClose } = props;
  const [openType, setOpenType] = useState<RelationshipType | null>(null);
  const onDay = useMemo(
    () =>
      picture.network.relationships.filter(
        (relationship) =>
          touches(relationship, { kind: 'entity', id: entity.id }) &&
          // A territory's holders stand for themselves.
          (entity.kind !== 'TERRITORY' || relationship.type !== 'CONTROLS'),
      ),
    [picture, entity],
  );
  const own = useMemo<readonly Citation[]>(
    () => [...onDay.flatMap(({ citations }) => citations), ...entity.citations],
    [onDay, entity],
  );
  const { footnotes, cited, add } = useDetailsFootnotes(props.numbered ?? picture.network.relationships, own);
  const counts = countByType(entity);
  const precision = precisionOf(entity.span);
  const absence = absenceOf(entity.span, daysOf(view));
  const kind = [kindInWords(entity.kind), entity.subtype].filter((part) => part !== null).join(', ');
  return (
    <>
      <DetailsHead kind={kind} icon={<KindIcon kind={entity.kind} />} title={entity.name} onClose={onClose}>
        {entity.names.length > 0 && (
          <p className="details-names">
            {entity.names.map((name) => (
              <span key={name} lang={languageOf(name) ?? undefined}>
                {name.replace(/\s*\(([^()]+)\)$/u, ' $1')}
              </span>
            ))}
          </p>
        )}
        <p className="details-dates">
          {entity.span?.label ?? 'Dates unknown'}
          {precision && <span className="tag">{precision}</span>}
          {absence && <span className="tag">{absence.sign}</span>}
        </p>
        {entity.summary && !entity.dispute && (
          <p className="details-summary">
            {entity.summary}{' '}
            <FootnoteRings
              footnotes={footnotesOf(entity.citations, footnotes)}
              litPassage={litPassage}
              onFootnote={onFootnote}
            />
          </p>
        )}
        {entity.dispute && (
          <RivalClaims
            claim={entity.summary ?? `${entity.name}, ${entity.span?.label ?? 'dates unknown'}.`}
            dispute={entity.dispute}
            footnotes={footnotesOf(entity.citations, footnotes)}
            litPassage={litPassage}
            onFootnote={onFootnote}
          />
        )}
        {entity.note && (
          <p className="details-note">
            <b>Note on dates.</b> {entity.note}
          </p>
        )}
        <Facts entity={entity} />
        <EntityWays entity={entity} change={props.change} />
        {view.shown === 'network' && <ExploreWays id={entity.id} view={view} picture={picture} change={props.change} />}
      </DetailsHead>
      {props.said}
      {entity.kind === 'TERRITORY' && (
        <Suspense fallback={null}>
          <TerritoryHolders
            territory={entity.id}
            name={entity.name}
            view={view}
            footnotes={footnotes}
            litPassage={litPassage}
            onCited={add}
            onSelect={onSelect}
            onFootnote={onFootnote}
          />
        </Suspense>
      )}
      {props.numbered === undefined && (entity.kind !== 'TERRITORY' || onDay.length > 0) && (
        <section className="details-section" aria-label="On this date">
          <div className="section-head">
            <h3>{view.time.kind === 'day' ? `On ${timeInWords(view)}` : timeInWords(view)}</h3>
            <span>
              {onDay.length} of {plural(entity.relationships.total, 'relation')}
            </span>
          </div>
          {onDay.length === 0 ? (
            <p className="quiet">
              {view.lenses.length === 0
                ? 'Every lens is off.'
                : `No ${nounsInWords(view.lenses)} ${view.time.kind === 'day' ? 'on this day' : 'on these days'}.`}
            </p>
          ) : (
            <RelationList
              relationships={onDay}
              fates={picture.compared?.fates}
              of={entity.kind === 'TREATY' || entity.kind === 'EVENT' ? null : entity.id}
              footnotes={footnotes}
              litPassage={litPassage}
              onSelect={onSelect}
              onFootnote={onFootnote}
            />
          )}
        </section>
      )}
      {counts.length > 0 && (
        <section className="details-section" aria-label="All relations">
          <h3>All relations</h3>
          <ul className="type-chips">
            {counts.map(([type, count]) => (
              <li key={type}>
                <button
                  type="button"
                  className="chip"
                  aria-expanded={openType === type}
                  onClick={() => setOpenType(openType === type ? null : type)}
                >
                  {typeHeading(type)} <b>{count}</b>
                </button>
              </li>
            ))}
          </ul>
          {openType && (
            <RelationsOfType
              key={openType}
              id={entity.id}
              type={openType}
              footnotes={footnotes}
              litPassage={litPassage}
              onCited={add}
              onSelect={onSelect}
              onFootnote={onFootnote}
            />
          )}
        </section>
      )}
      <Sources footnotes={footnotes} cited={cited} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}

function Facts({ entity }: { readonly entity: Entity }) {
  const capital = 'capital' in entity ? entity.capital : null;
  const place = entity.place?.name ?? null;
  const facts = [
    capital ? `Capital: ${capital}` : null,
    'inForce' in entity && entity.inForce ? `In force: ${shortDate(entity.inForce)}` : null,
    // A state stands where its capital is.
    place && place !== capital ? `Place: ${place}` : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className="details-facts">{facts.join(' · ')}</p>;
}

/** How many of each type, most first; in the catalogue's order where equal. */
function countByType(entity: Entity): readonly (readonly [RelationshipType, number])[] {
  const counts = new Map<RelationshipType, number>();
  for (const { type } of entity.relationships.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return RELATIONSHIP_TYPES.flatMap((type) => {
    const count = counts.get(type);
    return count === undefined ? [] : [[type, count] as const];
  }).sort(
    (one, other) => other[1] - one[1] || catalogueEntry(one[0]).label.localeCompare(catalogueEntry(other[0]).label),
  );
}
