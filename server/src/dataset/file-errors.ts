/** What the file system said, in words for whoever made the package; throws what it did not say. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'the file is missing, a package has it even where it holds nothing but its column names';
    case 'EISDIR':
      return 'a folder stands where a file is expected, put the file there';
    case 'EACCES':
    case 'EPERM':
      return 'the file may not be read, allow it';
    default:
      throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
