/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How sure the compilers are. */
export type Certainty =
  /** The sources agree that it was so. */
  | 'CERTAIN'
  /** Accounts differ on whether it was so; `dispute` says how. */
  | 'DISPUTED'
  /** Likely, by inference or on thin evidence. */
  | 'PROBABLE';

/** The kinds of entity. */
export type EntityKind =
  /** A person. */
  | 'ACTOR'
  /** A war, battle, conference, incident or process. */
  | 'EVENT'
  /** A company, bank or other body. */
  | 'ORGANISATION'
  /** A state, or a body that conducted foreign affairs as one. */
  | 'STATE'
  /** A territory, port, railway or sea. */
  | 'TERRITORY'
  /** A treaty, convention, protocol, note or permit. */
  | 'TREATY';

/** Which way influence is followed. */
export type InfluenceDirection =
  /** Towards effects. */
  | 'DOWNSTREAM'
  /** Towards causes. */
  | 'UPSTREAM';

/** What a picture shows. Lenses add up. */
export type Lens =
  /** Everything. */
  | 'ALL'
  /** Alliances and supplies. */
  | 'ALLIANCES'
  /** Wars. */
  | 'CONFLICTS'
  /** What led to what. */
  | 'INFLUENCE'
  /** Offices, commands, and people's part in treaties and events. */
  | 'PEOPLE'
  /** Pressure short of war. */
  | 'RIVALRIES'
  /** Who held what, what treaties did with it, where things lie. */
  | 'TERRITORY'
  /** Who signed, mediated or took part, and which treaty changed which. */
  | 'TREATIES';

/** What a ranking counts. */
export type Measure =
  /** Distinct allies. */
  | 'ALLIES'
  /** Distinct events and treaties that it led to directly. */
  | 'CAUSES'
  /** All distinct events and treaties that lie downstream. */
  | 'CONSEQUENCES'
  /** Distinct neighbours, by relationships of any type. */
  | 'DEGREE'
  /** Distinct enemies in war. */
  | 'ENEMIES'
  /** Distinct treaties signed. */
  | 'SIGNATURES';

/** The types of relationship. Each line in the picture is one of these. */
export type RelationshipType =
  /** In alliance, `via` a treaty, `mode` its kind. State – state, both ways. */
  | 'ALLIED_WITH'
  /** Transferred from `fromState` to `toState`. Treaty → territory. */
  | 'CEDES'
  /** Commanded forces of `side`. Actor → event. */
  | 'COMMANDED'
  /** Made terms about. Treaty → territory. */
  | 'CONCERNS'
  /** Held, `mode` says by what right. State → territory. */
  | 'CONTROLS'
  /** At war, `via` an event. State – state, both ways. */
  | 'FOUGHT'
  /** Founded. State or organisation → organisation or territory. */
  | 'FOUNDED'
  /** Influence: `reason` says how, `effect` whether it caused, inhibited, intensified or hardened. Event or treaty → event or treaty. */
  | 'LED_TO'
  /** Lies in. Territory or event → territory. Undated. */
  | 'LOCATED_IN'
  /** Gave good offices. Actor or state → treaty. */
  | 'MEDIATED'
  /** Ran, for instance a railway. State or organisation → territory. */
  | 'OPERATED'
  /** Took part, `role` says as what; of a treaty: without signing it. State, actor or organisation → event or treaty. */
  | 'PARTICIPATED_IN'
  /** Coerced short of war, `via` an event. State → state. */
  | 'PRESSURED'
  /** Newer treaty → older treaty. */
  | 'REVISED'
  /** Held `office`. Actor → state. */
  | 'SERVED'
  /** Signed, `role` says as what. State, actor or organisation → treaty. */
  | 'SIGNED'
  /** Successor → predecessor; `mode` says how. */
  | 'SUCCEEDED'
  /** Newer treaty → older treaty. */
  | 'SUPERSEDED'
  /** Supplied with `goods`. State or organisation → state. */
  | 'SUPPLIED'
  /** Newer treaty → older treaty. */
  | 'TERMINATED';

/** Friendly or hostile. */
export type Sign =
  /** At war, or under pressure. */
  | 'NEGATIVE'
  /** In alliance, or supplied. */
  | 'POSITIVE';

export type AskRelationshipsQueryVariables = Exact<{
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  of?: Array<string | number> | string | number | null | undefined;
  via?: string | number | null | undefined;
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskRelationshipsQuery = { relationships: { nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskInfluenceQueryVariables = Exact<{
  of: string | number;
  direction: InfluenceDirection;
}>;


export type AskInfluenceQuery = { direct: { links: Array<{ reason: string | null, relationship: { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , to:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , via:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null } }> }, upstream: { total: number }, downstream: { total: number } };

export type AskChainsQueryVariables = Exact<{
  of: string | number;
  to: string | number;
}>;


export type AskChainsQuery = { shortest: { chains: Array<{ relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , to:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , via:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> }> }, certain: { chains: Array<{ relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , to:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , via:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> }> } };

type DatedParts_Actor_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

type DatedParts_Event_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

type DatedParts_Organisation_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

type DatedParts_State_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

type DatedParts_Territory_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

type DatedParts_Treaty_Fragment = { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

export type DatedPartsFragment =
  | DatedParts_Actor_Fragment
  | DatedParts_Event_Fragment
  | DatedParts_Organisation_Fragment
  | DatedParts_State_Fragment
  | DatedParts_Territory_Fragment
  | DatedParts_Treaty_Fragment
;

export type AskTreatiesQueryVariables = Exact<{
  between?: Array<string | number> | string | number | null | undefined;
  and?: Array<string | number> | string | number | null | undefined;
  lineage?: boolean | null | undefined;
  concerning?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskTreatiesQuery = { treaties: { nodes: Array<{ id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InOfficePartsFragment = { id: string, name: string, kind: EntityKind, inOffice: Array<{ office: string | null, actor: { id: string, name: string, kind: EntityKind }, relationship: { id: string, certainty: Certainty, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

export type AskInOfficeQueryVariables = Exact<{
  state: string | number;
  treaty: string | number;
}>;


export type AskInOfficeQuery = { entity:
    | { __typename: 'Actor' }
    | { __typename: 'Event' }
    | { __typename: 'Organisation' }
    | { __typename: 'State' }
    | { __typename: 'Territory' }
    | { __typename: 'Treaty', id: string, name: string, kind: EntityKind, inOffice: Array<{ office: string | null, actor: { id: string, name: string, kind: EntityKind }, relationship: { id: string, certainty: Certainty, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
   | null };

export type AskInOfficeEachQueryVariables = Exact<{
  state: string | number;
  between?: Array<string | number> | string | number | null | undefined;
  and?: Array<string | number> | string | number | null | undefined;
  lineage?: boolean | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskInOfficeEachQuery = { treaties: { nodes: Array<{ id: string, name: string, kind: EntityKind, inOffice: Array<{ office: string | null, actor: { id: string, name: string, kind: EntityKind }, relationship: { id: string, certainty: Certainty, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type AskPathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> }> };

export type AskChangesQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
  before: string;
  after: string;
}>;


export type AskChangesQuery = { compare: { began: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }>, ended: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }>, persisted: Array<{ id: string }>, between: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> } };

export type AskReversalsQueryVariables = Exact<{
  of?: string | number | null | undefined;
}>;


export type AskReversalsQuery = { reversals: Array<{ one: { id: string, name: string, kind: EntityKind }, other: { id: string, name: string, kind: EntityKind }, earlier: { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }, later: { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , to:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null } }> };

export type AskDatesQueryVariables = Exact<{
  id: string | number;
}>;


export type AskDatesQuery = { entity:
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, span: { days: number | null, start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
   | null };

export type AskHappenedQueryVariables = Exact<{
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskHappenedQuery = { entities: { nodes: Array<
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type AskPlaceQuery = { entity:
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { id: string, name: string, kind: EntityKind, place: { name: string | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
   | null };

export type AskBalanceQueryVariables = Exact<{
  at: string;
}>;


export type AskBalanceQuery = { balance: { balanced: Array<{ states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , to:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , via:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> }>, unbalanced: Array<{ states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , to:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
        , via:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> }> } };

export type TriadPartsFragment = { states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
    , to:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
    , via:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
     | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null }> };

export type AskAboutQueryVariables = Exact<{
  id: string | number;
}>;


export type AskAboutQuery = { entity:
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    | { subtype: string | null, summary: string | null, dispute: string | null, degree: number, id: string, name: string, kind: EntityKind, relationships: { total: number }, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
   | null };

export type AskEventsQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskEventsQuery = { entities: { nodes: Array<
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { subtype: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskRankingQueryVariables = Exact<{
  by: Measure;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type AskRankingQuery = { ranking: Array<{ value: number, entity:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
     }> };

export type AskSeatsQueryVariables = Exact<{
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskSeatsQuery = { entities: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { __typename: 'Event', id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { __typename: 'Organisation', id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { __typename: 'State', capital: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { __typename: 'Territory', id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { __typename: 'Treaty', id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type EntityRef_Actor_Fragment = { id: string, name: string, kind: EntityKind };

type EntityRef_Event_Fragment = { id: string, name: string, kind: EntityKind };

type EntityRef_Organisation_Fragment = { id: string, name: string, kind: EntityKind };

type EntityRef_State_Fragment = { id: string, name: string, kind: EntityKind };

type EntityRef_Territory_Fragment = { id: string, name: string, kind: EntityKind };

type EntityRef_Treaty_Fragment = { id: string, name: string, kind: EntityKind };

export type EntityRefFragment =
  | EntityRef_Actor_Fragment
  | EntityRef_Event_Fragment
  | EntityRef_Organisation_Fragment
  | EntityRef_State_Fragment
  | EntityRef_Territory_Fragment
  | EntityRef_Treaty_Fragment
;

export type SpanPartsFragment = { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string };

export type CitationPartsFragment = { passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, side: string | null, scope: string | null, note: string | null, dispute: string | null, from:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
  , to:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
  , via:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
   | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null, readAt: string | null, note: string | null } } }>, fromState: { id: string, name: string, kind: EntityKind } | null, toState: { id: string, name: string, kind: EntityKind } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  id
  name
  kind
}
    `, {"fragmentName":"EntityRef"}) as unknown as TypedDocumentString<EntityRefFragment, unknown>;
export const SpanPartsFragmentDoc = new TypedDocumentString(`
    fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
    `, {"fragmentName":"SpanParts"}) as unknown as TypedDocumentString<SpanPartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const DatedPartsFragmentDoc = new TypedDocumentString(`
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`, {"fragmentName":"DatedParts"}) as unknown as TypedDocumentString<DatedPartsFragment, unknown>;
export const InOfficePartsFragmentDoc = new TypedDocumentString(`
    fragment InOfficeParts on Treaty {
  ...DatedParts
  inOffice(of: $state) {
    actor {
      ...EntityRef
    }
    office
    relationship {
      id
      certainty
      citations {
        ...CitationParts
      }
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`, {"fragmentName":"InOfficeParts"}) as unknown as TypedDocumentString<InOfficePartsFragment, unknown>;
export const RelationshipPartsFragmentDoc = new TypedDocumentString(`
    fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`, {"fragmentName":"RelationshipParts"}) as unknown as TypedDocumentString<RelationshipPartsFragment, unknown>;
export const TriadPartsFragmentDoc = new TypedDocumentString(`
    fragment TriadParts on Triad {
  states {
    ...EntityRef
  }
  relationships {
    sign
    ...RelationshipParts
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`, {"fragmentName":"TriadParts"}) as unknown as TypedDocumentString<TriadPartsFragment, unknown>;
export const AskRelationshipsDocument = new TypedDocumentString(`
    query AskRelationships($types: [RelationshipType!], $of: [ID!], $via: ID, $at: Date, $from: Date, $to: Date, $first: Int!, $after: String) {
  relationships(
    types: $types
    of: $of
    via: $via
    at: $at
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...RelationshipParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskRelationshipsQuery, AskRelationshipsQueryVariables>;
export const AskInfluenceDocument = new TypedDocumentString(`
    query AskInfluence($of: ID!, $direction: InfluenceDirection!) {
  direct: influence(of: $of, direction: $direction, maxDepth: 1) {
    links {
      reason
      relationship {
        ...RelationshipParts
      }
    }
  }
  upstream: influence(of: $of, direction: UPSTREAM, maxDepth: 64, first: 1) {
    total
  }
  downstream: influence(of: $of, direction: DOWNSTREAM, maxDepth: 64, first: 1) {
    total
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskInfluenceQuery, AskInfluenceQueryVariables>;
export const AskChainsDocument = new TypedDocumentString(`
    query AskChains($of: ID!, $to: ID!) {
  shortest: influence(of: $of, to: $to, first: 1) {
    chains {
      relationships {
        ...RelationshipParts
      }
    }
  }
  certain: influence(of: $of, to: $to, certainty: [CERTAIN], first: 1) {
    chains {
      relationships {
        ...RelationshipParts
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskChainsQuery, AskChainsQueryVariables>;
export const AskTreatiesDocument = new TypedDocumentString(`
    query AskTreaties($between: [ID!], $and: [ID!], $lineage: Boolean, $concerning: ID, $from: Date, $to: Date, $at: Date, $first: Int!, $after: String) {
  treaties(
    between: $between
    and: $and
    lineage: $lineage
    concerning: $concerning
    from: $from
    to: $to
    at: $at
    first: $first
    after: $after
  ) {
    nodes {
      ...DatedParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskTreatiesQuery, AskTreatiesQueryVariables>;
export const AskInOfficeDocument = new TypedDocumentString(`
    query AskInOffice($state: ID!, $treaty: ID!) {
  entity(id: $treaty) {
    __typename
    ...InOfficeParts
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment InOfficeParts on Treaty {
  ...DatedParts
  inOffice(of: $state) {
    actor {
      ...EntityRef
    }
    office
    relationship {
      id
      certainty
      citations {
        ...CitationParts
      }
    }
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskInOfficeQuery, AskInOfficeQueryVariables>;
export const AskInOfficeEachDocument = new TypedDocumentString(`
    query AskInOfficeEach($state: ID!, $between: [ID!], $and: [ID!], $lineage: Boolean, $from: Date, $to: Date, $first: Int!, $after: String) {
  treaties(
    between: $between
    and: $and
    lineage: $lineage
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...InOfficeParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment InOfficeParts on Treaty {
  ...DatedParts
  inOffice(of: $state) {
    actor {
      ...EntityRef
    }
    office
    relationship {
      id
      certainty
      citations {
        ...CitationParts
      }
    }
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskInOfficeEachQuery, AskInOfficeEachQueryVariables>;
export const AskPathsDocument = new TypedDocumentString(`
    query AskPaths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    length
    nodes {
      ...EntityRef
    }
    relationships {
      ...RelationshipParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskPathsQuery, AskPathsQueryVariables>;
export const AskChangesDocument = new TypedDocumentString(`
    query AskChanges($lenses: [Lens!]!, $before: Date!, $after: Date!) {
  compare(lenses: $lenses, before: $before, after: $after) {
    began {
      ...RelationshipParts
    }
    ended {
      ...RelationshipParts
    }
    persisted {
      id
    }
    between {
      ...RelationshipParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskChangesQuery, AskChangesQueryVariables>;
export const AskReversalsDocument = new TypedDocumentString(`
    query AskReversals($of: ID) {
  reversals(of: $of) {
    one {
      ...EntityRef
    }
    other {
      ...EntityRef
    }
    earlier {
      ...RelationshipParts
    }
    later {
      ...RelationshipParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskReversalsQuery, AskReversalsQueryVariables>;
export const AskDatesDocument = new TypedDocumentString(`
    query AskDates($id: ID!) {
  entity(id: $id) {
    ...EntityRef
    span {
      ...SpanParts
      days
    }
    citations {
      ...CitationParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskDatesQuery, AskDatesQueryVariables>;
export const AskHappenedDocument = new TypedDocumentString(`
    query AskHappened($at: Date, $from: Date, $to: Date, $first: Int!, $after: String) {
  entities(
    kinds: [EVENT, TREATY]
    at: $at
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...DatedParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskHappenedQuery, AskHappenedQueryVariables>;
export const AskPlaceDocument = new TypedDocumentString(`
    query AskPlace($id: ID!) {
  entity(id: $id) {
    ...EntityRef
    place {
      name
    }
    citations {
      ...CitationParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskPlaceQuery, AskPlaceQueryVariables>;
export const AskBalanceDocument = new TypedDocumentString(`
    query AskBalance($at: Date!) {
  balance(at: $at) {
    balanced {
      ...TriadParts
    }
    unbalanced {
      ...TriadParts
    }
  }
}
    fragment TriadParts on Triad {
  states {
    ...EntityRef
  }
  relationships {
    sign
    ...RelationshipParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}
fragment RelationshipParts on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  via {
    ...EntityRef
  }
  span {
    ...SpanParts
  }
  certainty
  sourced
  citations {
    ...CitationParts
  }
  role
  office
  mode
  reason
  effect
  demand
  goods
  article
  side
  scope
  fromState {
    ...EntityRef
  }
  toState {
    ...EntityRef
  }
  note
  dispute
}`) as unknown as TypedDocumentString<AskBalanceQuery, AskBalanceQueryVariables>;
export const AskAboutDocument = new TypedDocumentString(`
    query AskAbout($id: ID!) {
  entity(id: $id) {
    ...DatedParts
    subtype
    summary
    dispute
    degree
    relationships(first: 1) {
      total
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskAboutQuery, AskAboutQueryVariables>;
export const AskEventsDocument = new TypedDocumentString(`
    query AskEvents($kinds: [EntityKind!], $at: Date, $from: Date, $to: Date, $first: Int!, $after: String) {
  entities(
    kinds: $kinds
    at: $at
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...DatedParts
      subtype
      dispute
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskEventsQuery, AskEventsQueryVariables>;
export const AskRankingDocument = new TypedDocumentString(`
    query AskRanking($by: Measure!, $kinds: [EntityKind!], $first: Int!) {
  ranking(by: $by, kinds: $kinds, first: $first) {
    entity {
      ...EntityRef
    }
    value
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<AskRankingQuery, AskRankingQueryVariables>;
export const AskSeatsDocument = new TypedDocumentString(`
    query AskSeats($at: Date, $from: Date, $to: Date, $first: Int!, $after: String) {
  entities(
    kinds: [STATE]
    at: $at
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      __typename
      ...DatedParts
      ... on State {
        capital
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DatedParts on Entity {
  ...EntityRef
  span {
    ...SpanParts
  }
  citations {
    ...CitationParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}
fragment CitationParts on Citation {
  passage {
    id
    locator
    summary
    caveat
    source {
      id
      kind
      author
      title
      container
      year
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<AskSeatsQuery, AskSeatsQueryVariables>;