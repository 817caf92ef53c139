const REMINDER_MS = 15_000;

/**
 * Says what is being done and, when it is done, how long it took; every 15 seconds that it is still going on.
 * @template T
 * @param {string} what as "Building the server"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const began = performance.now();
  console.log(`${what} ...`);
  const reminder = setInterval(() => console.log(`  ... ${secondsSince(began, 0)}`), REMINDER_MS);
  try {
    const result = await work();
    console.log(`  done in ${secondsSince(began)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/**
 * @param {number} began as performance.now() gave it
 * @param {number} [digits]
 */
export function secondsSince(began, digits = 1) {
  return `${((performance.now() - began) / 1000).toFixed(digits)} s`;
}
