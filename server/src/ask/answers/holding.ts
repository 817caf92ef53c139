import { splitName } from '../../domain/names.ts';
import { capitalised } from '../english.ts';
import { AskSeatsDocument } from '../generated/graphql.ts';
import type { NamedEntity } from '../lexicon.ts';
import { type Slots, whenIn } from '../question.ts';
import { EVER, timeArguments, type When, whenInAnswer } from '../when.ts';
import { folded } from '../words.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, type Piece, plain, timed } from './answer.ts';
import { everyPage } from './every-page.ts';
import { nextTime } from './next-time.ts';
import { dayFor, doubt, entityRow, enumerated, type Found, named, relationRow, relationships } from './relations.ts';

/** Who held a territory, and by what right. */
export async function answerHeld(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerControl('held', 'territory', slots, context);
}

/** What a state held, and by what right. */
export async function answerHoldings(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerControl('holdings', 'state', slots, context);
}

async function answerControl(
  kind: 'held' | 'holdings',
  slot: 'territory' | 'state',
  slots: Slots,
  context: AnswerContext,
): Promise<Answer> {
  const when = whenIn(slots, 'when') ?? EVER;
  const subject = filled(slots, slot, context.lexicon);
  const request = { types: ['CONTROLS'] as const, of: subject.id };
  const found = await relationships({ ...request, when }, context);
  const look: Look = {
    shown: 'map',
    at: dayFor(found, when, context.day),
    lenses: ['TERRITORY'],
    selection: { kind: 'entity', id: subject.id },
  };
  if (found.length === 0) {
    const around =
      slot === 'territory'
        ? ((await heldAround(subject, when, look, context)) ?? (await seatOf(subject, when, look, context)))
        : null;
    if (around !== null) return around;
    const sentence =
      slot === 'territory'
        ? `Nobody is recorded as holding ${named(subject)} ${whenInAnswer(when)}.`
        : `Nothing is recorded as held by ${named(subject)} ${whenInAnswer(when)}.`;
    return nothing(
      sentence,
      look,
      await nextTime(kind, slots, when, () => relationships({ ...request, when: EVER }, context)),
    );
  }
  const pieces = enumerated(
    found.map((one) => ({
      text: `${named(slot === 'territory' ? one.from : one.to)} (${one.mode ?? 'right not recorded'})${doubt(one)}`,
      citations: one.citations,
    })),
  );
  const parts = slot === 'territory' ? await partsHeld(subject, when, context) : null;
  const start =
    slot === 'territory' ? timed(when, `${named(subject)} was held by `) : timed(when, `${named(subject)} held `);
  return {
    found: true,
    sentence: [plain(start), ...pieces, plain('.'), ...(parts?.sentence ?? [])],
    rows: [
      ...found.map((one) => relationRow(one, slot === 'territory' ? one.from.name : one.to.name, when, one.mode)),
      ...(parts?.rows ?? []),
    ],
    total: found.length + (parts?.rows.length ?? 0),
    next: null,
    look,
  };
}

/** Who held the parts of a territory, beside who held the whole; null where that is not recorded apart. */
async function partsHeld(
  territory: NamedEntity,
  when: When,
  context: AnswerContext,
): Promise<Pick<Answer, 'sentence' | 'rows'> | null> {
  const located = await relationships({ types: ['LOCATED_IN'], of: territory.id, when: EVER }, context);
  const parts = located.filter(({ from, to }) => to.id === territory.id && from.kind === 'TERRITORY');
  const ids = parts.map(({ from }) => from.id);
  const held = ids.length === 0 ? [] : await relationships({ types: ['CONTROLS'], of: ids, when }, context);
  const found = held.filter(({ to }) => ids.includes(to.id));
  if (found.length === 0) return null;
  return {
    sentence: [plain(' Of its parts: '), ...enumerated(found.map(partPiece)), plain('.')],
    rows: found.map((one) => relationRow(one, `${one.to.name} – ${one.from.name}`, when, one.mode)),
  };
}

function partPiece(one: Found): Piece {
  return {
    text: `${named(one.to)} by ${named(one.from)} (${one.mode ?? 'right not recorded'})${doubt(one)}`,
    citations: one.citations,
  };
}

/** Of a territory that nobody held as such: who held its parts, or else what it lies in; null where nobody did. */
async function heldAround(
  territory: NamedEntity,
  when: When,
  look: Look,
  context: AnswerContext,
): Promise<Answer | null> {
  const located = await relationships({ types: ['LOCATED_IN'], of: territory.id, when: EVER }, context);
  const parts = located.filter(({ from, to }) => to.id === territory.id && from.kind === 'TERRITORY');
  const wholes = located.filter(({ from }) => from.id === territory.id);
  const sides = [
    { places: parts.map(({ from }) => from.id), none: 'as a whole', says: 'of its parts these were held' },
    { places: wholes.map(({ to }) => to.id), none: 'by itself', says: 'it lies in what was held' },
  ];
  for (const { places, none, says } of sides) {
    const held = places.length === 0 ? [] : await relationships({ types: ['CONTROLS'], of: places, when }, context);
    const found = held.filter(({ to }) => places.includes(to.id));
    if (found.length === 0) continue;
    const pieces = found.map((one) => ({
      text: `${named(one.to)} by ${named(one.from)} (${one.mode ?? 'right not recorded'})${doubt(one)}`,
      citations: one.citations,
    }));
    return {
      found: true,
      sentence: [
        plain(`${timed(when, `nobody is recorded as holding ${named(territory)} ${none}`)}; ${says}: `),
        ...enumerated(pieces),
        plain('.'),
      ],
      rows: found.map((one) => relationRow(one, `${one.to.name} – ${one.from.name}`, when, one.mode)),
      total: found.length,
      next: null,
      look: { ...look, at: dayFor(found, when, context.day) },
    };
  }
  return null;
}

/** Of a town that nobody is recorded as holding: the states whose seat it was. */
async function seatOf(territory: NamedEntity, when: When, look: Look, { ask }: AnswerContext): Promise<Answer | null> {
  const nodes = await everyPage(
    async (page) => (await ask(AskSeatsDocument, { ...timeArguments(when), ...page })).entities,
  );
  const names = new Set([territory.name, ...territory.names].flatMap(seatNames));
  const found = nodes.flatMap((state) => {
    if (state.__typename !== 'State' || state.capital === null) return [];
    const seat = seatNames(state.capital).find((name) => names.has(name));
    return seat === undefined ? [] : [{ state, seat }];
  });
  if (found.length === 0) return null;
  return {
    found: true,
    sentence: [
      plain(`${timed(when, `nobody is recorded as holding ${named(territory)} by itself`)}; it was the seat of `),
      ...enumerated(
        found.map(({ state, seat }) => ({
          text: `${named(state)} (there as ${capitalised(seat)}, ${state.span?.label ?? 'undated'})`,
          citations: state.citations,
        })),
      ),
      plain('.'),
    ],
    rows: found.map(({ state }) => entityRow(state)),
    total: found.length,
    next: null,
    look,
  };
}

/** "Edo (Tokyo from 1868)": both names, without what is said of them. */
function seatNames(name: string): readonly string[] {
  const { name: first, reading } = splitName(name);
  return [first, ...(reading === null ? [] : [reading.replace(/\s(?:from|until|to|after)\s.*$/u, '')])].map(folded);
}

/** Who ran a railway or a place. */
export async function answerOperated(slots: Slots, context: AnswerContext): Promise<Answer> {
  const when = whenIn(slots, 'when') ?? EVER;
  const territory = filled(slots, 'territory', context.lexicon);
  const request = { types: ['OPERATED'] as const, of: territory.id };
  const found = await relationships({ ...request, when }, context);
  const look: Look = {
    shown: 'map',
    at: dayFor(found, when, context.day),
    lenses: ['TERRITORY'],
    selection: { kind: 'entity', id: territory.id },
  };
  if (found.length === 0) {
    const sentence = `Nobody is recorded as operating ${named(territory)} ${whenInAnswer(when)}.`;
    return nothing(
      sentence,
      look,
      await nextTime('operated', slots, when, () => relationships({ ...request, when: EVER }, context)),
    );
  }
  const pieces = enumerated(
    found.map((one) => ({ text: `${named(one.from)}${doubt(one)}`, citations: one.citations })),
  );
  return {
    found: true,
    sentence: [plain(timed(when, `${named(territory)} was operated by `)), ...pieces, plain('.')],
    rows: found.map((one) => relationRow(one, one.from.name, when)),
    total: found.length,
    next: null,
    look,
  };
}
