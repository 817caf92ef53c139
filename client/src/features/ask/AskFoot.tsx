const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['↑', '↓'], does: 'choose' },
  { keys: ['Tab'], does: 'next slot' },
  { keys: ['↵'], does: 'show' },
  { keys: ['⌥', '↵'], does: 'show its query' },
];

/** The dialog's keys. */
export function AskFoot() {
  return (
    <div className="ask-foot">
      {KEYS.map(({ keys, does }) => (
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
