import type { RelationshipType } from '@entente/server/domain/catalogue';
import { useEffect, useMemo } from 'react';
import { errorInWords } from '../../api/errors.ts';
import { useRelationshipsOfType } from '../../api/queries.ts';
import type { Citation, Selection } from '../../graph/entity.ts';
import type { Footnotes } from '../../graph/footnotes.ts';
import { RelationList } from './RelationList.tsx';

export interface RelationsOfTypeProps {
  readonly id: string;
  readonly type: RelationshipType;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  /** Told what the list cites, so that it gets numbers. */
  readonly onCited: (citations: readonly Citation[]) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

/** All relationships of one type over all time, in pages. */
export function RelationsOfType(props: RelationsOfTypeProps) {
  const { id, type, footnotes, litPassage, onCited, onSelect, onFootnote } = props;
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useRelationshipsOfType(id, type);
  const relationships = useMemo(
    () => data?.pages.flatMap(({ entity }) => entity?.relationships.nodes ?? []) ?? [],
    [data],
  );
  const total = data?.pages[0]?.entity?.relationships.total ?? 0;
  useEffect(() => onCited(relationships.flatMap(({ citations }) => citations)), [relationships, onCited]);
  if (error) return <p className="quiet">{errorInWords(error).title}</p>;
  return (
    <>
      <RelationList
        relationships={relationships}
        all
        of={id}
        footnotes={footnotes}
        litPassage={litPassage}
        onSelect={onSelect}
        onFootnote={onFootnote}
      />
      {hasNextPage && (
        <button
          type="button"
          className="button is-outlined"
          disabled={isFetching}
          onClick={() => {
            void fetchNextPage();
          }}
        >
          {relationships.length} of {total}: show more
        </button>
      )}
    </>
  );
}
