import { isoDayOf } from '@entente/server/domain/iso-day';
import type { QueryClient } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import {
  ExportEntitiesDocument,
  ExportRelationshipsDocument,
  ExportRestDocument,
  type RelationshipRestFragment,
} from '../../api/generated/graphql.ts';
import { operationsBehind } from '../../api/operations-behind.ts';
import type { Relationship } from '../../graph/entity.ts';
import { collectRelationships } from '../../graph/export/collect.ts';
import type { ExportContents, ExportEntity, ExportRelationship } from '../../graph/export/contents.ts';
import { lensesInWords } from '../../graph/lenses.ts';
import { ONE_DAY, timeInWords } from '../../graph/times.ts';
import { addressOf } from '../../url/address.ts';
import type { View } from '../../url/view.ts';
import { writeLink } from '../../url/view-url.ts';
import { isOfAllTime } from '../views/of-all-time.ts';
import { whatIsInView } from './in-view.ts';
import type { Taken } from './taken.ts';

/** What stands over a file: of what, when, whence. */
export function headOf({ view, dataset }: Taken): Omit<ExportContents, 'entities' | 'relationships' | 'fates'> {
  const { origin, pathname } = window.location;
  return {
    title: titleOf(view),
    ...timeOf(view),
    cut: whatIsInView()?.cut ?? null,
    dataset,
    link: `${origin}${pathname}${addressOf(writeLink(view))}`,
    takenOn: isoDayOf(Date.now()),
  };
}

/** The days that the rows of a view are of. */
function timeOf(view: View): Pick<ExportContents, 'at' | 'when' | 'stem'> {
  const { shown, at } = view;
  if (isOfAllTime(view)) return { at: null, when: 'all time', stem: 'all-time' };
  // A range and two days compared are of the network and the table; other views are of the playhead's day.
  const time = shown === 'network' || shown === 'table' ? view.time : ONE_DAY;
  const when = timeInWords({ at, time });
  switch (time.kind) {
    case 'day':
      return { at, when, stem: at };
    case 'range':
      return { at: null, when, stem: `${time.first}-to-${time.last}` };
    case 'compare':
      return { at: null, when, stem: `${at}-and-${time.other}` };
    default:
      return time satisfies never;
  }
}

/** What the view calls itself: the network and the table by their lenses, other views by their heading. */
function titleOf({ shown, lenses, time }: View): string {
  const own =
    shown === 'network' || shown === 'table' ? null : document.querySelector('.plate h1')?.textContent?.trim();
  return own || (time.kind === 'compare' ? `${lensesInWords(lenses)} compared` : lensesInWords(lenses));
}

/**
 * Everything in view with its facts and sources. A view that does not say what it shows is taken by the answers of
 * its own operations, and what these leave out is asked for.
 */
export async function gather(queries: QueryClient, taken: Taken): Promise<ExportContents> {
  const relationships = whatIsInView()?.relationships ?? (await shownRelationships(queries));
  const inOrder = await withRest([...relationships].sort(byStart));
  const fates = whatIsInView()?.fates;
  return {
    ...headOf(taken),
    relationships: inOrder,
    entities: await endsOf(inOrder),
    ...(fates === undefined ? {} : { fates }),
  };
}

async function shownRelationships(queries: QueryClient): Promise<readonly Relationship[]> {
  const operations = operationsBehind(queries);
  const own = operations.filter(({ part }) => part === 'view');
  const shown = own.length > 0 ? own : operations.filter(({ part }) => part === 'picture');
  const { whole, partial } = collectRelationships(shown.map(({ data }) => data));
  const wanted = new Set(partial.map(({ id }) => id));
  const completed: Relationship[] = [];
  const types = [...new Set(partial.map(({ type }) => type))];
  let after: string | null = null;
  while (wanted.size > completed.length) {
    const page: Awaited<ReturnType<typeof relationshipPage>> = await relationshipPage(types, after);
    completed.push(...page.nodes.filter(({ id }) => wanted.has(id)));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return [...whole, ...completed];
}

/** The same with what pictures do not ask for. */
async function withRest(relationships: readonly Relationship[]): Promise<readonly ExportRelationship[]> {
  const types = [...new Set(relationships.map(({ type }) => type))];
  const wanted = new Set(relationships.map(({ id }) => id));
  const rest = new Map<string, RelationshipRestFragment>();
  let after: string | null = null;
  while (rest.size < wanted.size) {
    const page: Awaited<ReturnType<typeof restPage>> = await restPage(types, after);
    for (const { id, ...facts } of page.nodes) if (wanted.has(id)) rest.set(id, facts);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return relationships.flatMap((relationship) => {
    const facts = rest.get(relationship.id);
    return facts === undefined ? [] : [{ ...relationship, ...facts }];
  });
}

async function restPage(types: readonly Relationship['type'][], after: string | null) {
  return (await ask(ExportRestDocument, { types: [...types], after })).relationships;
}

async function relationshipPage(types: readonly Relationship['type'][], after: string | null) {
  return (await ask(ExportRelationshipsDocument, { types: [...types], after })).relationships;
}

async function endsOf(relationships: readonly Relationship[]): Promise<readonly ExportEntity[]> {
  const ends = relationships.flatMap(({ from, to }) => [from, to]);
  const wanted = new Set(ends.map(({ id }) => id));
  const kinds = [...new Set(ends.map(({ kind }) => kind))];
  const found: ExportEntity[] = [];
  let after: string | null = null;
  while (found.length < wanted.size) {
    const page: Awaited<ReturnType<typeof entityPage>> = await entityPage(kinds, after);
    found.push(...page.nodes.filter(({ id }) => wanted.has(id)));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return found;
}

async function entityPage(kinds: readonly ExportEntity['kind'][], after: string | null) {
  return (await ask(ExportEntitiesDocument, { kinds: [...kinds], after })).entities;
}

function byStart(one: Relationship, other: Relationship): number {
  const [first, second] = [one.span?.startMin ?? '', other.span?.startMin ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
