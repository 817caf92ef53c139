export function FunnelIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 7h14M8 12h8M10.5 17h3" />
    </svg>
  );
}

export function CopyIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M9 9h10v10H9ZM15 9V5H5v10h4" />
    </svg>
  );
}
