import type { Fate } from '../../graph/compare/diff.ts';
import type { Relationship } from '../../graph/entity.ts';
import { RelationItem, type RelationItemProps } from './RelationItem.tsx';

export interface RelationListProps extends Omit<RelationItemProps, 'relationship' | 'fate'> {
  readonly relationships: readonly Relationship[];
  /** What became of them, where two days are compared. */
  readonly fates?: ReadonlyMap<string, Fate> | undefined;
  /** All there are of a type, not those of a day. */
  readonly all?: boolean;
}

/** Relationships one below the other. */
export function RelationList({ relationships, fates, all = false, ...item }: RelationListProps) {
  return (
    <ul className={all ? 'relation-list is-all' : 'relation-list'}>
      {relationships.map((relationship) => (
        <RelationItem
          key={relationship.id}
          relationship={relationship}
          fate={fates?.get(relationship.id) ?? null}
          {...item}
        />
      ))}
    </ul>
  );
}
