import type { NamedEntity } from '../lexicon.ts';
import { type Slots, whenIn } from '../question.ts';
import { EVER, type When, whenInAnswer } from '../when.ts';
import { type Answer, type AnswerContext, filled, type Look, nothing, plain, timed } from './answer.ts';
import { nextTime } from './next-time.ts';
import { dayFor, doubt, enumerated, named, relationRow, relationships } from './relations.ts';

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
    const around = slot === 'territory' ? await heldAround(subject, when, look, context) : null;
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
  const start =
    slot === 'territory' ? timed(when, `${named(subject)} was held by `) : timed(when, `${named(subject)} held `);
  return {
    found: true,
    sentence: [plain(start), ...pieces, plain('.')],
    rows: found.map((one) => relationRow(one, slot === 'territory' ? one.from.name : one.to.name, when, one.mode)),
    total: found.length,
    next: null,
    look,
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
