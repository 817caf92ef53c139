import { expect, it } from 'vitest';
import { HeavyWork } from './heavy-work.ts';

it('lets dear operations run as far as they fit together, in order, and cheap ones always', async () => {
  const work = new HeavyWork();
  const begun: string[] = [];
  const take = (name: string, price: number) =>
    work.take(price).then((giveBack) => {
      begun.push(name);
      return giveBack;
    });
  const first = take('first', 8_000_000);
  const second = take('second', 8_000_000);
  const third = take('third', 1_000_000);
  await take('cheap', 1_000);
  await Promise.all([first, second]);
  expect(begun).toEqual(['first', 'second', 'cheap']);
  (await first)?.();
  (await first)?.();
  await third;
  expect(begun).toEqual(['first', 'second', 'cheap', 'third']);
  // Of sixteen million nine are taken: eight more wait, however often the first gives back.
  const fourth = take('fourth', 8_000_000);
  await Promise.resolve();
  expect(begun).toHaveLength(4);
  (await second)?.();
  await fourth;
  expect(begun.at(-1)).toBe('fourth');
});
