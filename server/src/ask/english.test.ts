import { expect, it } from 'vitest';
import { counted, withArticle } from './english.ts';

it.each([
  ['Empire of Japan', 'STATE', 'the Empire of Japan'],
  ['Belgium', 'STATE', 'Belgium'],
  ['Qing dynasty (China)', 'STATE', 'the Qing dynasty'],
  ['Treaty of Portsmouth', 'TREATY', 'the Treaty of Portsmouth'],
  ["Japan's acceptance of the three-power advice", 'TREATY', "Japan's acceptance of the three-power advice"],
  ['Triple Intervention', 'EVENT', 'the Triple Intervention'],
  ['World War I', 'EVENT', 'World War I'],
  ['Witte removed from the Finance Ministry', 'EVENT', 'Witte removed from the Finance Ministry'],
  ['Sergei Witte', 'ACTOR', 'Sergei Witte'],
  ['Kuril Islands', 'TERRITORY', 'the Kuril Islands'],
  ['Tsushima Island', 'TERRITORY', 'Tsushima Island'],
  ['Port Arthur', 'TERRITORY', 'Port Arthur'],
] as const)('%s (%s) is %s', (name, kind, words) => {
  expect(withArticle(name, kind)).toBe(words);
});

it('counts', () => {
  expect([counted(1, 'treaty', 'treaties'), counted(2, 'treaty', 'treaties')]).toEqual(['1 treaty', '2 treaties']);
});
