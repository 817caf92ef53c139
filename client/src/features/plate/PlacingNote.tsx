import { useEffect, useState } from 'react';
import { PATIENCE_MS } from './LoadingPlate.tsx';

/** What was asked for is known but has no places yet: said once that takes a while. */
export function PlacingNote({ entities }: { readonly entities: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="placing-note" role="status">
      {late && `Placing ${entities.toLocaleString('en')} entities…`}
    </p>
  );
}
