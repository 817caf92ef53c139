import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { KnownEntityDocument, KnownRelationshipDocument } from '../../api/generated/graphql.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import { type Named, namedBy } from '../../url/named.ts';
import type { View } from '../../url/view.ts';

/**
 * What the link names that the page was opened with and the dataset does not hold, in words; the rest of the link is
 * shown all the same. What is chosen on the page afterwards is there, and so is what the picture shows.
 *
 * @param picture undefined while it is on its way: there is no hurry before
 */
export function useGone(view: View | null, picture: Picture | undefined): readonly string[] {
  const [opened, setOpened] = useState<readonly Named[] | null>(null);
  if (opened === null && view !== null && picture !== undefined) {
    const { nodes, relationships } = picture.network;
    const shown = new Set([...nodes, ...relationships].map(({ id }) => id));
    setOpened(namedBy(view).filter(({ id }) => !shown.has(id)));
  }
  const { data = [] } = useQuery({
    queryKey: ['known', opened],
    enabled: opened !== null && opened.length > 0,
    queryFn: async ({ signal }) => {
      const gone = await Promise.all((opened ?? []).map(async (one) => ((await isKnown(one, signal)) ? [] : [one])));
      return gone.flat();
    },
  });
  return data.map(({ id }) => `The link names “${id}”, which is no longer in the dataset; the rest is shown.`);
}

async function isKnown({ kind, id }: Named, signal: AbortSignal): Promise<boolean> {
  if (kind === 'line') return (await ask(KnownRelationshipDocument, { id }, signal)).relationship !== null;
  return (await ask(KnownEntityDocument, { id }, signal)).entity !== null;
}
