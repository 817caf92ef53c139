import type { EntityKind } from '../domain/catalogue.ts';
import { type EdtfDate, EdtfError, parseEdtf } from '../domain/edtf.ts';
import type { Bounds, PassageRow } from '../domain/model.ts';
import type { TableName } from './layout.ts';
import { createRelationshipIds } from './made-ids.ts';
import { createSuggest, type Suggest } from './nearest.ts';
import type { Problem, Report } from './problem.ts';
import { Register } from './register.ts';

/** What relationships need to know of an entity. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly bounds: Bounds;
}

/** What is known so far while a data package is read, file after file. */
export interface Reading {
  readonly problems: readonly Problem[];
  readonly report: Report;
  /** What does not keep a package from being loaded, but should be looked at. */
  readonly warnings: readonly Problem[];
  readonly warn: Report;
  /** The ids of sources. */
  readonly sources: Register<string>;
  readonly entities: Register<KnownEntity>;
  /** The ids of entities by their names; null where several have one name. */
  readonly entityNames: Map<string, string | null>;
  /** Makes ids of relationships that have none. */
  readonly makeRelationshipId: ReturnType<typeof createRelationshipIds>;
  /** `general-knowledge` was cited, which every package may do. */
  usesGeneralKnowledge: boolean;
  /** The files that a package may lack and lacks. */
  readonly absent: Set<TableName>;
  /** The files of which it was said that a row cites nothing. */
  readonly uncited: Set<string>;
  /** Ids of relationships. */
  readonly relationships: Register<string>;
  readonly passages: Map<string, PassageRow>;
  /** As `parseEdtf`, each text once: the parser takes a tenth of a millisecond, and datasets repeat their dates. */
  readonly date: (text: string) => EdtfDate | EdtfError;
  /** Lists of citations that were found sound, by the text of their cell. */
  readonly citations: Map<string, readonly string[]>;
  /** The same string for the same text, for columns of few words: half a million rows then share them. */
  readonly shared: (text: string) => string;
  /** Suggestions, one memory for each set of names that is searched. */
  readonly suggest: Readonly<Record<'column' | 'type' | 'entity' | 'source' | 'word', Suggest>>;
}

export function createReading(): Reading {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const words = new Map<string, string>();
  return {
    problems,
    report: (problem) => problems.push(problem),
    warnings,
    warn: (warning) => warnings.push(warning),
    sources: new Register(),
    entities: new Register(),
    entityNames: new Map(),
    makeRelationshipId: createRelationshipIds(),
    usesGeneralKnowledge: false,
    absent: new Set(),
    uncited: new Set(),
    relationships: new Register(),
    passages: new Map(),
    date: createDateReader(),
    citations: new Map(),
    shared: (text) => {
      const known = words.get(text);
      if (known === undefined) words.set(text, text);
      return known ?? text;
    },
    suggest: {
      column: createSuggest(),
      type: createSuggest(),
      entity: createSuggest(),
      source: createSuggest(),
      word: createSuggest(),
    },
  };
}

function createDateReader(): Reading['date'] {
  const dates = new Map<string, EdtfDate | EdtfError>();
  return (text) => {
    const known = dates.get(text);
    if (known !== undefined) return known;
    const date = readDate(text);
    dates.set(text, date);
    return date;
  };
}

function readDate(text: string): EdtfDate | EdtfError {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}
