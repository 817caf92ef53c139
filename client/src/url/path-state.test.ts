import { expect, it } from 'vitest';
import { DEFAULT_PATH, PATH_PARAMETERS, type PathState, readPath, writePath } from './path-state.ts';

function written(path: PathState): string {
  return new URLSearchParams(
    writePath(path)
      .filter(([, value]) => value !== '')
      .map(([...pair]) => pair),
  ).toString();
}

it('comes back as it was written', () => {
  const path: PathState = { from: 'empire-of-japan', with: 'witte', onDay: true, told: 2 };
  expect(written(DEFAULT_PATH)).toBe('');
  expect(written(path)).toBe('from=empire-of-japan&with=witte&when=day&path=3');
  expect(readPath(new URLSearchParams(written(path)))).toEqual(path);
  for (const [name] of writePath(path)) expect(PATH_PARAMETERS).toContain(name);
});

it('tells the shortest where the number is none', () => {
  for (const number of ['0', '-1', '1.5', 'two', '21', '1e3']) {
    expect(readPath(new URLSearchParams(`from=a&with=b&path=${number}`))).toEqual({
      from: 'a',
      with: 'b',
      onDay: false,
      told: 0,
    });
  }
});
