/** Small pictures for buttons, one path each, on a 24-unit grid. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  fit: 'M4 9V5a1 1 0 0 1 1-1h4M15 4h4a1 1 0 0 1 1 1v4M20 15v4a1 1 0 0 1-1 1h-4M9 20H5a1 1 0 0 1-1-1v-4',
  swap: 'M4 9h15l-4-4M20 15H5l4 4',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  down: 'M6 9.5l6 6 6-6',
  previousChange: 'M9.5 6l-6 6 6 6M16.5 8.2l3.8 3.8-3.8 3.8-3.8-3.8Z',
  nextChange: 'M14.5 6l6 6-6 6M7.5 8.2l3.8 3.8-3.8 3.8-3.8-3.8Z',
  moon: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z',
  sun: 'M12 8.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4',
  keyboard:
    'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM7 10h.01M10.3 10h.01M13.6 10h.01M17 10h.01M7.5 14.2h9',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5',
  enter: 'M19 6v5a3 3 0 0 1-3 3H5M9 10l-4 4 4 4',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M9 6v12M15 6v12',
  compare: 'M4.5 4v16M19.5 4v16M8 12h8M10.5 9 8 12l2.5 3M13.5 9l2.5 3-2.5 3',
  range: 'M8.5 5H5v14h3.5M15.5 5H19v14h-3.5M9 12h6',
  undo: 'M9 14.5L4 9.5l5-5M4.5 9.5H14a5 5 0 0 1 0 10h-3',
  redo: 'M15 14.5l5-5-5-5M19.5 9.5H10a5 5 0 0 0 0 10h3',
  graph: 'M12 3.5 19.4 7.8v8.4L12 20.5l-7.4-4.3V7.8ZM12 3.5 4.6 16.2h14.8Z',
  network:
    'M6 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM18 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM12 20.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8.2 6h7.6M7 8l4 8M17 8l-4 8',
  chain: 'M5 14.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7.2 12h9M13 8.5l4 3.5-4 3.5M19 9.8a2.2 2.2 0 1 1 0 4.4',
  path: 'M5 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM19 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7.2 17H12V7h4.8',
  map: 'M4 6.5 9.3 4l5.4 2.5L20 4v13.5L14.7 20l-5.4-2.5L4 20ZM9.3 4v13.5M14.7 6.5V20',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.5h16M9.5 10v9',
  matrix: 'M4 4h16v16H4ZM4 9.3h16M4 14.7h16M9.3 4v16M14.7 4v16M9.3 4h5.4v5.3H9.3ZM4 14.7h5.3V20',
  balance: 'M12 4v16M7.5 20h9M5 7.5h14M5 7.5l-2.5 6h5ZM19 7.5l-2.5 6h5Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
