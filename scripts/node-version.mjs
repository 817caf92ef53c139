// Kept to syntax that very old versions of Node understand, so that they can say what is wrong.
const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/** One sentence when this Node is too old to run the project, else an empty string. */
export function complaintAboutNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return '';
  return `Entente needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer, and this is Node ${version}: please install a newer one.`;
}
