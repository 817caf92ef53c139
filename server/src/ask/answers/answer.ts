import type { EntityKind, Lens, LineStyle } from '../../domain/catalogue.ts';
import { capitalised } from '../english.ts';
import type { Ask, Citation, Selection } from '../graph.ts';
import type { Lexicon, NamedEntity } from '../lexicon.ts';
import { entityIn, type Question, type Slots } from '../question.ts';
import { type When, whenInAnswer } from '../when.ts';

/** The views that an answer's picture can be shown in, by their names in the URL. */
export type LookView = 'network' | 'chain' | 'path' | 'map' | 'table' | 'matrix' | 'balance';

/** What alone a picture shows: what is tied to both sides; null for the selection and its neighbours. */
export interface LookFocus {
  readonly between: readonly [readonly string[], readonly string[]] | null;
}

/** A part of an answer's sentence, and the sources that stand behind it. */
export interface Piece {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** One line of an answer's list. */
export interface AnswerRow {
  readonly key: string;
  /** How it is drawn on the plate: as a line, or as a shape. */
  readonly sign: { readonly line: LineStyle } | { readonly kind: EntityKind };
  readonly title: string;
  /** A treaty's or event's name, set in italics; empty where there is none. */
  readonly through: string;
  readonly facts: string;
  readonly citations: readonly Citation[];
  readonly selection: Selection;
  /** Ids of the entities that the row names. */
  readonly entities: readonly string[];
  /** Outermost days of what the row tells of, ISO days; null where open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Another time, or another question, where there is an answer when here there is none. */
export interface NextQuestion {
  /** The other time lies before the one that was asked for. */
  readonly earlier?: boolean;
  readonly label: string;
  readonly question: Question;
}

/** What the picture of an answer looks at; null leaves as it is what the page shows. */
export interface Look {
  readonly shown: LookView;
  readonly at: string | null;
  readonly lenses: readonly Lens[] | null;
  readonly selection: Selection | null;
  /** The second of two ends, of a chain or a path. */
  readonly to?: string;
  /** Of a chain with one end. */
  readonly way?: 'upstream' | 'downstream';
  /** The later of two dates. */
  readonly until?: string;
  /** All days on which something of the answer begins, where that is more than one. */
  readonly range?: { readonly first: string; readonly last: string };
  /** An entity whose relations of every type are shown beside what the lenses show. */
  readonly expand?: string;
  /** What alone is shown, null for everything; as it is where this is left out. */
  readonly focus?: LookFocus | null;
}

export interface Answer {
  /** Whether there is anything; where not, the sentence says so. */
  readonly found: boolean;
  readonly sentence: readonly Piece[];
  readonly rows: readonly AnswerRow[];
  /** How many there are in all, shown or not. */
  readonly total: number;
  readonly next: NextQuestion | null;
  readonly look: Look;
}

export interface AnswerContext {
  readonly ask: Ask;
  readonly lexicon: Lexicon;
  /** The day of the picture. */
  readonly day: string;
}

export type AnswerQuestion = (slots: Slots, context: AnswerContext) => Promise<Answer>;

export class SlotOpenError extends Error {
  override readonly name = 'SlotOpenError';
  readonly slot: string;

  constructor(slot: string) {
    super(`The slot “${slot}” of the question is open.`);
    this.slot = slot;
  }
}

/** The entity in a slot that must be filled. */
export function filled(slots: Slots, slot: string, lexicon: Lexicon): NamedEntity {
  const entity = maybeFilled(slots, slot, lexicon);
  if (entity === null) throw new SlotOpenError(slot);
  return entity;
}

export function maybeFilled(slots: Slots, slot: string, lexicon: Lexicon): NamedEntity | null {
  const id = entityIn(slots, slot);
  return (id === null ? undefined : lexicon.entities.get(id)) ?? null;
}

export function plain(text: string): Piece {
  return { text, citations: [] };
}

/** "On 8 February 1904 the Empire of Japan", "The Empire of Japan". */
export function timed(when: When, words: string): string {
  return capitalised(`${whenInAnswer(when)} ${words}`.trimStart());
}

export function nothing(sentence: string, look: Look, next: NextQuestion | null = null): Answer {
  return { found: false, sentence: [plain(sentence.replace(/ +\.$/u, '.'))], rows: [], total: 0, next, look };
}
