/**
 * What the file system said, in words for whoever made the package.
 *
 * @param remedy what to do where the file is missing
 * @throws the error itself where it is of another kind
 */
export function unreadable(error: unknown, remedy: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `the file is missing, ${remedy}`;
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
