import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine, Snapshot } from '../../server/src/engine/port.ts';
import { lensParameters } from '../../server/src/explorer/filter.ts';
import { GraphReader } from '../../server/src/explorer/graph-reader.ts';
import { relationshipList } from '../../server/src/explorer/relationship-list.ts';
import { EVERYTHING } from '../../server/src/explorer/selection.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { ON_DAYS, WHOLE } from './choices.ts';

const WHENEVER = { from: null, to: null, certainly: false };

const LENSES = ['ALLIANCES', 'CONFLICTS', 'PEOPLE', 'INFLUENCE'] as const;

/** Neo4j plans a statement anew for each type and for each set of filters that are null: no more of them than need be. */
const QUESTIONS = fc.record({
  lenses: fc.constantFrom(['INFLUENCE'] as const, ['ALLIANCES', 'CONFLICTS'] as const, LENSES),
  days: fc.constantFrom(...ON_DAYS),
  limit: fc.constantFrom(1, 2, 10, 50, 500, 5_000),
  isSecondPage: fc.boolean(),
});

onBothEngines('a list that is read type by type', (open) => {
  let place: Place;
  let engine: Engine;
  let snapshot: Snapshot;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    engine = await place.openEngine();
    snapshot = await engine.snapshot();
    // Neo4j plans each type's statement once, which is slow where all are planned at once on a busy machine.
    const everything = { fromActor: false, toTreaty: false, via: null, certainty: null, tiers: null, kinds: null };
    for (const type of lensParameters(LENSES)?.types ?? []) {
      await snapshot.run(
        'relationships-of-type',
        { type, ...everything, ...WHENEVER, ...WHOLE },
        EVERYTHING.relationship,
      );
    }
  });
  afterAll(async () => {
    snapshot?.release();
    await engine?.close();
    await place?.close();
  });

  it('is the list that is read all at once', async () => {
    await fc.assert(
      fc.asyncProperty(QUESTIONS, async ({ lenses, days, limit, isSecondPage }) => {
        const types = lensParameters(lenses);
        if (types === null) return;
        const reader = new GraphReader(snapshot);
        const filter = { ...types, ...days, of: null, via: null, certainty: null, tiers: null, kinds: null };
        const whole = await relationshipList(reader, filter, WHOLE, EVERYTHING.relationship, Number.POSITIVE_INFINITY);
        const before = isSecondPage ? whole.slice(0, limit).at(-1) : undefined;
        const after = { afterStart: before?.startMin ?? null, afterId: before?.id ?? null };
        const expected = whole.slice(before === undefined ? 0 : whole.indexOf(before) + 1).slice(0, limit);
        expect(await relationshipList(reader, filter, { ...after, limit }, EVERYTHING.relationship, 0)).toStrictEqual(
          expected,
        );
      }),
      { numRuns: 60 },
    );
  });
});
