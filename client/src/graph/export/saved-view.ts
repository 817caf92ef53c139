/** A view as a file: for states that are too large for a link. The link itself, with what it is of. */
export interface SavedView {
  readonly format: 'entente-view';
  readonly version: 1;
  /** Name of the dataset. */
  readonly dataset: string;
  /** The query part of a link, without `?`. */
  readonly link: string;
}

/** What was opened is no file of ours. */
class NotASavedViewError extends Error {
  override readonly name = 'NotASavedViewError';
}

export function writeSavedView(dataset: string, link: string): string {
  const file: SavedView = { format: 'entente-view', version: 1, dataset, link };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws {NotASavedViewError} in words for a person */
export function readSavedView(text: string): SavedView {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new NotASavedViewError('This file is no saved view: it is no JSON.');
  }
  if (typeof file !== 'object' || file === null) throw new NotASavedViewError('This file is no saved view.');
  const { format, version, dataset, link } = file as Record<string, unknown>;
  if (format !== 'entente-view' || typeof link !== 'string' || typeof dataset !== 'string') {
    throw new NotASavedViewError('This file is no saved view.');
  }
  if (version !== 1)
    throw new NotASavedViewError(`This view was saved by another version of the page (${String(version)}).`);
  return { format, version, dataset, link };
}
