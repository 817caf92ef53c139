import { expect, it } from 'vitest';
import { boxesOverlap } from '../layout/geometry.ts';
import { aControl, holds } from './map.builders.ts';
import type { Mark } from './map-marks.ts';
import { type NamesRequest, namesOf } from './map-names.ts';

const type = (line: number) => ({ font: `${line}px`, line });
const style = { large: type(20), small: type(16), past: type(16), note: type(12), wrapAt: 200 };

function mark(id: string, x: number, y: number, parts: Partial<Mark> = {}): Mark {
  const entity = { id, name: id, kind: 'TERRITORY' as const };
  const rest = { holdings: [], dates: '', ghost: false, selected: false, core: false, across: 0, crowded: false };
  return { entity, as: 'sign', name: id, x, y, ...rest, ...parts };
}

function names(marks: readonly Mark[], parts: Partial<NamesRequest> = {}) {
  const bounds = { x: 0, y: 0, width: 400, height: 300 };
  return namesOf({ marks, style, measure: (text) => text.length * 6, panels: [], bounds, ...parts });
}

it('sets a name beside its sign, and who holds it below', () => {
  const found = names([mark('port', 100, 100, { holdings: holds(aControl('r1', 'russia', 'port', 'lease')) })]);
  expect(found.get('port')).toEqual({
    box: { x: 113, y: 86, width: 78, height: 28 },
    lines: [{ text: 'port', x: 113, y: 98.16 }],
    notes: [{ text: 'russia, lease', x: 113, y: 111.12 }],
  });
});

it('sets the name of an area upon it', () => {
  expect(names([mark('land', 200, 150, { as: 'area', across: 200 })]).get('land')?.box).toEqual({
    x: 188,
    y: 140,
    width: 24,
    height: 20,
  });
});

it('leaves out what has no room, what is out of sight, and what stands in a row', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => mark(`place-${index}`, 180 + (index % 8) * 6, 130 + index));
  const found = [...names([...crowd, mark('far', 900, 100), mark('row', 40, 40, { crowded: true })])];
  expect(found.length).toBeLessThan(60);
  expect(found.length).toBeGreaterThan(3);
  expect(found.map(([id]) => id)).not.toContain('far');
  expect(found.map(([id]) => id)).not.toContain('row');
  const boxes = found.map(([, { box }]) => box);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(0, index)) expect(boxesOverlap(box, other)).toBe(false);
  }
});

it('names what is selected before anything else', () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    mark(`place-${index}`, 200, 150, { core: true, across: index }),
  );
  const found = names([...crowd, mark('chosen', 200, 150, { selected: true, crowded: true })]);
  expect(found.has('chosen')).toBe(true);
});

it('sets no name where it would be read with another sign', () => {
  const holdings = holds(aControl('r1', 'qing', 'port', 'sovereignty'), aControl('r2', 'russia', 'port', 'lease'));
  const port = mark('port', 200, 100, { holdings });
  const cape = (y: number) => mark('cape', 212, y, { crowded: true });
  // The only room is below the port and left of it.
  const above = { x: 0, y: 0, width: 400, height: 108 };
  const right = { x: 201, y: 0, width: 199, height: 300 };
  const panels = [above, right];
  expect(names([port], { panels }).get('port')?.box).toEqual({ x: 112.9, y: 109.1, width: 78, height: 40 });
  const short = { x: 166.9, y: 109.1, width: 24, height: 16 };
  expect(names([port, cape(134)], { panels }).get('port')?.box).toEqual(short);
  expect([...names([port, cape(118)], { panels }).keys()]).toEqual([]);
  expect([...names([{ ...port, selected: true }, cape(118)], { panels }).keys()]).toEqual(['port']);
});
