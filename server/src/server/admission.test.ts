import { describe, expect, it } from 'vitest';
import { Admission } from './admission.ts';

/** Lets everything that is settled be heard. */
async function settled(tickets: readonly { readonly turn: Promise<boolean> }[]): Promise<(boolean | 'waiting')[]> {
  return Promise.all(tickets.map(({ turn }) => Promise.race([turn, Promise.resolve().then(() => 'waiting' as const)])));
}

describe('Admission', () => {
  it('lets some run, some wait in order, and turns the rest away', async () => {
    const admission = new Admission({ most: 4, running: 2 });
    const tickets = Array.from({ length: 5 }, () => admission.ask());
    expect(await settled(tickets)).toEqual([true, true, 'waiting', 'waiting', false]);
    tickets[0]?.done();
    tickets[0]?.done();
    expect(await settled(tickets)).toEqual([true, true, true, 'waiting', false]);
    expect(await settled([admission.ask(), admission.ask()])).toEqual(['waiting', false]);
  });

  it('gives the place of one that has gone to nobody twice', async () => {
    const admission = new Admission({ most: 3, running: 1 });
    const [first, second, third] = [admission.ask(), admission.ask(), admission.ask()];
    second.done();
    first.done();
    expect(await settled([first, second, third])).toEqual([true, false, true]);
    third.done();
    expect(await settled([admission.ask(), admission.ask()])).toEqual([true, 'waiting']);
  });

  it('turns away who has waited long enough', async () => {
    const admission = new Admission({ most: 2, running: 1, patienceMs: 1 });
    const [first, second] = [admission.ask(), admission.ask()];
    expect(await second.turn).toBe(false);
    first.done();
    expect(await settled([admission.ask()])).toEqual([true]);
  });
});
