import { useEffect, useState } from 'react';

/** Whether it has been so long, in milliseconds, since this was first drawn: most waits are over by then. */
export function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}
