const MAC = /Mac|iPhone|iPad/;

/** A key with ⌘ as the keyboard at hand calls it: "⌘K", elsewhere "Ctrl K". */
export function withCommand(key: string, platform: string = navigator.platform): string {
  return MAC.test(platform) ? key : key.replace('⇧⌘', 'Ctrl ⇧ ').replace('⌘', 'Ctrl ');
}
