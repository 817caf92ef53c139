import type { EntityKind } from '../api/generated/graphql.ts';

/** The shape of a kind, as on the plate. */
export function KindIcon({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg className="icon kind-icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: EntityKind) {
  switch (kind) {
    case 'STATE':
      return <circle cx="12" cy="12" r="8" />;
    case 'TREATY':
      return <path d="M6 4h8l4 4v12H6ZM14 4v4h4M9 12.5h6M9 16h6" />;
    case 'EVENT':
      return <path d="M12 3.5 20.5 12 12 20.5 3.5 12Z" />;
    case 'TERRITORY':
      return <path d="M7.5 4.5h9L21 12l-4.5 7.5h-9L3 12Z" />;
    case 'ACTOR':
      return (
        <>
          <circle cx="12" cy="12" r="8.5" />
          <circle cx="12" cy="9.6" r="2.4" className="filled" />
          <path d="M7.8 16.6c.6-2 2.2-3 4.2-3s3.6 1 4.2 3Z" className="filled" />
        </>
      );
    case 'ORGANISATION':
      return <rect x="4" y="4" width="16" height="16" rx="4" />;
    default:
      return kind satisfies never;
  }
}

export function kindInWords(kind: EntityKind): string {
  return kind === 'ACTOR' ? 'Person' : kind.charAt(0) + kind.slice(1).toLowerCase();
}
