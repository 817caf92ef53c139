/** Addresses come from the dataset: only those of the web become links, and none that signs its reader in somewhere. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? text : null;
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
