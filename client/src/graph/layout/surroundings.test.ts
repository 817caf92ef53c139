import { describe, expect, it } from 'vitest';
import { spreadOf } from './shape.ts';
import { layOutSurroundings, type SurroundingsRequest } from './surroundings.ts';

const homes = new Map([
  ['east', { x: 0.9, y: 0.5 }],
  ['west', { x: 0.1, y: 0.5 }],
  ['west-before', { x: 0.1, y: 0.5 }],
]);
const treaties = Array.from({ length: 60 }, (_, index) => `t${index}`);
const request: SurroundingsRequest = {
  homes,
  ids: treaties,
  ties: treaties.flatMap((id, index) => [
    { from: 'east', to: id },
    { from: index % 9 === 0 ? 'west-before' : 'west', to: id },
  ]),
  shape: 'wide',
};

describe('surroundings', () => {
  const all = layOutSurroundings(request);

  it('leave states where they are, except one that another stands on', () => {
    expect([all.get('east'), all.get('west')]).toEqual([homes.get('east'), homes.get('west')]);
    expect(all.get('west-before')).not.toEqual(homes.get('west-before'));
  });

  it('have a place on the plate for everything, nothing on anything else', () => {
    expect([...all.keys()].sort()).toEqual([...homes.keys(), ...treaties].sort());
    const spread = spreadOf(all.size, 'wide');
    const places = [...all.values()];
    for (const { x, y } of places) expect([x >= 0 && x <= 1, y >= 0 && y <= 1]).toEqual([true, true]);
    const close = places.filter((one, index) =>
      places.slice(0, index).some((other) => {
        return Math.hypot((one.x - other.x) * 900 * spread, (one.y - other.y) * 510 * spread) < 55;
      }),
    );
    expect(close).toEqual([]);
  });

  it('are the same each time', () => {
    expect(layOutSurroundings(request)).toEqual(all);
  });
});
