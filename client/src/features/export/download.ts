/** "Alliances and conflicts", `1904-02-08`, "svg": `alliances-and-conflicts-1904-02-08.svg`. */
export function fileName(title: string, stem: string, extension: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['entente'];
  return `${words.join('-')}-${stem}.${extension}`;
}

/** Gives the reader a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
