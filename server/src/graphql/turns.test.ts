import { expect, it } from 'vitest';
import { StatementTimeoutError } from '../engine/errors.ts';
import { FairQueue } from './fair-queue.ts';
import { Turns } from './turns.ts';

it('lets requests go on in turns, however much each of them has to do', async () => {
  const turns = new Turns(4);
  const done: string[] = [];
  const work = async (name: string, times: number) => {
    const lane = turns.lane();
    for (let time = 0; time < times; time += 1) {
      await lane.turn();
      done.push(name);
    }
  };
  await Promise.all([work('a', 4), work('b', 2), work('c', 3)]);
  expect(done.join('')).toBe('abcabcaca');
});

it('takes light lanes before heavy ones, but for every fifth turn', () => {
  const queue = new FairQueue<{ readonly name: string; readonly isHeavy: boolean }, string>();
  const [light, other, heavy] = ['light', 'other', 'heavy'].map((name) => ({ name, isHeavy: name === 'heavy' }));
  if (!light || !other || !heavy) throw new Error('There are three.');
  for (const item of ['1', '2', '3', '4']) for (const lane of [heavy, light, other]) queue.add(lane, item);
  const taken: string[] = [];
  for (let lane = queue.next(); lane; lane = queue.next()) taken.push(`${lane.name} ${queue.takeOne(lane)}`);
  expect(taken).toEqual([
    ...['light 1', 'other 1', 'light 2', 'other 2', 'heavy 1'],
    ...['light 3', 'other 3', 'light 4', 'other 4', 'heavy 2', 'heavy 3', 'heavy 4'],
  ]);
});

it('hands out calls to the engine by turns, half of them at most to one request', async () => {
  const turns = new Turns(4);
  const begun: string[] = [];
  const [many, few] = [turns.lane(), turns.lane()];
  const call = async (name: string, lane: typeof many) => {
    const giveBack = await lane.call();
    begun.push(name);
    return giveBack;
  };
  const all = Array.from({ length: 4 }, (_, at) => call(`many ${at}`, many));
  const other = call('few', few);
  await other;
  expect(begun).toEqual(['many 0', 'many 1', 'few']);
  (await all[0])?.();
  await all[2];
  expect(begun).toEqual(['many 0', 'many 1', 'few', 'many 2']);
});

it('ends all that waits when a request is over, and gives its calls to others', async () => {
  const turns = new Turns(1);
  const [over, other] = [turns.lane(), turns.lane()];
  const giveBack = await over.call();
  const waiting = [over.turn(), over.call(), over.call()].map((one) =>
    one.then(
      () => 'went on',
      (error) => error,
    ),
  );
  over.close();
  expect(await Promise.all(waiting)).toEqual(Array(3).fill(new StatementTimeoutError('operation')));
  await expect(over.turn()).rejects.toThrow(StatementTimeoutError);
  const next = other.call();
  giveBack();
  expect(await next).toEqual(expect.any(Function));
});
