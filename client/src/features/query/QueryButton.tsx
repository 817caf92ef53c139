/** The button's id. */
export const QUERY_BUTTON = 'query-button';

export interface QueryButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens the drawer with what is asked for behind the picture. */
export function QueryButton({ open, onToggle }: QueryButtonProps) {
  return (
    <button
      type="button"
      className="button header-tool"
      id={QUERY_BUTTON}
      aria-expanded={open}
      aria-keyshortcuts="q"
      title="The query behind this picture (Q)"
      onClick={onToggle}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8.5 7.5 4 12l4.5 4.5M15.5 7.5 20 12l-4.5 4.5" />
      </svg>
      <span>Query</span>
    </button>
  );
}
