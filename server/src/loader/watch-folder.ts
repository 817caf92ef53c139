import { watch } from 'node:fs';

/** Programs save in several steps, and several files at once: a save is over when nothing has changed for so long. */
const QUIET_MS = 200;

/**
 * Calls at once, and again after every change in the folder or below it. A call ends before the next begins.
 *
 * @returns a promise that stays open; it is rejected where the folder cannot be watched or a call fails
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): Promise<never> {
  return new Promise((_resolve, reject) => {
    let calls = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    const call = () => {
      calls = calls.then(onChange);
      calls.catch(reject);
    };
    const watcher = watch(folder, { recursive: true });
    watcher.on('error', reject);
    watcher.on('change', () => {
      clearTimeout(timer);
      timer = setTimeout(call, QUIET_MS);
    });
    call();
  });
}
