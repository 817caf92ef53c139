interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

const KEYS: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'choose' },
  { keys: ['Tab'], does: 'next slot' },
  { keys: ['↵'], does: 'show' },
  { keys: ['⌥', '↵'], does: 'show its query' },
];
const WHICH_KEYS: readonly KeyHint[] = [
  { keys: ['Tab'], does: 'next chip' },
  { keys: ['↵'], does: 'choose' },
  { keys: ['Esc'], does: 'close' },
];

/** The dialog's keys. */
export function AskFoot({ which }: { readonly which: boolean }) {
  return (
    <div className="ask-foot">
      {(which ? WHICH_KEYS : KEYS).map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </span>
      ))}
    </div>
  );
}
