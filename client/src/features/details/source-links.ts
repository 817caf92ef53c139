/** Addresses come from the dataset: only those of the web become links. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? text : null;
}

export interface ReadAtLink {
  readonly address: string;
  readonly host: string;
}

/** Where a work's text was read: addresses separated by ` ; `. */
export function readAtLinks(text: string | null): readonly ReadAtLink[] {
  return (text ?? '').split(' ; ').flatMap((part) => {
    const address = webAddress(part.trim());
    return address === null ? [] : [{ address, host: new URL(address).host.replace(/^www\./, '') }];
  });
}
