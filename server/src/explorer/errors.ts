import type { EntityKind } from '../domain/catalogue.ts';

/** Something that the caller gave cannot be used as it is. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
  /** The argument that is wrong. */
  readonly argument: string;

  /** @param takes what is wrong and what the argument takes instead, as a sentence without its subject */
  constructor(argument: string, takes: string) {
    super(`"${argument}" ${takes}`);
    this.argument = argument;
  }
}

/** So much of what a caller gave is repeated in a message. */
const MAX_ECHO = 80;

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_ECHO)];
  return characters.length > MAX_ECHO ? `${characters.slice(0, MAX_ECHO).join('')}…` : text;
}

/** An argument names an entity that does not exist. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly argument: string;
  readonly id: string;

  constructor(argument: string, id: string) {
    super(`"${argument}" names "${shortened(id)}", and there is no entity with that id; "search" finds ids by names.`);
    this.argument = argument;
    this.id = id;
  }
}

const KIND_WORDS: Record<EntityKind, string> = {
  STATE: 'a state',
  ACTOR: 'a person',
  TREATY: 'a treaty',
  TERRITORY: 'a territory',
  EVENT: 'an event',
  ORGANISATION: 'an organisation',
};

/** An argument names an entity of a kind that it does not take. */
export class WrongKindError extends BadInputError {
  constructor(
    argument: string,
    entity: { readonly id: string; readonly kind: EntityKind },
    takes: readonly EntityKind[],
  ) {
    const words = takes.map((kind) => KIND_WORDS[kind]).join(' or ');
    super(argument, `names "${entity.id}", which is ${KIND_WORDS[entity.kind]}; it takes ${words}.`);
  }
}

/** A search through the graph grew past what one request may read. */
export class SearchTooWideError extends Error {
  override readonly name = 'SearchTooWideError';
  constructor() {
    super('This search reaches too much of the graph at once. Narrow it by types, a date or a smaller depth.');
  }
}
