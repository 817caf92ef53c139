import { useEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '../../graph/compare/diff.ts';
import type { Homes } from '../../graph/layout/homes.ts';
import type { Shape } from '../../graph/layout/shape.ts';

type LateHomes = typeof import('../../graph/layout/late-homes.ts');

/** Homes for everything that is drawn; who once got a place keeps it. */
export function useLateHomes(homes: Homes | null, picture: Picture | undefined, shape: Shape | null): Homes | null {
  const last = useRef<{ readonly of: Homes; readonly all: Homes } | null>(null);
  const [late, setLate] = useState<LateHomes | null>(null);
  const missing = useMemo(() => {
    if (homes === null || picture === undefined) return [];
    const drawn = [...picture.network.nodes, ...(picture.states?.nodes ?? [])];
    return drawn.flatMap(({ id }) => (homes.has(id) ? [] : [id]));
  }, [homes, picture]);
  const wanted = missing.length > 0 && late === null;
  useEffect(() => {
    if (wanted) void import('../../graph/layout/late-homes.ts').then(setLate);
  }, [wanted]);
  return useMemo(() => {
    if (homes === null || picture === undefined || shape === null || late === null) return homes;
    const known = last.current?.of === homes ? last.current.all : homes;
    const all = late.withLateHomes(known, missing, picture.network.relationships, shape);
    last.current = { of: homes, all };
    return all;
  }, [homes, picture, shape, late, missing]);
}
