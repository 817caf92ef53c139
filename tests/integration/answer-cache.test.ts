import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const QUESTION = 'query($id: ID!) { entity(id: $id) { summary } dataset { name } }';
const JAPAN = { id: 'empire-of-japan' };

onBothEngines('an answer that was given before', (open) => {
  let place: Place;
  let server: InProcess;
  let changed: string;

  beforeAll(async () => {
    place = await open();
    changed = await copyOfShipped(marked('changed'));
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place);
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  /** How often the engine was asked for the answer to a question. */
  async function callsFor(variables: object, headers: Record<string, string> = {}): Promise<unknown> {
    const before = answered().length;
    await server.ask(QUESTION, variables, headers);
    await expect.poll(() => answered().length).toBe(before + 1);
    return answered().at(-1)?.engineCalls;
  }
  const answered = () => server.log.filter(({ msg }) => msg === 'answered');

  it('is given again without asking the engine', async () => {
    const first = await server.ask(QUESTION, JAPAN);
    expect(await callsFor(JAPAN)).toBe(0);
    expect(await server.ask(QUESTION, JAPAN)).toEqual(first);
  });

  it('is not given to another question, nor where the statements are to be told', async () => {
    expect(await callsFor({ id: 'russian-empire' })).toBe(1);
    expect(await callsFor(JAPAN, { 'x-entente-explain': '1' })).toBe(1);
  });

  it('is no error', async () => {
    const wrong =
      '{ entity(id: "anglo-japanese-alliance-1902") { ... on Treaty { inOffice(of: "nobody") { office } } } }';
    const first = await server.ask(wrong);
    expect(first.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const before = answered().length;
    expect(await server.ask(wrong)).toEqual(first);
    await expect.poll(() => answered().length).toBe(before + 1);
    expect(answered().at(-1)?.engineCalls).not.toBe(0);
  });

  it('is of the graph that is read now', async () => {
    await loadInto(place, changed);
    const said = () => server.ask(QUESTION, JAPAN).then(({ data }) => data?.entity);
    await expect.poll(said, { timeout: 20_000 }).toEqual({ summary: 'changed' });
  });
});
