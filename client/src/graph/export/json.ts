import { citationOf } from './cite.ts';
import type { ExportContents } from './contents.ts';

/** Everything in view as JSON: what it is of, entities, and relationships with their ends' ids and their passages. */
export function jsonOf(contents: ExportContents): string {
  const { title, at, when, cut, dataset, link, takenOn, entities, relationships, fates } = contents;
  const file = {
    format: 'entente-export',
    version: 1,
    title,
    at,
    when,
    cut,
    takenOn,
    link,
    citation: citationOf(contents),
    dataset: { name: dataset.name, title: dataset.title, version: dataset.version, licence: dataset.licence },
    entities,
    relationships: relationships.map(({ from, to, via, fromState, toState, ...facts }) => ({
      ...facts,
      ...(fates ? { compared: fates.get(facts.id) ?? null } : {}),
      from: from.id,
      to: to.id,
      via: via?.id ?? null,
      fromState: fromState?.id ?? null,
      toState: toState?.id ?? null,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
