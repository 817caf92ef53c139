import { useLate } from '../../ui/use-late.ts';
import { PATIENCE_MS } from './LoadingPlate.tsx';

/** What was asked for is known but has no places yet: said once that takes a while. */
export function PlacingNote({ entities }: { readonly entities: number }) {
  const late = useLate(PATIENCE_MS);
  return (
    <p className="placing-note" role="status">
      {late && `Placing ${entities.toLocaleString('en')} entities…`}
    </p>
  );
}
