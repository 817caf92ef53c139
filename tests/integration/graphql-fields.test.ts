import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, lexicographicSortSchema } from 'graphql';
import { expect, it } from 'vitest';
import { existenceAt } from '../../server/src/domain/existence.ts';
import type { EntityRow, RelationshipRow } from '../../server/src/domain/model.ts';
import { readShipped } from '../support/graph/shipped.ts';
import type { GraphqlAnswer } from '../support/graphql.ts';
import { onServedDataset } from '../support/on-served.ts';
import { printed, readSnapshot } from '../support/schema.ts';

const data = await readShipped();
const PAGE = 1_000;
const ids = data.entities.map(({ id }) => id).sort();
const passageOf = new Map(data.passages.map((passage) => [passage.id, passage]));
const sourceOf = new Map(data.sources.map((source) => [source.id, source]));
const RELATIONSHIPS = `query ($after: String) { relationships(first: 250, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes {
    id type from { id } to { id } span { start end } certainty tier sourced via { id } role side office mode reason effect
    scope demand goods fromState { id } toState { id } article note dispute citations { passage { id } }
  }
} }`;
const TYPE = {
  STATE: 'State',
  ACTOR: 'Actor',
  TREATY: 'Treaty',
  TERRITORY: 'Territory',
  EVENT: 'Event',
  ORGANISATION: 'Organisation',
} as const;

interface Page {
  readonly relationships: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

onServedDataset('the fields of the API', (server) => {
  it('describe themselves as the schema is written', async () => {
    const { data: served } = await server().ask<IntrospectionQuery>(getIntrospectionQuery({ specifiedByUrl: true }));
    if (!served) throw new Error('introspection was refused');
    expect(printed(lexicographicSortSchema(buildClientSchema(served)))).toBe(readSnapshot());
  });

  it('of every entity give what the dataset says of it', async () => {
    const answer = await server().ask(`{ entities(first: ${PAGE}) { total nodes {
      __typename id kind name names subtype summary note dispute tier wikidata degree existence(at: "1904-02-08") span { start end } place { name lat lon }
      citations { passage { id } } ... on Treaty { inForce } } } }`);
    expect(answer).toEqual({ data: { entities: { total: ids.length, nodes: ids.map(entityAnswer) } } });
  });

  it('of every relationship do too', async () => {
    const found: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const answer: GraphqlAnswer<Page> = await server().ask<Page>(RELATIONSHIPS, { after });
      const { nodes = [], pageInfo } = answer.data?.relationships ?? {};
      found.push(...nodes);
      if (!pageInfo?.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const rows = [...data.relationships].sort((one, other) =>
      one.startMin === other.startMin ? compare(one.id, other.id) : compare(one.startMin, other.startMin),
    );
    expect(found).toEqual(rows.map(relationshipAnswer));
  });

  it('of citations lead to the passage and the work', async () => {
    const answer = await server().ask(`{ entity(id: "triple-intervention") { citations { passage {
      id locator summary caveat source { id kind author title container year language url readAt note } } } } }`);
    const { citations } = row('triple-intervention');
    const passages = citations.map((id) => {
      const { source, ...passage } = passageOf.get(id) ?? { source: '' };
      return { passage: { ...passage, source: sourceOf.get(source) } };
    });
    expect(answer).toEqual({ data: { entity: { citations: passages } } });
    expect(passages).toHaveLength(9);
  });

  it('of spans say what is known of time, in days and in words', async () => {
    const SPAN = 'span { start end startMin startMax endMin endMax days label }';
    const answer = await server().ask(`{
      event: entity(id: "triple-intervention") { ${SPAN} } treaty: entity(id: "portsmouth-treaty-1905") { ${SPAN} }
      organisation: entity(id: "south-manchuria-railway-company") { ${SPAN} } territory: entity(id: "port-arthur") { ${SPAN} }
      open: entity(id: "kyakhta-treaty-1727") { ${SPAN} } }`);
    expect(answer).toEqual({
      data: {
        event: span(
          '1895-04-23',
          '1895-05-05',
          ['1895-04-23', '1895-04-23', '1895-05-06', '1895-05-06'],
          13,
          '23 April 1895 – 5 May 1895',
        ),
        treaty: span(
          '1905-09-05',
          '1945-08-09?',
          ['1905-09-05', '1905-09-05', '1945-08-09', '1945-08-09'],
          14_583,
          '5 September 1905 – 9 August 1945 (uncertain)',
        ),
        organisation: span(
          '1906-11-26',
          '1945',
          ['1906-11-26', '1906-11-26', '1945-01-01', '1945-12-31'],
          null,
          '26 November 1906 – 1945',
        ),
        territory: { span: null },
        open: span(
          '1727-11-01',
          null,
          ['1727-11-01', '1727-11-01', '1727-11-02', null],
          null,
          '1 November 1727 – unknown',
        ),
      },
    });
  });

  it('of the dataset say what is loaded', async () => {
    const { data: found } = await server().ask<{ dataset: { engine: string } }>(`{ dataset {
      name title version licence citation span { start end label } opening { at lenses view select } principals
      hues { state hue } counts { of total } engine } }`);
    const { engine, ...rest } = found?.dataset ?? { engine: '' };
    expect(engine).toMatch(/^(embedded \(Grafeo 0\.6\.0\)|Neo4j .*5\.\d+\.\d+.*)$/);
    expect(rest).toEqual({
      name: 'japan-russia',
      title: 'Empire of Japan – Russian Empire relations',
      version: '1.1.0',
      licence: 'CC0-1.0',
      citation: 'Empire of Japan – Russian Empire relations (japan-russia), version 1.1.0. CC0-1.0.',
      span: { start: '1778', end: '1925', label: '1778 – 1925' },
      opening: { at: '1904-02-08', lenses: ['ALLIANCES', 'CONFLICTS'], view: 'network', select: 'empire-of-japan' },
      principals: ['empire-of-japan', 'russian-empire'],
      hues: data.info.hues,
      counts: [
        ...counts({ STATE: 42, ACTOR: 166, TREATY: 137, TERRITORY: 77, EVENT: 117, ORGANISATION: 11, ALLIED_WITH: 74 }),
        ...counts({ FOUGHT: 87, PRESSURED: 74, SUPPLIED: 21, SIGNED: 482, MEDIATED: 3, PARTICIPATED_IN: 505 }),
        ...counts({ COMMANDED: 25, SERVED: 198, CONTROLS: 140, CEDES: 11, CONCERNS: 101, LED_TO: 276, REVISED: 31 }),
        ...counts({ SUPERSEDED: 13, TERMINATED: 5, SUCCEEDED: 22, LOCATED_IN: 134, FOUNDED: 11, OPERATED: 8 }),
        ...counts({ SOURCE: 499 }),
      ],
    });
  });
});

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function row(id: string): EntityRow {
  const found = data.entities.find((entity) => entity.id === id);
  if (found === undefined) throw new Error(`there is no entity "${id}"`);
  return found;
}

function entityAnswer(id: string) {
  const { kind, name, names, subtype, summary, note, dispute, tier, wikidata, lat, lon, place, capital, ...rest } =
    row(id);
  const ends = data.relationships.filter(({ from, to }) => from === id || to === id);
  const neighbours = new Set(ends.flatMap(({ from, to }) => [from, to]).filter((end) => end !== id));
  const where = place ?? capital;
  return {
    __typename: TYPE[kind],
    ...{ id, kind, name, names, subtype, summary, note, dispute, wikidata },
    tier: tier.toUpperCase(),
    degree: neighbours.size,
    existence: existenceAt(rest, '1904-02-08'),
    span: filedSpan(rest),
    place: where === null && lat === null ? null : { name: where, lat, lon },
    citations: rest.citations.map((passage) => ({ passage: { id: passage } })),
    ...(kind === 'TREATY' ? { inForce: rest.inForce } : {}),
  };
}

function relationshipAnswer(found: RelationshipRow) {
  const { id, type, role, side, office, mode, reason, effect, scope, demand, goods, article, note, dispute } = found;
  const kinds = found.citations.map((citation) => sourceOf.get(passageOf.get(citation)?.source ?? '')?.kind);
  return {
    ...{ id, type, role, side, office, mode, reason, effect, scope, demand, goods, article, note, dispute },
    from: { id: found.from },
    to: { id: found.to },
    via: reference(found.via),
    fromState: reference(found.fromState),
    toState: reference(found.toState),
    span: filedSpan(found),
    certainty: found.certainty.toUpperCase(),
    tier: found.tier.toUpperCase(),
    sourced: kinds.some((kind) => kind !== 'none'),
    citations: found.citations.map((passage) => ({ passage: { id: passage } })),
  };
}

function reference(id: string | null) {
  return id === null ? null : { id };
}

function filedSpan({ start, end }: { readonly start: string | null; readonly end: string | null }) {
  return start === null && end === null ? null : { start, end };
}

function span(
  start: string,
  end: string | null,
  bounds: readonly (string | null)[],
  days: number | null,
  label: string,
) {
  const [startMin, startMax, endMin, endMax] = bounds;
  return { span: { start, end, startMin, startMax, endMin, endMax, days, label } };
}

function counts(totals: Readonly<Record<string, number>>) {
  return Object.entries(totals).map(([of, total]) => ({ of, total }));
}
