import { describe, expect, it } from 'vitest';
import { type HomesRequest, layOutHomes } from './homes.ts';
import { sitesOf, togetherness } from './sites.ts';

const ALWAYS = { from: '1800-01-01', to: '1900-01-01' };

function entity(id: string, days = ALWAYS, line: number | null = null) {
  return { id, days, line, principal: id === 'hub' };
}

const request: HomesRequest = {
  entities: [
    entity('hub'),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => entity(id)),
    entity('old', { from: '1800-01-01', to: '1850-01-01' }, 7),
    entity('new', { from: '1850-01-01', to: '1900-01-01' }, 7),
  ],
  ties: ['a', 'b', 'c', 'old', 'new'].map((to) => ({ from: 'hub', to, days: ALWAYS })),
  focus: '1860-01-01',
  shape: 'wide',
};

describe('homes', () => {
  const homes = layOutHomes(request);

  it('has a place on the plate for everything', () => {
    expect([...homes.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'hub', 'new', 'old']);
    for (const { x, y } of homes.values()) expect([x >= 0 && x <= 1, y >= 0 && y <= 1]).toEqual([true, true]);
  });

  it('is the same each time', () => {
    expect(layOutHomes(request)).toEqual(homes);
  });

  it('puts a successor where its predecessor stood', () => {
    expect(homes.get('new')).toEqual(homes.get('old'));
  });

  it('keeps what is drawn on one day apart', () => {
    const ids = ['hub', 'a', 'b', 'c', 'd', 'e', 'new'];
    const places = ids.map((id) => homes.get(id) ?? { x: 0, y: 0 });
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(0, index)) {
        const apart = Math.abs(one.x - other.x) * 900 > 120 || Math.abs(one.y - other.y) * 510 > 60;
        expect(apart).toBe(true);
      }
    }
  });

  it('takes one entity, and none', () => {
    expect(layOutHomes({ ...request, entities: [entity('a')], ties: [] })).toEqual(
      new Map([['a', { x: 0.5, y: 0.5 }]]),
    );
    expect(layOutHomes({ ...request, entities: [], ties: [] })).toEqual(new Map());
  });
});

describe('sites', () => {
  it('are shared by one line of succession, unless two of it exist on one day', () => {
    const overlapping = entity('rival', { from: '1840-01-01', to: '1860-01-01' }, 7);
    const sites = sitesOf([...request.entities.slice(-2), overlapping]);
    expect(sites.map(({ entities }) => entities.map(({ id }) => id))).toEqual([['old', 'new'], ['rival']]);
  });

  it('matter to each other the longer they are drawn together, most on the opening day', () => {
    const first = [{ from: '1800-01-01', to: '1800-01-11' }];
    const later = [{ from: '1800-01-06', to: '1850-01-01' }];
    expect(togetherness(first, [{ from: '1800-01-11', to: '1850-01-01' }], null)).toBe(0);
    expect(togetherness(first, later, null)).toBeCloseTo(0.3 + 0.7 * (5 / 1500));
    expect(togetherness(first, later, '1800-01-06')).toBeCloseTo(3.3 + 0.7 * (5 / 1500));
    expect(togetherness(later, later, null)).toBe(1);
  });
});
