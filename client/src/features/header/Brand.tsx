/** The name, and the way to what the dataset opens with. */
export function Brand() {
  return (
    <a className="brand" href="/">
      <svg className="brand-mark" viewBox="0 0 34 16" aria-hidden="true">
        <path className="brand-line" d="M13 6.2h8M13 9.8h8" />
        <circle cx="7" cy="8" r="5.6" />
        <circle className="brand-full" cx="27" cy="8" r="5.6" />
      </svg>
      Entente
    </a>
  );
}
