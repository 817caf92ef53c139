import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, RelationshipRow, SourceRow } from '../../domain/model.ts';
import type { CitationBacking, NetworkBacking, SearchHitBacking, TieBacking, InfluenceBacking, ReversalBacking, TriadBacking, AskedBacking, AskedSlotBacking, AnswerLineBacking, AskChoiceBacking, RankedBacking, EntityConnectionBacking, RelationshipConnectionBacking, SourceConnectionBacking, EntityEdgeBacking, RelationshipEdgeBacking, SourceEdgeBacking } from '../backing.ts';
import type { PassageWithSourceRow } from '../../engine/queries.ts';
import type { LoadedDataset } from '../../explorer/dataset.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day as `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 0001 to 9999. Dates filed in the Julian calendar
   * were converted when the dataset was compiled.
   */
  Date: { input: string; output: string; }
  /** Any JSON value; here a GeoJSON geometry, whose coordinates are degrees of longitude and latitude (WGS 84). */
  JSON: { input: unknown; output: unknown; }
};

/** A person. */
export type Actor = Entity & Node & {
  readonly __typename?: 'Actor';
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** The events that the person commanded in, by earliest start, then id. */
  readonly commanded: ReadonlyArray<Event>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The offices that the person held (`SERVED`). */
  readonly offices: ReadonlyArray<Office>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** The treaties that the person signed, by earliest start, then id. */
  readonly signed: ReadonlyArray<Treaty>;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A person. */
export type ActorExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A person. */
export type ActorOfficesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A person. */
export type ActorRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A sentence of an answer, or one thing that it rests on. */
export type AnswerLine = {
  readonly __typename?: 'AnswerLine';
  /** The entity that the line tells of, where it is no relationship. */
  readonly entity?: Maybe<Entity>;
  /** Its sources: numbers into `sources`, from 1. */
  readonly footnotes: ReadonlyArray<Scalars['Int']['output']>;
  /** The relationship that the line tells of; null for a sentence. */
  readonly relationship?: Maybe<Relationship>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** One thing that a question can mean. */
export type AskChoice = {
  readonly __typename?: 'AskChoice';
  /** The thing itself. */
  readonly entity?: Maybe<Entity>;
  /** The question that means it, to be asked in its place. */
  readonly question: Scalars['String']['output'];
  /** What it is called. */
  readonly text: Scalars['String']['output'];
};

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

/** A question, what was understood of it, and its answer. */
export type Asked = {
  readonly __typename?: 'Asked';
  /** What the question can mean, the likeliest first. */
  readonly choices: ReadonlyArray<AskChoice>;
  /** What the dataset covers, where nothing is recorded. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** The entities that the answer names, those of the slots first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The kind of question; `docs/questions.md` lists them. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The answer: its sentences first, then a line for each thing that it rests on. */
  readonly lines: ReadonlyArray<AnswerLine>;
  /** The query part of the address that shows the answer as a picture, with its `?`; null without an answer. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Words and names that were not read, as typed. Where there is one, nothing is answered. */
  readonly notRead: ReadonlyArray<Scalars['String']['output']>;
  /** The GraphQL operations that were run for the answer, each as it can be sent. */
  readonly operations: ReadonlyArray<Scalars['String']['output']>;
  /** What came of it. */
  readonly outcome: AskOutcome;
  /** The relationships that the answer rests on. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** What fills the blanks of the question. */
  readonly slots: ReadonlyArray<AskedSlot>;
  /** The works that the answer rests on, in the order of its footnotes. */
  readonly sources: ReadonlyArray<Source>;
  /** Other questions, written out, with what is known of this one filled in. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** The question as it was understood, written out; null where it was not. */
  readonly understood?: Maybe<Scalars['String']['output']>;
};

/** What fills a blank of a question. */
export type AskedSlot = {
  readonly __typename?: 'AskedSlot';
  /** The entity that is meant, where it is one. */
  readonly entity?: Maybe<Entity>;
  /** The first day of a time; null where it is open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The blank's name in its form. */
  readonly name: Scalars['String']['output'];
  /** What stands in it. */
  readonly text: Scalars['String']['output'];
  /** The last day of a time; null where it is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Structural balance on a day. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** The day that was asked about. */
  readonly at: Scalars['Date']['output'];
  /** Triads whose product of signs is positive, by the ids of their states. */
  readonly balanced: ReadonlyArray<Triad>;
  /** The relationships of pairs that are both friendly and hostile on the day; they are left out of the triads. */
  readonly mixed: ReadonlyArray<Relationship>;
  /** Balanced triads among all; null where there are no triads. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Triads whose product of signs is negative, by the ids of their states. */
  readonly unbalanced: ReadonlyArray<Triad>;
};

/** The length of a bucket. */
export type Bucket =
  /** Ten years, from one whose last digit is 0. */
  | 'DECADE'
  /** 1 January to 31 December. */
  | 'YEAR';

/** How sure the compilers are. */
export type Certainty =
  /** The sources agree that it was so. */
  | 'certain'
  /** Accounts differ on whether it was so; `dispute` says how. */
  | 'disputed'
  /** Likely, by inference or on thin evidence. */
  | 'probable';

/** A territory that a treaty transferred. */
export type Cession = {
  readonly __typename?: 'Cession';
  /** Who gave it up. */
  readonly fromState?: Maybe<State>;
  /** The line itself (`CEDES`), with its dates and sources. */
  readonly relationship: Relationship;
  /** What was transferred. */
  readonly territory: Territory;
  /** Who received it. */
  readonly toState?: Maybe<State>;
  /** The treaty that transferred it. */
  readonly treaty: Treaty;
};

/** A place in a source that stands behind a statement. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The passage, with its source. */
  readonly passage: Passage;
};

/** What to do with dates that are not known to the day. */
export type Confidence =
  /** Count only what was in force on any reading of its dates. */
  | 'CERTAIN'
  /** Count what may have been in force. */
  | 'POSSIBLE';

/** A state that held a territory. */
export type Control = {
  readonly __typename?: 'Control';
  /** By what right: `sovereignty`, `joint`, `lease`, `occupation`, `sphere`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The line itself (`CONTROLS`), with its dates and sources. */
  readonly relationship: Relationship;
  /** Who held it. */
  readonly state: State;
  /** What was held. */
  readonly territory: Territory;
};

/** How many there are. */
export type Count = {
  readonly __typename?: 'Count';
  /** An entity kind, a relationship type, or `SOURCE`. */
  readonly of: Scalars['String']['output'];
  /** How many of these the dataset has. */
  readonly total: Scalars['Int']['output'];
};

/** The dataset that is loaded. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How to cite it. */
  readonly citation: Scalars['String']['output'];
  /** How many entities of each kind and relationships of each type, and how many sources. */
  readonly counts: ReadonlyArray<Count>;
  /** What answers: the embedded engine or Neo4j, with its version. */
  readonly engine: Scalars['String']['output'];
  /** Twelve hexadecimal digits that stand for everything that is loaded: another dataset, or another state of it, has another hash. */
  readonly hash: Scalars['String']['output'];
  /** Which states share a colour because one succeeds the other. */
  readonly hues: ReadonlyArray<Hue>;
  /** The licence of the data, for instance `CC0-1.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its short name, for instance `japan-russia`. */
  readonly name: Scalars['String']['output'];
  /** How the package asks to be opened; null where it does not say. */
  readonly opening?: Maybe<Opening>;
  /** Ids of the entities to draw larger. */
  readonly principals: ReadonlyArray<Scalars['ID']['output']>;
  /** The span of the timeline: as the package asks, else from the data's first day to its last. */
  readonly span?: Maybe<Span>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its version, as the package says. */
  readonly version: Scalars['String']['output'];
};

/** A state, person, treaty, territory, event or organisation. */
export type Entity = {
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state, person, treaty, territory, event or organisation. */
export type EntityExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A state, person, treaty, territory, event or organisation. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and how to get it. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly total: Scalars['Int']['output'];
};

/** An entity of a page with the cursor that marks its place. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Pass it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Entity;
};

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

/** A war, battle, conference, incident or process. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What led to it directly (`LED_TO`). */
  readonly causes: ReadonlyArray<InfluenceLink>;
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** Who commanded (`COMMANDED`). */
  readonly commanders: ReadonlyArray<Participation>;
  /** What it led to directly (`LED_TO`). */
  readonly consequences: ReadonlyArray<InfluenceLink>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who took part (`PARTICIPATED_IN`). */
  readonly participants: ReadonlyArray<Participation>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** The territory that it took place in. */
  readonly where?: Maybe<Territory>;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A war, battle, conference, incident or process. */
export type EventExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A war, battle, conference, incident or process. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Whether something exists on a day, as far as its dates tell. */
export type Existence =
  /** It exists, whatever its dates mean. */
  | 'EXISTS'
  /** It begins later, whatever its dates mean. */
  | 'NOT_YET'
  /** It is over, whatever its dates mean. */
  | 'NO_LONGER'
  /** Its dates allow it, and do not settle it. */
  | 'POSSIBLY'
  /** It has no dates. */
  | 'UNKNOWN';

/** A colour number of a state; states of one line of succession share it. */
export type Hue = {
  readonly __typename?: 'Hue';
  /** The number of the colour; the same number, the same colour. */
  readonly hue: Scalars['Int']['output'];
  /** The id of the state. */
  readonly state: Scalars['ID']['output'];
};

/** What came of an event or treaty, or what led to it. */
export type Influence = {
  readonly __typename?: 'Influence';
  /** Every shortest chain from the root to `to`, by the ids of their nodes; at most 100; empty where `to` was left out. */
  readonly chains: ReadonlyArray<Path>;
  /**
   * The links that were followed among the root and these, by earliest start, then id: links between entities that both lie
   * `maxDepth` away were not.
   */
  readonly links: ReadonlyArray<InfluenceLink>;
  /** What was reached, by depth, then earliest start, then id; the root not among them. */
  readonly nodes: ReadonlyArray<InfluenceNode>;
  /** The event or treaty that was asked about. */
  readonly root: Entity;
  /** How many entities were reached within `maxDepth`, the root not counted; more than `nodes` where `first` cut them. */
  readonly total: Scalars['Int']['output'];
  /** True where `first` cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which way influence is followed. */
export type InfluenceDirection =
  /** Towards effects. */
  | 'DOWNSTREAM'
  /** Towards causes. */
  | 'UPSTREAM';

/** One link of influence. */
export type InfluenceLink = {
  readonly __typename?: 'InfluenceLink';
  /** The event or treaty that led to the other. */
  readonly cause: Entity;
  /**
   * Days from the start of the cause to the start of the effect; null where either is not known to the day, or where the
   * effect had already begun.
   */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The event or treaty that came of it. */
  readonly effect: Entity;
  /** How the one led to the other. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The line itself (`LED_TO`), with its certainty and sources. */
  readonly relationship: Relationship;
};

/** One event or treaty that influence reached. */
export type InfluenceNode = {
  readonly __typename?: 'InfluenceNode';
  /** How many links it lies from the root. */
  readonly depth: Scalars['Int']['output'];
  /** The event or treaty. */
  readonly entity: Entity;
};

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

/** Relationships and the entities at their ends. */
export type Network = {
  readonly __typename?: 'Network';
  /** By id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** By earliest start, then id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** How much there is in all, cut or not. */
  readonly total: NetworkTotal;
  /** True where `first` cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What changed between two days; each list by earliest start, then id. */
export type NetworkDiff = {
  readonly __typename?: 'NetworkDiff';
  /** Drawn on the later day, not on the earlier. */
  readonly began: ReadonlyArray<Relationship>;
  /** Wholly between the two days: drawn on neither, but on one between. */
  readonly between: ReadonlyArray<Relationship>;
  /** Drawn on the earlier day, not on the later. */
  readonly ended: ReadonlyArray<Relationship>;
  /** Drawn on both days. */
  readonly persisted: ReadonlyArray<Relationship>;
  /** True where `first` cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How much there is, shown or not. */
export type NetworkTotal = {
  readonly __typename?: 'NetworkTotal';
  /** Entities. */
  readonly nodes: Scalars['Int']['output'];
  /** Relationships. */
  readonly relationships: Scalars['Int']['output'];
};

/** What has an id that stays for ever, as Relay expects of what it refetches. */
export type Node = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
};

/** A person who held an office of a state. */
export type Office = {
  readonly __typename?: 'Office';
  /** Who held it. */
  readonly actor: Actor;
  /** The office, in the dataset's words. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** The line itself (`SERVED`), with its dates and sources. */
  readonly relationship: Relationship;
  /** The state that was served. */
  readonly state: State;
};

/** How a dataset asks to be opened. */
export type Opening = {
  readonly __typename?: 'Opening';
  /** The day to show; null for all time. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** The lenses to show it through. */
  readonly lenses: ReadonlyArray<Lens>;
  /** The id of what to select. */
  readonly select?: Maybe<Scalars['ID']['output']>;
  /** `network`, `chain`, `map` or `table`. */
  readonly view?: Maybe<Scalars['String']['output']>;
};

/** A company, bank or other body. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Who founded it, by id. */
  readonly founders: ReadonlyArray<Entity>;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it ran, for instance a railway (`OPERATED`). */
  readonly operates: ReadonlyArray<Tie>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A company, bank or other body. */
export type OrganisationExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A company, bank or other body. */
export type OrganisationOperatesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, bank or other body. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to get the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is another page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page: it was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody's part in an event. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** The event. */
  readonly event: Event;
  /** Who took part: a state, person or organisation. */
  readonly participant: Entity;
  /** The line itself (`PARTICIPATED_IN` or `COMMANDED`), with its dates and sources. */
  readonly relationship: Relationship;
  /** As what, in the dataset's words; of a commander null. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The id of the state on whose side. */
  readonly side?: Maybe<Scalars['String']['output']>;
};

/** A place in a source. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** What to beware of. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  /** The source's id, with `:` and the locator where there is one. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: a page, a paragraph, an article. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The work that it stands in. */
  readonly source: Source;
  /** What stands there, in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** A way through the graph that meets no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** Its entities, in the order in which it is walked. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Its relationships, in the order in which it is walked. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** Where something is or took place, in degrees of latitude and longitude (WGS 84). */
export type Place = {
  readonly __typename?: 'Place';
  /** Degrees north; negative in the south. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Degrees east; negative in the west. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Its name, where the dataset gives one. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Answers a question in plain English, or asks back which of several things is meant, or says what it cannot read. It
   * never answers another question than the one that was asked: a word that carries meaning and was not read forbids an
   * answer. Errors: `BAD_USER_INPUT` for a `text` over 400 characters.
   */
  readonly ask: Asked;
  /**
   * Structural balance (Heider 1946; Cartwright and Harary 1956) among the states on a day: triads whose product of signs
   * is positive are balanced. Alliances are positive, wars and pressure negative, as far as possibly in force.
   */
  readonly balance?: Maybe<Balance>;
  /** What the lenses draw on one day set against another. */
  readonly compare?: Maybe<NetworkDiff>;
  /** What is loaded: its title, version, licence, span, opening view and counts. */
  readonly dataset: Dataset;
  /**
   * Entities by id, in pages: with a date or dates those that possibly existed, were in force or took place then. What
   * happened in a year: `kinds: [EVENT]`, `from` its first day, `to` its last. Errors: `BAD_USER_INPUT` for `at` together
   * with `from` or `to`, for `from` after `to`, where `first` is not 1 to 1,000 or `after` is no cursor of this list.
   */
  readonly entities?: Maybe<EntityConnection>;
  /** One entity by its id, for instance `empire-of-japan`; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /**
   * What came of an event or treaty (downstream), or what led to it (upstream), level by level. A link counts unless its
   * effect was certainly over before its cause can have begun.
   */
  readonly influence?: Maybe<Influence>;
  /**
   * What lies within some steps of some entities: these, whom they reach, and the relationships that were walked along. Where
   * there is more than `first`, the nearest are kept, then the first by id. Errors: `BAD_USER_INPUT`; `NOT_FOUND` for an
   * unknown id.
   */
  readonly neighbourhood?: Maybe<Network>;
  /**
   * The picture: the relationships that the lenses show, under all filters at once, and the entities at their ends.
   * Ordered by earliest start, then id; nodes by id. `at` asks for what is drawn on that day: a tie while it is in
   * force, what is at a treaty until the treaty ends, influence and succession from their day on. Errors as in
   * `relationships`.
   */
  readonly network?: Maybe<Network>;
  /** The same as `entity`, under the name by which Relay refetches objects. */
  readonly node?: Maybe<Entity>;
  /**
   * The shortest ways from one entity to another that meet no entity twice: shortest first, then by the ids of their
   * nodes. Among parallel relationships the first by earliest start and id stands for a step. Empty where there is none.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** Entities by a measure, highest first, then by id; those without any are left out. */
  readonly ranking?: Maybe<ReadonlyArray<Ranked>>;
  /** One relationship by its id; null where there is none. */
  readonly relationship?: Maybe<Relationship>;
  /**
   * Relationships by their earliest start, then id, in pages. `at`, or `from` and `to`, keep what is possibly drawn on
   * that day, or on at least one day between (both counted). Errors: `BAD_USER_INPUT` for `at` together with `from` or
   * `to`, and for `from` after `to`; `NOT_FOUND` for an unknown id.
   */
  readonly relationships?: Maybe<RelationshipConnection>;
  /**
   * Pairs of states that fought and were later allied, or the other way round: one row for each change of sign among
   * their alliances and wars ordered by start, in the order in which the changes came.
   */
  readonly reversals?: Maybe<ReadonlyArray<Reversal>>;
  /**
   * Entities whose name, other names or native scripts match, best first. Case and diacritics do not count; beginnings
   * of words and small slips are found too. Errors: `BAD_USER_INPUT` for an empty `text` or one over 200 characters.
   */
  readonly search?: Maybe<ReadonlyArray<SearchHit>>;
  /** The works that the dataset cites, by id, in pages. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * How many relationships began (by their earliest start) and how many were possibly drawn, per year or decade over
   * the dataset's span. Buckets without any are there too.
   */
  readonly timeline?: Maybe<ReadonlyArray<TimelineBucket>>;
  /**
   * Treaties by earliest start, then id, in pages. `between` and `and` go by the parties (`SIGNED` as party, acceding or
   * original party), `from` and `to` by the day of signature, both counted, `at` by what was in force on a day. Errors:
   * `NOT_FOUND` for an unknown id, `BAD_USER_INPUT` for one of a kind that the argument does not take and for `from` after
   * `to`.
   */
  readonly treaties?: Maybe<TreatyConnection>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryAskArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryBalanceArgs = {
  at: Scalars['Date']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryCompareArgs = {
  after: Scalars['Date']['input'];
  before: Scalars['Date']['input'];
  confidence?: Confidence;
  first?: InputMaybe<Scalars['Int']['input']>;
  lenses?: ReadonlyArray<Lens>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryInfluenceArgs = {
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  direction?: InfluenceDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  longTerm?: InputMaybe<Scalars['Boolean']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryNeighbourhoodArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryNetworkArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  confidence?: Confidence;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  lenses?: ReadonlyArray<Lens>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryPathsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  directed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryRankingArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  by: Measure;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  via?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryReversalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryTimelineArgs = {
  bucket?: Bucket;
  lenses?: ReadonlyArray<Lens>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Everything is read-only; every list has a total order, the same on every engine. Where a list does not say another, dated things come by earliest start, then id, and others by id. Find ids with `search`. A field that fails is null, with its error beside it, and leaves the others as they are. What each question means, and why, is written down in `docs/semantics.md` of the project. */
export type QueryTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  and?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  concerning?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  lineage?: InputMaybe<Scalars['Boolean']['input']>;
  signedBy?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** An entity and its value. */
export type Ranked = {
  readonly __typename?: 'Ranked';
  /** What was measured. */
  readonly entity: Entity;
  /** How many were counted. */
  readonly value: Scalars['Int']['output'];
};

/** One dated, cited line of the graph. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** The article of the treaty. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** How sure the compilers are that it held at all. */
  readonly certainty: Certainty;
  /** Where it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** What was demanded. */
  readonly demand?: Maybe<Scalars['String']['output']>;
  /** What else is said of it, where accounts differ. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** What the influence did where it did not simply cause: `inhibited`, `intensified`, `hardened`, `lapse`. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** Where it starts; of a symmetric type either end. */
  readonly from: Entity;
  /** The state that gave up. */
  readonly fromState?: Maybe<State>;
  /** What was supplied. */
  readonly goods?: Maybe<Scalars['String']['output']>;
  /** Unique and stable. */
  readonly id: Scalars['ID']['output'];
  /** By what right, or of what kind: `lease`, `defensive alliance`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** A remark of the compilers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The office held. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** How the one led to the other. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** As what: `party`, `signatory`, `commander`, in the dataset's words. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How far it reaches; of influence, `long-term` marks an indirect, background link. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The id of the state on whose side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** Friendly, hostile or neither (null). */
  readonly sign?: Maybe<Sign>;
  /** False where nothing but general knowledge stands behind it. */
  readonly sourced: Scalars['Boolean']['output'];
  /** When it held; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Where it ends; of a symmetric type the other end. */
  readonly to: Entity;
  /** The state that received. */
  readonly toState?: Maybe<State>;
  /** What the line says. */
  readonly type: RelationshipType;
  /** The treaty or event that it goes through. */
  readonly via?: Maybe<Entity>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The relationships of this page, by earliest start, then id. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Whether there is more, and how to get it. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A relationship of a page with the cursor that marks its place. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Pass it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Relationship;
};

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

/** A pair of states whose relations changed sign. */
export type Reversal = {
  readonly __typename?: 'Reversal';
  /** The last relationship before the change. */
  readonly earlier: Relationship;
  /** The first relationship after it. */
  readonly later: Relationship;
  /** The state that was asked about, else the lesser id. */
  readonly one: State;
  /** The other state of the pair. */
  readonly other: State;
};

/** One entity that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly entity: Entity;
  /** The name that matched best. */
  readonly matched: Scalars['String']['output'];
  /** Higher is better; only comparable within one search. */
  readonly score: Scalars['Float']['output'];
};

/** Friendly or hostile. */
export type Sign =
  /** At war, or under pressure. */
  | 'NEGATIVE'
  /** In alliance, or supplied. */
  | 'POSITIVE';

/** A work that the dataset cites. */
export type Source = {
  readonly __typename?: 'Source';
  /** Who wrote it, as `Surname, Name`. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** What it appeared in. */
  readonly container?: Maybe<Scalars['String']['output']>;
  /** Unique and stable: kebab-case. */
  readonly id: Scalars['ID']['output'];
  /** `primary`, `scholarly`, `reference`, `encyclopedia-wiki`, `popular`, or `none`: general knowledge, not checked. */
  readonly kind: Scalars['String']['output'];
  /** Its language, as an ISO 639 code; null where unknown. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** A remark of the compilers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where its text was read, when elsewhere; several separated by ` ; `. */
  readonly readAt?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The work itself. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it appeared, as printed. */
  readonly year?: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page, by id. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more, and how to get it. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A source of a page with the cursor that marks its place. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Pass it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Source;
};

/**
 * A span of time. An interval (an alliance, a war, a reign) is half-open: on the day it ends it is over. An event and other
 * occasions count their last day: they are over on the day after. The four bounds are the first and last day on which it
 * can have begun, and can have been over; a bound that is not known is null.
 */
export type Span = {
  readonly __typename?: 'Span';
  /** How many days it lasted, where both ends are known to the day; else null. `endMin` less `startMin`: the last day counts where the thing was not over on it, as of an event. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The end as filed (EDTF); `..` where it still lasts. */
  readonly end?: Maybe<Scalars['String']['output']>;
  /** The last day on which it can have been over. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it can have been over. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** In words, at the precision that is known: `April 1895 – c. 1911`. */
  readonly label: Scalars['String']['output'];
  /** The start as filed (EDTF), for instance `1895-04` or `1895~`. */
  readonly start?: Maybe<Scalars['String']['output']>;
  /** The last day on which it can have begun. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it can have begun. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
};

/** A state, or a body that conducted foreign affairs as one. */
export type State = Entity & Node & {
  readonly __typename?: 'State';
  /** With whom it was allied (`ALLIED_WITH`). */
  readonly allies: ReadonlyArray<Tie>;
  /** Its seat of government. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it held, and by what right (`CONTROLS`). */
  readonly controls: ReadonlyArray<Control>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** With whom it was at war (`FOUGHT`). */
  readonly enemies: ReadonlyArray<Tie>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** What treaties ceded to it (`CEDES`). */
  readonly gained: ReadonlyArray<Cession>;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** What treaties took from it (`CEDES`). */
  readonly lost: ReadonlyArray<Cession>;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who held its offices (`SERVED`). */
  readonly officeHolders: ReadonlyArray<Office>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** The states that it succeeded directly, by id. */
  readonly predecessors: ReadonlyArray<State>;
  /** Whom it coerced short of war (`PRESSURED`). */
  readonly pressured: ReadonlyArray<Tie>;
  /** Who coerced it short of war (`PRESSURED`). */
  readonly pressuredBy: ReadonlyArray<Tie>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** The states that succeeded it directly, by id. */
  readonly successors: ReadonlyArray<State>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom it supplied (`SUPPLIED`). */
  readonly supplied: ReadonlyArray<Tie>;
  /** Who supplied it (`SUPPLIED`). */
  readonly suppliedBy: ReadonlyArray<Tie>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** The treaties that it signed, by earliest start, then id. */
  readonly treaties: ReadonlyArray<Treaty>;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateAlliesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateControlsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateEnemiesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateOfficeHoldersArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  office?: InputMaybe<Scalars['String']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StatePressuredArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StatePressuredByArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, or a body that conducted foreign affairs as one. */
export type StateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A territory, port, railway or sea that somebody held or sought. */
export type Territory = Entity & Node & {
  readonly __typename?: 'Territory';
  /** What treaties did with it (`CEDES`). */
  readonly cessions: ReadonlyArray<Cession>;
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** Who held it, and by what right (`CONTROLS`). */
  readonly controllers: ReadonlyArray<Control>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Its shape, approximate: a GeoJSON geometry (RFC 7946); null where there is none. */
  readonly extent?: Maybe<Scalars['JSON']['output']>;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who ran it, for instance a railway (`OPERATED`). */
  readonly operators: ReadonlyArray<Tie>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The territory that it lies in. */
  readonly within?: Maybe<Territory>;
};


/** A territory, port, railway or sea that somebody held or sought. */
export type TerritoryControllersArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A territory, port, railway or sea that somebody held or sought. */
export type TerritoryExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A territory, port, railway or sea that somebody held or sought. */
export type TerritoryOperatorsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A territory, port, railway or sea that somebody held or sought. */
export type TerritoryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A relationship seen from one of its ends. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The entity at the other end. */
  readonly other: Entity;
  /** The line itself, with its dates and sources. */
  readonly relationship: Relationship;
};

/** How central something is to the dataset. */
export type Tier =
  /** What a first picture needs. */
  | 'core'
  /** Background and detail. */
  | 'extended'
  /** What a fuller account tells. */
  | 'standard';

/** A year or a decade. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** How many relationships began in it, by their earliest start. */
  readonly began: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** How many were possibly drawn on at least one of its days. */
  readonly inForce: Scalars['Int']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** A treaty, convention, protocol, note or permit. Its span runs from signature to its end. */
export type Treaty = Entity & Node & {
  readonly __typename?: 'Treaty';
  /** What led to it directly (`LED_TO`). */
  readonly causes: ReadonlyArray<InfluenceLink>;
  /** What it cedes (`CEDES`). */
  readonly cessions: ReadonlyArray<Cession>;
  /** Where each statement about it comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it led to directly (`LED_TO`). */
  readonly consequences: ReadonlyArray<InfluenceLink>;
  /** How many distinct entities it is directly tied to, over all time. */
  readonly degree: Scalars['Int']['output'];
  /** What else is said of it, where accounts differ in substance. */
  readonly dispute?: Maybe<Scalars['String']['output']>;
  /** Whether it exists on a day, by its own dates. */
  readonly existence: Existence;
  /** Unique and stable: kebab-case, for instance `portsmouth-treaty-1905`. */
  readonly id: Scalars['ID']['output'];
  /** When it entered into force, as filed (EDTF); null where unknown. */
  readonly inForce?: Maybe<Scalars['String']['output']>;
  /** Who possibly held an office of a state on the day of signature. Errors: `NOT_FOUND` for an unknown id, `BAD_USER_INPUT` for one that is no state. */
  readonly inOffice: ReadonlyArray<Office>;
  /** Which of the six kinds it is. */
  readonly kind: EntityKind;
  /** Who gave good offices (`MEDIATED`), by id. */
  readonly mediators: ReadonlyArray<Entity>;
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Other names, native scripts among them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** A remark on its dates, on calendars or on names. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The states that are parties to it (`SIGNED` as party, acceding or original party), by id. */
  readonly parties: ReadonlyArray<State>;
  /** Where it is or took place; null where nothing is known. */
  readonly place?: Maybe<Place>;
  /** Its relationships, both ways, by earliest start, then id, in pages. */
  readonly relationships: RelationshipConnection;
  /** The people who signed it, by id. */
  readonly signatories: ReadonlyArray<Actor>;
  /** When it existed, was in force or took place; null where nothing is known. */
  readonly span?: Maybe<Span>;
  /** What sort within its kind, in the dataset's words: `empire`, `naval port`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** One or two sentences in the compilers' own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The newer treaties that superseded it. */
  readonly supersededBy: ReadonlyArray<Treaty>;
  /** The older treaties that it superseded. */
  readonly supersedes: ReadonlyArray<Treaty>;
  /** The territories that it cedes or concerns, by id. */
  readonly territories: ReadonlyArray<Territory>;
  /** How central it is to the dataset. */
  readonly tier: Tier;
  /** Its Wikidata item, for instance `Q205662`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A treaty, convention, protocol, note or permit. Its span runs from signature to its end. */
export type TreatyExistenceArgs = {
  at: Scalars['Date']['input'];
};


/** A treaty, convention, protocol, note or permit. Its span runs from signature to its end. */
export type TreatyInOfficeArgs = {
  of: Scalars['ID']['input'];
  office?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, convention, protocol, note or permit. Its span runs from signature to its end. */
export type TreatyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of treaties. */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** The treaties of this page, by earliest start, then id. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** Whether there is more, and how to get it. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A treaty of a page with the cursor that marks its place. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Pass it as `after` to get what follows. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Treaty;
};

/** Three states, each tied to the other two. */
export type Triad = {
  readonly __typename?: 'Triad';
  /** The first relationship of each pair, by earliest start, then id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** By id. */
  readonly states: ReadonlyArray<State>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EntityRow>;
  AnswerLine: ResolverTypeWrapper<AnswerLineBacking>;
  AskChoice: ResolverTypeWrapper<AskChoiceBacking>;
  AskOutcome: AskOutcome;
  Asked: ResolverTypeWrapper<AskedBacking>;
  AskedSlot: ResolverTypeWrapper<AskedSlotBacking>;
  Balance: ResolverTypeWrapper<Omit<Balance, 'balanced' | 'mixed' | 'unbalanced'> & { balanced: ReadonlyArray<ResolversTypes['Triad']>, mixed: ReadonlyArray<ResolversTypes['Relationship']>, unbalanced: ReadonlyArray<ResolversTypes['Triad']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bucket: Bucket;
  Certainty: null;
  Cession: ResolverTypeWrapper<RelationshipRow>;
  Citation: ResolverTypeWrapper<CitationBacking>;
  Confidence: Confidence;
  Control: ResolverTypeWrapper<RelationshipRow>;
  Count: ResolverTypeWrapper<Count>;
  Dataset: ResolverTypeWrapper<LoadedDataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionBacking>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeBacking>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<EntityRow>;
  Existence: Existence;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hue: ResolverTypeWrapper<Hue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Influence: ResolverTypeWrapper<InfluenceBacking>;
  InfluenceDirection: InfluenceDirection;
  InfluenceLink: ResolverTypeWrapper<RelationshipRow>;
  InfluenceNode: ResolverTypeWrapper<Omit<InfluenceNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lens: Lens;
  Measure: Measure;
  Network: ResolverTypeWrapper<NetworkBacking>;
  NetworkDiff: ResolverTypeWrapper<Omit<NetworkDiff, 'began' | 'between' | 'ended' | 'persisted'> & { began: ReadonlyArray<ResolversTypes['Relationship']>, between: ReadonlyArray<ResolversTypes['Relationship']>, ended: ReadonlyArray<ResolversTypes['Relationship']>, persisted: ReadonlyArray<ResolversTypes['Relationship']> }>;
  NetworkTotal: ResolverTypeWrapper<NetworkTotal>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<RelationshipRow>;
  Opening: ResolverTypeWrapper<Opening>;
  Organisation: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<RelationshipRow>;
  Passage: ResolverTypeWrapper<PassageWithSourceRow>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  Place: ResolverTypeWrapper<Place>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranked: ResolverTypeWrapper<RankedBacking>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionBacking>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeBacking>;
  RelationshipType: RelationshipType;
  Reversal: ResolverTypeWrapper<ReversalBacking>;
  SearchHit: ResolverTypeWrapper<SearchHitBacking>;
  Sign: Sign;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionBacking>;
  SourceEdge: ResolverTypeWrapper<SourceEdgeBacking>;
  Span: ResolverTypeWrapper<Span>;
  State: ResolverTypeWrapper<EntityRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Territory: ResolverTypeWrapper<EntityRow>;
  Tie: ResolverTypeWrapper<TieBacking>;
  Tier: null;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Treaty: ResolverTypeWrapper<EntityRow>;
  TreatyConnection: ResolverTypeWrapper<EntityConnectionBacking>;
  TreatyEdge: ResolverTypeWrapper<EntityEdgeBacking>;
  Triad: ResolverTypeWrapper<TriadBacking>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: EntityRow;
  AnswerLine: AnswerLineBacking;
  AskChoice: AskChoiceBacking;
  Asked: AskedBacking;
  AskedSlot: AskedSlotBacking;
  Balance: Omit<Balance, 'balanced' | 'mixed' | 'unbalanced'> & { balanced: ReadonlyArray<ResolversParentTypes['Triad']>, mixed: ReadonlyArray<ResolversParentTypes['Relationship']>, unbalanced: ReadonlyArray<ResolversParentTypes['Triad']> };
  Boolean: Scalars['Boolean']['output'];
  Cession: RelationshipRow;
  Citation: CitationBacking;
  Control: RelationshipRow;
  Count: Count;
  Dataset: LoadedDataset;
  Date: Scalars['Date']['output'];
  Entity: EntityRow;
  EntityConnection: EntityConnectionBacking;
  EntityEdge: EntityEdgeBacking;
  Event: EntityRow;
  Float: Scalars['Float']['output'];
  Hue: Hue;
  ID: Scalars['ID']['output'];
  Influence: InfluenceBacking;
  InfluenceLink: RelationshipRow;
  InfluenceNode: Omit<InfluenceNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Network: NetworkBacking;
  NetworkDiff: Omit<NetworkDiff, 'began' | 'between' | 'ended' | 'persisted'> & { began: ReadonlyArray<ResolversParentTypes['Relationship']>, between: ReadonlyArray<ResolversParentTypes['Relationship']>, ended: ReadonlyArray<ResolversParentTypes['Relationship']>, persisted: ReadonlyArray<ResolversParentTypes['Relationship']> };
  NetworkTotal: NetworkTotal;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: RelationshipRow;
  Opening: Opening;
  Organisation: EntityRow;
  PageInfo: PageInfo;
  Participation: RelationshipRow;
  Passage: PassageWithSourceRow;
  Path: Omit<Path, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  Place: Place;
  Query: Record<PropertyKey, never>;
  Ranked: RankedBacking;
  Relationship: RelationshipRow;
  RelationshipConnection: RelationshipConnectionBacking;
  RelationshipEdge: RelationshipEdgeBacking;
  Reversal: ReversalBacking;
  SearchHit: SearchHitBacking;
  Source: SourceRow;
  SourceConnection: SourceConnectionBacking;
  SourceEdge: SourceEdgeBacking;
  Span: Span;
  State: EntityRow;
  String: Scalars['String']['output'];
  Territory: EntityRow;
  Tie: TieBacking;
  TimelineBucket: TimelineBucket;
  Treaty: EntityRow;
  TreatyConnection: EntityConnectionBacking;
  TreatyEdge: EntityEdgeBacking;
  Triad: TriadBacking;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  commanded?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<ActorExistenceArgs, 'at'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<ActorOfficesArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ActorRelationshipsArgs, 'first'>>;
  signed?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerLine'] = ResolversParentTypes['AnswerLine']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskChoice'] = ResolversParentTypes['AskChoice']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asked'] = ResolversParentTypes['Asked']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['AskChoice']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AnswerLine']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notRead?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AskOutcome'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['AskedSlot']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedSlotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedSlot'] = ResolversParentTypes['AskedSlot']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balanced?: Resolver<ReadonlyArray<ResolversTypes['Triad']>, ParentType, ContextType>;
  mixed?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unbalanced?: Resolver<ReadonlyArray<ResolversTypes['Triad']>, ParentType, ContextType>;
};

export type CertaintyResolvers = { CERTAIN: 'certain', DISPUTED: 'disputed', PROBABLE: 'probable' };

export type CessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cession'] = ResolversParentTypes['Cession']> = {
  fromState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type ControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hues?: Resolver<ReadonlyArray<ResolversTypes['Hue']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  principals?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Event' | 'Organisation' | 'State' | 'Territory' | 'Treaty', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLink']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  commanders?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLink']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<EventExistenceArgs, 'at'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'first'>>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hue'] = ResolversParentTypes['Hue']> = {
  hue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InfluenceNode']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InfluenceLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InfluenceLink'] = ResolversParentTypes['InfluenceLink']> = {
  cause?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type InfluenceNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InfluenceNode'] = ResolversParentTypes['InfluenceNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NetworkTotal'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkDiffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkDiff'] = ResolversParentTypes['NetworkDiff']> = {
  began?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  persisted?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkTotal'] = ResolversParentTypes['NetworkTotal']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Event' | 'Organisation' | 'State' | 'Territory' | 'Treaty', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  at?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lenses?: Resolver<ReadonlyArray<ResolversTypes['Lens']>, ParentType, ContextType>;
  select?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<OrganisationExistenceArgs, 'at'>>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<OrganisationOperatesArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'first'>>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Asked'], ParentType, ContextType, RequireFields<QueryAskArgs, 'text'>>;
  balance?: Resolver<Maybe<ResolversTypes['Balance']>, ParentType, ContextType, RequireFields<QueryBalanceArgs, 'at'>>;
  compare?: Resolver<Maybe<ResolversTypes['NetworkDiff']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'after' | 'before' | 'confidence' | 'first' | 'lenses'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  influence?: Resolver<Maybe<ResolversTypes['Influence']>, ParentType, ContextType, RequireFields<QueryInfluenceArgs, 'direction' | 'first' | 'longTerm' | 'maxDepth' | 'of'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'of'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'confidence' | 'first' | 'lenses'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'directed' | 'first' | 'from' | 'maxLength' | 'to'>>;
  ranking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ranked']>>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first'>>;
  reversals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reversal']>>, ParentType, ContextType, RequireFields<QueryReversalsArgs, 'first'>>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineBucket']>>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket' | 'lenses'>>;
  treaties?: Resolver<Maybe<ResolversTypes['TreatyConnection']>, ParentType, ContextType, RequireFields<QueryTreatiesArgs, 'first' | 'lineage'>>;
};

export type RankedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ranked'] = ResolversParentTypes['Ranked']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type ReversalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reversal'] = ResolversParentTypes['Reversal']> = {
  earlier?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  allies?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<StateAlliesArgs>>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, Partial<StateControlsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enemies?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<StateEnemiesArgs>>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<StateExistenceArgs, 'at'>>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['Cession']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Cession']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<StateOfficeHoldersArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pressured?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<StatePressuredArgs>>;
  pressuredBy?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<StatePressuredByArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StateRelationshipsArgs, 'first'>>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplied?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  suppliedBy?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  cessions?: Resolver<ReadonlyArray<ResolversTypes['Cession']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, Partial<TerritoryControllersArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<TerritoryExistenceArgs, 'at'>>;
  extent?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, Partial<TerritoryOperatorsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TerritoryRelationshipsArgs, 'first'>>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type TierResolvers = { CORE: 'core', EXTENDED: 'extended', STANDARD: 'standard' };

export type TimelineBucketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLink']>, ParentType, ContextType>;
  cessions?: Resolver<ReadonlyArray<ResolversTypes['Cession']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLink']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType, RequireFields<TreatyExistenceArgs, 'at'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inOffice?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<TreatyInOfficeArgs, 'of'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mediators?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TreatyRelationshipsArgs, 'first'>>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type TriadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Triad'] = ResolversParentTypes['Triad']> = {
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  AnswerLine?: AnswerLineResolvers<ContextType>;
  AskChoice?: AskChoiceResolvers<ContextType>;
  Asked?: AskedResolvers<ContextType>;
  AskedSlot?: AskedSlotResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  Cession?: CessionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Hue?: HueResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  InfluenceLink?: InfluenceLinkResolvers<ContextType>;
  InfluenceNode?: InfluenceNodeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Network?: NetworkResolvers<ContextType>;
  NetworkDiff?: NetworkDiffResolvers<ContextType>;
  NetworkTotal?: NetworkTotalResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranked?: RankedResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Reversal?: ReversalResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Tier?: TierResolvers;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  Triad?: TriadResolvers<ContextType>;
};

