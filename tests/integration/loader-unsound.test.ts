import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { copyOfShipped } from '../support/graph/package-copy.ts';
import { onBothEngines, type Place } from '../support/graph/place.ts';

const SLIPS = [
  ['states.csv', 'tokugawa-shogunate,Tokugawa shogunate', 'tokugawa-shogunate,'],
  ['treaties.csv', '1689-09-06,1858-05-28', '1689-02-30,1858-05-28'],
  ['events.csv', '1633,1854-03-31', '1633,1600'],
  ['relationships.csv', 'r0001,SIGNED,tsardom-of-russia', 'r0001,SIGNT,tsardom-of-russia'],
  ['relationships.csv', 'r0002,SIGNED,qing-dynasty', 'r0002,SIGNED,quing-dynasty'],
] as const;

onBothEngines('loading a package that is not sound', (open) => {
  let place: Place;
  let folder: string;

  beforeAll(async () => {
    place = await open();
    folder = await copyOfShipped();
    for (const [file, right, wrong] of SLIPS) {
      const name = path.join(folder, file);
      const text = await readFile(name, 'utf8');
      expect(text).toContain(right);
      await writeFile(name, text.replace(right, wrong));
    }
  });
  afterAll(() => place?.close());

  it('tells all that is wrong on standard error, ends with code 1 and writes nothing', async () => {
    const before = await dump(place);
    expect(await runCli(['load', folder], place.env)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${[
        'states.csv:2: name: the cell is empty, every entity has a name',
        'treaties.csv:2: start: "1689-02-30" does not exist in the calendar, write a month from 01 to 12 and a day that it has',
        'events.csv:2: end: the end "1600" is before the start "1633", an end comes later or is left empty',
        'relationships.csv:2: type: unknown type "SIGNT", did you mean "SIGNED"?',
        'relationships.csv:3: from: unknown entity "quing-dynasty", did you mean "qing-dynasty"?',
        '5 problems. Nothing was written.',
      ].join('\n')}\n`,
    });
    expect(await dump(place)).toEqual(before);
    expect(before).toEqual({ nodes: [], relationships: [] });
  });
});
