import MiniSearch, { type SearchResult } from 'minisearch';
import type { EntityKind } from '../domain/catalogue.ts';
import type { Snapshot } from '../engine/port.ts';
import { type EntityNames, type NamedEntity, namePages } from './entity-names.ts';
import { BadInputError } from './errors.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst } from './page.ts';

export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly first: number;
}

export interface SearchHit {
  /** Id of an entity. */
  readonly id: string;
  /** The name that matched best. */
  readonly matched: string;
  readonly score: number;
}

/** One name of an entity. */
interface NameEntry {
  readonly id: string;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
}

const MAX_TEXT = 200;
/** How many entities are indexed at a time. */
const PART = 500;
/** How many different words of a text are searched for, and how many characters of each once it is normalised. */
const MAX_WORDS = 8;
const MAX_WORD = 40;
/** How much more a state counts that the dataset is about: of a name that many share, it is the one that is meant. */
const PRINCIPAL_BOOST = 5;

/**
 * Searches all names of all entities. The index is built from the graph the first time that a dataset is asked for and
 * kept for as long as it is read; it is the same library on both engines, so that both answer alike.
 */
export class NameSearch {
  readonly #names: EntityNames;
  #index: { readonly hash: string; readonly built: Promise<MiniSearch<NameEntry>> } | undefined;

  constructor(names: EntityNames) {
    this.#names = names;
  }

  /**
   * The entities whose names match best; those that the dataset is about come before others of the same name.
   *
   * @throws {BadInputError}
   */
  async search(reader: GraphReader, question: SearchQuestion): Promise<readonly SearchHit[]> {
    const { snapshot } = reader;
    const first = checkedFirst(question.first);
    const text = question.text.trim();
    if (text === '') throw new BadInputError('text', 'is empty; it takes a name or a part of one.');
    if (text.length > MAX_TEXT) throw new BadInputError('text', `takes at most ${MAX_TEXT} characters.`);
    const index = await this.#indexOf(snapshot);
    const searched = searchedWords(text).join(' ');
    // A search runs as a whole: it waits until it is this request's turn.
    await reader.pause();
    const { kinds } = question;
    const principals = new Set(snapshot.dataset.principals);
    const options = {
      boostDocument: (_: string, __: string, stored?: Record<string, unknown>) =>
        principals.has(String(stored?.entity)) ? PRINCIPAL_BOOST : 1,
      filter: (result: SearchResult) => kinds === null || kinds.includes(result.kind),
    };
    const all = index.search(searched, { ...options, combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(searched, { ...options, combineWith: 'OR' });
    const best = new Map<string, SearchHit>();
    for (const { entity, name, score } of results) {
      const hit = { id: entity as string, matched: name as string, score };
      if ((best.get(hit.id)?.score ?? -1) < score) best.set(hit.id, hit);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, first);
  }

  #indexOf(snapshot: Snapshot): Promise<MiniSearch<NameEntry>> {
    const hash = snapshot.dataset.hash;
    if (this.#index?.hash !== hash) {
      const built = buildIndex(snapshot, this.#names);
      this.#index = { hash, built };
      built.catch(() => {
        if (this.#index?.built === built) this.#index = undefined;
      });
    }
    return this.#index.built;
  }
}

async function buildIndex(snapshot: Snapshot, names: EntityNames): Promise<MiniSearch<NameEntry>> {
  const index = new MiniSearch<NameEntry>({
    fields: ['name'],
    storeFields: ['entity', 'kind', 'name'],
    tokenize: words,
    processTerm: folded,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false), tokenize: plainWords },
  });
  const atHand = await names.all(snapshot.dataset);
  if (atHand !== undefined) await addInParts(index, [...atHand.values()]);
  else for await (const page of namePages(snapshot)) addTo(index, page);
  return index;
}

/** Other requests go on between two parts. */
async function addInParts(index: MiniSearch<NameEntry>, entities: readonly NamedEntity[]): Promise<void> {
  for (let from = 0; from < entities.length; from += PART) {
    addTo(index, entities.slice(from, from + PART));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function addTo(index: MiniSearch<NameEntry>, entities: Iterable<NamedEntity>): void {
  for (const { id, kind, name, names } of entities) {
    const all = [...new Set([name, ...names])];
    index.addAll(all.map((text, at) => ({ id: `${id} ${at}`, entity: id, kind, name: text })));
  }
}

const SEPARATORS = /[\p{Z}\p{P}\p{S}]+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The words that are searched for: different ones, without case and diacritics, each and all of them short enough. */
export function searchedWords(text: string): readonly string[] {
  // Normalised first: one character can become several words.
  const all = plainWords(folded(text)).map((word) => [...word].slice(0, MAX_WORD).join(''));
  return [...new Set(all)].slice(0, MAX_WORDS);
}

function plainWords(text: string): string[] {
  return text.split(SEPARATORS).filter((word) => word !== '');
}

/** Words, and for scripts that put no space between them every ending of a run, so that a part is found as a prefix. */
function words(text: string): string[] {
  return plainWords(text).flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    const characters = [...word];
    return characters.map((_, at) => characters.slice(at).join(''));
  });
}

/** Without case and diacritics, whatever the script. */
function folded(term: string): string {
  return term.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
