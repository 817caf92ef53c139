import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from './client.ts';
import { PulseDocument } from './generated/graphql.ts';

export type ServerStatus = { readonly phase: 'up' } | { readonly phase: 'away'; readonly nextTryInSeconds: number };

const CALM_MS = 10_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/** How long to wait before asking again: 1, 2, 4, 8, then 15 seconds. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1), LAST_RETRY_MS);
}

/**
 * Asks the server now and then whether it is there. When it comes back, or has gone over to other data, everything
 * that is on the page is asked for again.
 */
export function useServerStatus(): ServerStatus {
  const queries = useQueryClient();
  const [status, setStatus] = useState<ServerStatus>({ phase: 'up' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let known: string | null = null;
    const stop = new AbortController();
    async function beat(): Promise<void> {
      let wait = CALM_MS;
      try {
        const { dataset } = await ask(PulseDocument, {}, stop.signal);
        const now = `${dataset.name} ${dataset.version}`;
        if (failures > 0 || (known !== null && known !== now)) void queries.invalidateQueries();
        known = now;
        failures = 0;
        setStatus({ phase: 'up' });
      } catch {
        if (stop.signal.aborted) return;
        failures += 1;
        wait = retryDelay(failures);
        setStatus({ phase: 'away', nextTryInSeconds: Math.round(wait / 1000) });
      }
      timer = setTimeout(beat, wait);
    }
    function beatNow(): void {
      clearTimeout(timer);
      void beat();
    }
    timer = setTimeout(beat, CALM_MS);
    // A query that failed on its own tells earlier than the next beat.
    const unsubscribe = queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && failures === 0) beatNow();
    });
    window.addEventListener('online', beatNow);
    return () => {
      stop.abort();
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('online', beatNow);
    };
  }, [queries]);
  return status;
}
