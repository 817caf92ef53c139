import { expect, it } from 'vitest';
import { DEFAULT_MAP, MAP_PARAMETERS, type MapState, readMap, writeMap } from './map-state.ts';

function written(map: MapState): string {
  return writeMap(map)
    .flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

it('comes back as it was written, as precise as it is seen, and short', () => {
  const map: MapState = { seen: { longitude: 121.23456, latitude: -38.8, zoom: 6.5 } };
  expect(written(DEFAULT_MAP)).toBe('');
  expect(written(map)).toBe('map=121.235_-38.8_6.5');
  expect(readMap(new URLSearchParams(written(map)), [])).toEqual({
    seen: { longitude: 121.235, latitude: -38.8, zoom: 6.5 },
  });
  expect(MAP_PARAMETERS).toEqual(writeMap(map).map(([name]) => name));
});

it('shows all of the map, and says so, where the part is none', () => {
  for (const text of ['121', '181_0_1', '0_91_1', '0_0_0.1', '0_0_61', '0_0_1_1', 'a_b_c', '__']) {
    const problems: string[] = [];
    expect(readMap(new URLSearchParams({ map: text }), problems)).toEqual(DEFAULT_MAP);
    expect(problems).toEqual([
      `The link's part of the map “${text}” is no longitude, latitude and zoom; all of it is shown.`,
    ]);
  }
});
