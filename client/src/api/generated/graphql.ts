/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What came of a question. */
export type AskOutcome =
  /** It is answered in `lines`. */
  | 'ANSWERED'
  /** It was understood, and nothing is recorded of it; `coverage` says what the dataset holds at all. */
  | 'NOTHING_RECORDED'
  /** It was not read, or not all of it; `notRead` has the words, `suggestions` what can be asked. */
  | 'REFUSED'
  /** A name in it fits several things: `choices` has a question for each. */
  | 'WHICH';

/** The length of a bucket. */
export type Bucket =
  /** Ten years, from one whose last digit is 0. */
  | 'DECADE'
  /** 1 January to 31 December. */
  | 'YEAR';

/** How sure the compilers are. */
export type Certainty =
  /** The sources agree that it was so. */
  | 'CERTAIN'
  /** Accounts differ on whether it was so; `dispute` says how. */
  | 'DISPUTED'
  /** Likely, by inference or on thin evidence. */
  | 'PROBABLE';

/** What to do with dates that are not known to the day. */
export type Confidence =
  /** Count only what was in force on any reading of its dates. */
  | 'CERTAIN'
  /** Count what may have been in force. */
  | 'POSSIBLE';

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

/** How central something is to the dataset. */
export type Tier =
  /** What a first picture needs. */
  | 'CORE'
  /** Background and detail. */
  | 'EXTENDED'
  /** What a fuller account tells. */
  | 'STANDARD';

export type AskQueryVariables = Exact<{
  text: string;
  at?: string | null | undefined;
}>;


export type AskQuery = { ask: { outcome: AskOutcome, understood: string | null, form: string | null, notRead: Array<string>, coverage: string | null, suggestions: Array<string>, link: string | null, slots: Array<{ name: string, text: string, entity:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null }>, lines: Array<{ text: string, footnotes: Array<number>, relationship: { id: string, type: RelationshipType, from:
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
        , span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null } | null, entity:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null }>, choices: Array<{ text: string, question: string, entity:
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, degree: number, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
       | null }>, sources: Array<{ id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, url: string | null }> } };

export type AskedRelationshipFragment = { id: string, type: RelationshipType, from:
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
  , span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

export type AskSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  all: number;
}>;


export type AskSearchQuery = { found: Array<{ matched: string, entity:
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, relationships: { total: number } }
     }>, all: Array<{ entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type AtlasQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
}>;


export type AtlasQuery = { states: { nodes: Array<
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    > }, network: { truncated: boolean, nodes: Array<
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }> } };

export type BalanceQueryVariables = Exact<{
  at: string;
}>;


export type BalanceQuery = { balance: { at: string, ratio: number | null, balanced: Array<{ states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> }>, unbalanced: Array<{ states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> }>, mixed: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> } };

export type TriadPartsFragment = { states: Array<{ id: string, name: string, kind: EntityKind }>, relationships: Array<{ sign: Sign | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
     | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> };

type ChainNodeParts_Actor_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

type ChainNodeParts_Event_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

type ChainNodeParts_Organisation_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

type ChainNodeParts_State_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

type ChainNodeParts_Territory_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

type ChainNodeParts_Treaty_Fragment = { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null };

export type ChainNodePartsFragment =
  | ChainNodeParts_Actor_Fragment
  | ChainNodeParts_Event_Fragment
  | ChainNodeParts_Organisation_Fragment
  | ChainNodeParts_State_Fragment
  | ChainNodeParts_Territory_Fragment
  | ChainNodeParts_Treaty_Fragment
;

export type ChainLinkPartsFragment = { days: number | null, relationship: { scope: string | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
     | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } };

export type ChainBetweenQueryVariables = Exact<{
  of: string | number;
  to: string | number;
  longTerm: boolean;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  first: number;
}>;


export type ChainBetweenQuery = { end:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
   | null, influence: { total: number, truncated: boolean, root:
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    , nodes: Array<{ depth: number, entity:
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
       }>, links: Array<{ days: number | null, relationship: { scope: string | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }>, chains: Array<{ relationships: Array<{ id: string }> }> }, certain: { chains: Array<{ relationships: Array<{ id: string }> }> } };

export type ChainAroundQueryVariables = Exact<{
  of: string | number;
  upstream: boolean;
  downstream: boolean;
  longTerm: boolean;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  first: number;
}>;


export type ChainAroundQuery = { root:
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
    | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
   | null, upstream?: { total: number, truncated: boolean, nodes: Array<{ depth: number, entity:
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
       }>, links: Array<{ days: number | null, relationship: { scope: string | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }> }, downstream?: { total: number, truncated: boolean, nodes: Array<{ depth: number, entity:
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
        | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
       }>, links: Array<{ days: number | null, relationship: { scope: string | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
         | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }> } };

export type AroundFragment = { total: number, truncated: boolean, nodes: Array<{ depth: number, entity:
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
      | { subtype: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null }
     }>, links: Array<{ days: number | null, relationship: { scope: string | null, id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } }> };

export type MostConsequentialQueryVariables = Exact<{ [key: string]: never; }>;


export type MostConsequentialQuery = { ranking: Array<{ entity:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
     }> };

export type NamedQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type NamedQuery = { search: Array<{ matched: string, entity:
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
      | { id: string, name: string, kind: EntityKind, span: { label: string } | null }
     }> };

export type EndsQueryVariables = Exact<{
  from: string | number;
  with: string | number;
}>;


export type EndsQuery = { from:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
   | null, with:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  with: string | number;
  at?: string | null | undefined;
  first: number;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> }> };

export type CompareQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
  before: string;
  after: string;
  confidence: Confidence;
}>;


export type CompareQuery = { compare: { truncated: boolean, began: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , to:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, ended: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , to:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, persisted: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , to:
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
        | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      , via:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, between: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> } };

export type ComparedPartsFragment = { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
  , to:
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
  , via:
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
    | { id: string, name: string, kind: EntityKind }
   | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityDetailsQuery = { entity:
    | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
    | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
    | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
    | { capital: string | null, names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
    | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
    | { inForce: string | null, names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }>, relationships: { total: number, nodes: Array<{ type: RelationshipType }> } }
   | null };

export type RelationshipDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipDetailsQuery = { relationship: { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, via:
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
      | { summary: string | null, note: string | null, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }
     | null, from:
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
    , span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> } | null };

export type RelationshipsOfTypeQueryVariables = Exact<{
  id: string | number;
  type: RelationshipType;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationshipsOfTypeQuery = { entity:
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
           | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type ExpandedQueryVariables = Exact<{
  of: string | number;
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  confidence: Confidence;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  first: number;
}>;


export type ExpandedQuery = { network: { nodes: Array<
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, total: { relationships: number } } };

export type ExportEntitiesQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportEntitiesQuery = { entities: { nodes: Array<
      | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { capital: string | null, names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { inForce: string | null, names: Array<string>, subtype: string | null, summary: string | null, note: string | null, dispute: string | null, wikidata: string | null, tier: Tier, id: string, name: string, kind: EntityKind, citations: Array<{ passage: { id: string } }>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportRelationshipsQueryVariables = Exact<{
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportRelationshipsQuery = { relationships: { nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportRestQueryVariables = Exact<{
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportRestQuery = { relationships: { nodes: Array<{ id: string, side: string | null, scope: string | null, tier: Tier, fromState: { id: string } | null, toState: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RelationshipRestFragment = { side: string | null, scope: string | null, tier: Tier, fromState: { id: string } | null, toState: { id: string } | null };

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

export type LifePartsFragment = { start: string | null, end: string | null, startMin: string | null, endMax: string | null };

type NodeParts_Actor_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

type NodeParts_Event_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

type NodeParts_Organisation_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

type NodeParts_State_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

type NodeParts_Territory_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

type NodeParts_Treaty_Fragment = { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null };

export type NodePartsFragment =
  | NodeParts_Actor_Fragment
  | NodeParts_Event_Fragment
  | NodeParts_Organisation_Fragment
  | NodeParts_State_Fragment
  | NodeParts_Territory_Fragment
  | NodeParts_Treaty_Fragment
;

export type SpanPartsFragment = { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string };

export type CitationPartsFragment = { passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
   | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> };

export type KnownEntityQueryVariables = Exact<{
  id: string | number;
}>;


export type KnownEntityQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type KnownRelationshipQueryVariables = Exact<{
  id: string | number;
}>;


export type KnownRelationshipQuery = { relationship: { id: string } | null };

export type MapGroundQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapGroundQuery = { entities: { nodes: Array<
      | { names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
      | { names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
      | { names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
      | { names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
      | { extent: unknown, names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
      | { names: Array<string>, tier: Tier, id: string, name: string, kind: EntityKind, place: { lat: number | null, lon: number | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MapDayQueryVariables = Exact<{
  at: string;
  confidence: Confidence;
  certainty?: Array<Certainty> | Certainty | null | undefined;
}>;


export type MapDayQuery = { holdings: { truncated: boolean, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, total: { relationships: number } }, here: { total: number, nodes: Array<
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
      | { tier: Tier, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, place: { name: string | null, lat: number | null, lon: number | null } | null }
    > } };

export type TerritoryHoldersQueryVariables = Exact<{
  of: Array<string | number> | string | number;
}>;


export type TerritoryHoldersQuery = { relationships: { total: number, nodes: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }> } };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { dataset: { name: string, title: string, version: string, licence: string | null, engine: string, citation: string, principals: Array<string>, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, opening: { at: string | null, lenses: Array<Lens>, view: string | null, select: string | null } | null, counts: Array<{ of: string, total: number }>, hues: Array<{ state: string, hue: number }> } };

export type PictureQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
  at?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  confidence: Confidence;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  oneDay: boolean;
}>;


export type PictureQuery = { network: { truncated: boolean, nodes: Array<
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, total: { nodes: number, relationships: number } }, states?: { nodes: Array<
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { names: Array<string>, degree: number, dispute: string | null, id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    > } };

export type PulseQueryVariables = Exact<{ [key: string]: never; }>;


export type PulseQuery = { dataset: { name: string, version: string } };

export type RowsQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
  certainty?: Array<Certainty> | Certainty | null | undefined;
}>;


export type RowsQuery = { network: { truncated: boolean, nodes: Array<
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
      | { id: string, name: string, kind: EntityKind, span: { start: string | null, end: string | null, startMin: string | null, endMax: string | null } | null }
    >, relationships: Array<{ id: string, type: RelationshipType, certainty: Certainty, sourced: boolean, role: string | null, office: string | null, mode: string | null, reason: string | null, effect: string | null, demand: string | null, goods: string | null, article: string | null, note: string | null, dispute: string | null, from:
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
       | null, span: { start: string | null, end: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, label: string } | null, citations: Array<{ passage: { id: string, locator: string | null, summary: string | null, caveat: string | null, source: { id: string, kind: string, author: string | null, title: string | null, container: string | null, year: string | null, language: string | null, url: string | null, readAt: string | null, note: string | null } } }> }>, total: { nodes: number, relationships: number } } };

export type TimelineQueryVariables = Exact<{
  lenses: Array<Lens> | Lens;
  bucket: Bucket;
}>;


export type TimelineQuery = { timeline: Array<{ from: string, to: string, began: number }> };

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
export const AskedRelationshipFragmentDoc = new TypedDocumentString(`
    fragment AskedRelationship on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  span {
    ...SpanParts
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
}`, {"fragmentName":"AskedRelationship"}) as unknown as TypedDocumentString<AskedRelationshipFragment, unknown>;
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
      language
      url
      readAt
      note
    }
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
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
      language
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
      language
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
  note
  dispute
}`, {"fragmentName":"TriadParts"}) as unknown as TypedDocumentString<TriadPartsFragment, unknown>;
export const ChainNodePartsFragmentDoc = new TypedDocumentString(`
    fragment ChainNodeParts on Entity {
  ...EntityRef
  subtype
  span {
    ...SpanParts
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
}`, {"fragmentName":"ChainNodeParts"}) as unknown as TypedDocumentString<ChainNodePartsFragment, unknown>;
export const ChainLinkPartsFragmentDoc = new TypedDocumentString(`
    fragment ChainLinkParts on InfluenceLink {
  days
  relationship {
    ...RelationshipParts
    scope
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
      language
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
  note
  dispute
}`, {"fragmentName":"ChainLinkParts"}) as unknown as TypedDocumentString<ChainLinkPartsFragment, unknown>;
export const AroundFragmentDoc = new TypedDocumentString(`
    fragment Around on Influence {
  nodes {
    depth
    entity {
      ...ChainNodeParts
    }
  }
  links {
    ...ChainLinkParts
  }
  total
  truncated
}
    fragment ChainNodeParts on Entity {
  ...EntityRef
  subtype
  span {
    ...SpanParts
  }
}
fragment ChainLinkParts on InfluenceLink {
  days
  relationship {
    ...RelationshipParts
    scope
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
      language
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
  note
  dispute
}`, {"fragmentName":"Around"}) as unknown as TypedDocumentString<AroundFragment, unknown>;
export const LifePartsFragmentDoc = new TypedDocumentString(`
    fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}
    `, {"fragmentName":"LifeParts"}) as unknown as TypedDocumentString<LifePartsFragment, unknown>;
export const NodePartsFragmentDoc = new TypedDocumentString(`
    fragment NodeParts on Entity {
  ...EntityRef
  names
  degree
  dispute
  span {
    ...LifeParts
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}`, {"fragmentName":"NodeParts"}) as unknown as TypedDocumentString<NodePartsFragment, unknown>;
export const ComparedPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparedParts on Relationship {
  ...RelationshipParts
  from {
    ...NodeParts
  }
  to {
    ...NodeParts
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}
fragment NodeParts on Entity {
  ...EntityRef
  names
  degree
  dispute
  span {
    ...LifeParts
  }
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
      language
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
  note
  dispute
}`, {"fragmentName":"ComparedParts"}) as unknown as TypedDocumentString<ComparedPartsFragment, unknown>;
export const RelationshipRestFragmentDoc = new TypedDocumentString(`
    fragment RelationshipRest on Relationship {
  side
  scope
  tier
  fromState {
    id
  }
  toState {
    id
  }
}
    `, {"fragmentName":"RelationshipRest"}) as unknown as TypedDocumentString<RelationshipRestFragment, unknown>;
export const AskDocument = new TypedDocumentString(`
    query Ask($text: String!, $at: Date) {
  ask(text: $text, at: $at) {
    outcome
    understood
    form
    notRead
    coverage
    suggestions
    link
    slots {
      name
      text
      entity {
        ...EntityRef
      }
    }
    lines {
      text
      footnotes
      relationship {
        ...AskedRelationship
      }
      entity {
        ...EntityRef
      }
    }
    choices {
      text
      question
      entity {
        ...EntityRef
        subtype
        degree
        span {
          ...SpanParts
        }
      }
    }
    sources {
      id
      kind
      author
      title
      container
      year
      url
    }
  }
}
    fragment AskedRelationship on Relationship {
  id
  type
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  span {
    ...SpanParts
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
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const AskSearchDocument = new TypedDocumentString(`
    query AskSearch($text: String!, $kinds: [EntityKind!], $first: Int!, $all: Int!) {
  found: search(text: $text, kinds: $kinds, first: $first) {
    matched
    entity {
      ...EntityRef
      subtype
      span {
        ...SpanParts
      }
      relationships(first: 1) {
        total
      }
    }
  }
  all: search(text: $text, kinds: $kinds, first: $all) {
    entity {
      id
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
}`) as unknown as TypedDocumentString<AskSearchQuery, AskSearchQueryVariables>;
export const AtlasDocument = new TypedDocumentString(`
    query Atlas($lenses: [Lens!]!) {
  states: entities(kinds: [STATE], first: 1000) {
    nodes {
      ...EntityRef
      span {
        ...SpanParts
      }
    }
  }
  network(lenses: $lenses, first: 5000) {
    nodes {
      ...EntityRef
      span {
        ...SpanParts
      }
    }
    relationships {
      id
      type
      certainty
      from {
        id
      }
      to {
        id
      }
      via {
        ...EntityRef
      }
      span {
        ...SpanParts
      }
    }
    truncated
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
}`) as unknown as TypedDocumentString<AtlasQuery, AtlasQueryVariables>;
export const BalanceDocument = new TypedDocumentString(`
    query Balance($at: Date!) {
  balance(at: $at) {
    at
    balanced {
      ...TriadParts
    }
    unbalanced {
      ...TriadParts
    }
    mixed {
      ...RelationshipParts
    }
    ratio
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<BalanceQuery, BalanceQueryVariables>;
export const ChainBetweenDocument = new TypedDocumentString(`
    query ChainBetween($of: ID!, $to: ID!, $longTerm: Boolean!, $certainty: [Certainty!], $first: Int!) {
  end: entity(id: $to) {
    ...EntityRef
  }
  influence(
    of: $of
    to: $to
    maxDepth: 64
    longTerm: $longTerm
    certainty: $certainty
    first: $first
  ) {
    root {
      ...ChainNodeParts
    }
    nodes {
      depth
      entity {
        ...ChainNodeParts
      }
    }
    links {
      ...ChainLinkParts
    }
    chains {
      relationships {
        id
      }
    }
    total
    truncated
  }
  certain: influence(
    of: $of
    to: $to
    maxDepth: 64
    longTerm: $longTerm
    certainty: [CERTAIN]
    first: $first
  ) {
    chains {
      relationships {
        id
      }
    }
  }
}
    fragment ChainNodeParts on Entity {
  ...EntityRef
  subtype
  span {
    ...SpanParts
  }
}
fragment ChainLinkParts on InfluenceLink {
  days
  relationship {
    ...RelationshipParts
    scope
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<ChainBetweenQuery, ChainBetweenQueryVariables>;
export const ChainAroundDocument = new TypedDocumentString(`
    query ChainAround($of: ID!, $upstream: Boolean!, $downstream: Boolean!, $longTerm: Boolean!, $certainty: [Certainty!], $first: Int!) {
  root: entity(id: $of) {
    ...ChainNodeParts
  }
  upstream: influence(
    of: $of
    direction: UPSTREAM
    maxDepth: 64
    longTerm: $longTerm
    certainty: $certainty
    first: $first
  ) @include(if: $upstream) {
    ...Around
  }
  downstream: influence(
    of: $of
    maxDepth: 64
    longTerm: $longTerm
    certainty: $certainty
    first: $first
  ) @include(if: $downstream) {
    ...Around
  }
}
    fragment ChainNodeParts on Entity {
  ...EntityRef
  subtype
  span {
    ...SpanParts
  }
}
fragment ChainLinkParts on InfluenceLink {
  days
  relationship {
    ...RelationshipParts
    scope
  }
}
fragment Around on Influence {
  nodes {
    depth
    entity {
      ...ChainNodeParts
    }
  }
  links {
    ...ChainLinkParts
  }
  total
  truncated
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<ChainAroundQuery, ChainAroundQueryVariables>;
export const MostConsequentialDocument = new TypedDocumentString(`
    query MostConsequential {
  ranking(by: CONSEQUENCES, kinds: [EVENT, TREATY], first: 1) {
    entity {
      ...EntityRef
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<MostConsequentialQuery, MostConsequentialQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($text: String!, $kinds: [EntityKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    matched
    entity {
      ...EntityRef
      span {
        label
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    query Ends($from: ID!, $with: ID!) {
  from: entity(id: $from) {
    ...EntityRef
  }
  with: entity(id: $with) {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}`) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $with: ID!, $at: Date, $first: Int!) {
  paths(from: $from, to: $with, at: $at, first: $first) {
    length
    nodes {
      ...EntityRef
      span {
        ...LifeParts
      }
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
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($lenses: [Lens!]!, $before: Date!, $after: Date!, $confidence: Confidence!) {
  compare(
    lenses: $lenses
    before: $before
    after: $after
    confidence: $confidence
  ) {
    began {
      ...ComparedParts
    }
    ended {
      ...ComparedParts
    }
    persisted {
      ...ComparedParts
    }
    between {
      ...RelationshipParts
    }
    truncated
  }
}
    fragment ComparedParts on Relationship {
  ...RelationshipParts
  from {
    ...NodeParts
  }
  to {
    ...NodeParts
  }
}
fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}
fragment NodeParts on Entity {
  ...EntityRef
  names
  degree
  dispute
  span {
    ...LifeParts
  }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!) {
  entity(id: $id) {
    ...EntityRef
    names
    subtype
    summary
    note
    dispute
    wikidata
    span {
      ...SpanParts
    }
    place {
      name
      lat
      lon
    }
    citations {
      ...CitationParts
    }
    relationships(first: 1000) {
      nodes {
        type
      }
      total
    }
    ... on State {
      capital
    }
    ... on Treaty {
      inForce
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
      language
      url
      readAt
      note
    }
  }
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const RelationshipDetailsDocument = new TypedDocumentString(`
    query RelationshipDetails($id: ID!) {
  relationship(id: $id) {
    ...RelationshipParts
    via {
      summary
      note
      dispute
      span {
        ...SpanParts
      }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<RelationshipDetailsQuery, RelationshipDetailsQueryVariables>;
export const RelationshipsOfTypeDocument = new TypedDocumentString(`
    query RelationshipsOfType($id: ID!, $type: RelationshipType!, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    relationships(types: [$type], first: $first, after: $after) {
      nodes {
        ...RelationshipParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      total
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<RelationshipsOfTypeQuery, RelationshipsOfTypeQueryVariables>;
export const ExpandedDocument = new TypedDocumentString(`
    query Expanded($of: ID!, $at: Date, $from: Date, $to: Date, $confidence: Confidence!, $certainty: [Certainty!], $first: Int!) {
  network(
    lenses: [ALL]
    of: [$of]
    at: $at
    from: $from
    to: $to
    confidence: $confidence
    certainty: $certainty
    first: $first
  ) {
    nodes {
      ...NodeParts
    }
    relationships {
      ...RelationshipParts
    }
    total {
      relationships
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}
fragment NodeParts on Entity {
  ...EntityRef
  names
  degree
  dispute
  span {
    ...LifeParts
  }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<ExpandedQuery, ExpandedQueryVariables>;
export const ExportEntitiesDocument = new TypedDocumentString(`
    query ExportEntities($kinds: [EntityKind!], $after: String) {
  entities(kinds: $kinds, first: 1000, after: $after) {
    nodes {
      ...EntityRef
      names
      subtype
      summary
      note
      dispute
      wikidata
      tier
      citations {
        passage {
          id
        }
      }
      ... on State {
        capital
      }
      ... on Treaty {
        inForce
      }
      span {
        ...SpanParts
      }
      place {
        name
        lat
        lon
      }
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
}`) as unknown as TypedDocumentString<ExportEntitiesQuery, ExportEntitiesQueryVariables>;
export const ExportRelationshipsDocument = new TypedDocumentString(`
    query ExportRelationships($types: [RelationshipType!], $after: String) {
  relationships(types: $types, first: 200, after: $after) {
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<ExportRelationshipsQuery, ExportRelationshipsQueryVariables>;
export const ExportRestDocument = new TypedDocumentString(`
    query ExportRest($types: [RelationshipType!], $after: String) {
  relationships(types: $types, first: 1000, after: $after) {
    nodes {
      id
      ...RelationshipRest
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RelationshipRest on Relationship {
  side
  scope
  tier
  fromState {
    id
  }
  toState {
    id
  }
}`) as unknown as TypedDocumentString<ExportRestQuery, ExportRestQueryVariables>;
export const KnownEntityDocument = new TypedDocumentString(`
    query KnownEntity($id: ID!) {
  entity(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownEntityQuery, KnownEntityQueryVariables>;
export const KnownRelationshipDocument = new TypedDocumentString(`
    query KnownRelationship($id: ID!) {
  relationship(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownRelationshipQuery, KnownRelationshipQueryVariables>;
export const MapGroundDocument = new TypedDocumentString(`
    query MapGround($after: String) {
  entities(kinds: [TERRITORY], first: 1000, after: $after) {
    nodes {
      ...EntityRef
      names
      tier
      place {
        lat
        lon
      }
      ... on Territory {
        extent
      }
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
}`) as unknown as TypedDocumentString<MapGroundQuery, MapGroundQueryVariables>;
export const MapDayDocument = new TypedDocumentString(`
    query MapDay($at: Date!, $confidence: Confidence!, $certainty: [Certainty!]) {
  holdings: network(
    lenses: [TERRITORY]
    at: $at
    confidence: $confidence
    certainty: $certainty
    kinds: [STATE, TERRITORY, ORGANISATION]
    first: 5000
  ) {
    relationships {
      ...RelationshipParts
    }
    truncated
    total {
      relationships
    }
  }
  here: entities(kinds: [TREATY, EVENT], at: $at, first: 1000) {
    nodes {
      ...EntityRef
      tier
      span {
        ...SpanParts
      }
      place {
        name
        lat
        lon
      }
    }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<MapDayQuery, MapDayQueryVariables>;
export const TerritoryHoldersDocument = new TypedDocumentString(`
    query TerritoryHolders($of: [ID!]!) {
  relationships(types: [CONTROLS, OPERATED], of: $of, first: 1000) {
    nodes {
      ...RelationshipParts
    }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<TerritoryHoldersQuery, TerritoryHoldersQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  dataset {
    name
    title
    version
    licence
    engine
    citation
    span {
      ...SpanParts
    }
    opening {
      at
      lenses
      view
      select
    }
    counts {
      of
      total
    }
    principals
    hues {
      state
      hue
    }
  }
}
    fragment SpanParts on Span {
  start
  end
  startMin
  startMax
  endMin
  endMax
  label
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($lenses: [Lens!]!, $at: Date, $from: Date, $to: Date, $confidence: Confidence!, $certainty: [Certainty!], $oneDay: Boolean!) {
  network(
    lenses: $lenses
    at: $at
    from: $from
    to: $to
    confidence: $confidence
    certainty: $certainty
  ) {
    nodes {
      ...NodeParts
    }
    relationships {
      ...RelationshipParts
    }
    truncated
    total {
      nodes
      relationships
    }
  }
  states: entities(kinds: [STATE], at: $at, first: 1000) @include(if: $oneDay) {
    nodes {
      ...NodeParts
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
}
fragment NodeParts on Entity {
  ...EntityRef
  names
  degree
  dispute
  span {
    ...LifeParts
  }
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const PulseDocument = new TypedDocumentString(`
    query Pulse {
  dataset {
    name
    version
  }
}
    `) as unknown as TypedDocumentString<PulseQuery, PulseQueryVariables>;
export const RowsDocument = new TypedDocumentString(`
    query Rows($lenses: [Lens!]!, $certainty: [Certainty!]) {
  network(lenses: $lenses, certainty: $certainty, first: 5000) {
    nodes {
      ...EntityRef
      span {
        ...LifeParts
      }
    }
    relationships {
      ...RelationshipParts
    }
    truncated
    total {
      nodes
      relationships
    }
  }
}
    fragment EntityRef on Entity {
  id
  name
  kind
}
fragment LifeParts on Span {
  start
  end
  startMin
  endMax
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
      language
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
  note
  dispute
}`) as unknown as TypedDocumentString<RowsQuery, RowsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($lenses: [Lens!]!, $bucket: Bucket!) {
  timeline(lenses: $lenses, bucket: $bucket) {
    from
    to
    began
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;