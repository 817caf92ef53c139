import { describe, expect, it } from 'vitest';
import { readShipped } from '../support/graph/shipped.ts';
import { onServedDataset } from '../support/on-served.ts';

const data = await readShipped();

interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly began: number;
  readonly inForce: number;
}

onServedDataset('the picture and what leads to it', (server) => {
  it('is the alliances and conflicts of the day that the dataset opens on', async () => {
    expect(
      await server().ask(`{ network(at: "1904-02-08") { truncated total { nodes relationships }
        nodes { id } relationships { id type from { id } to { id } } } }`),
    ).toEqual({
      data: {
        network: {
          truncated: false,
          total: { nodes: 13, relationships: 16 },
          nodes: [
            'argentina',
            'austria-hungary',
            'emirate-of-afghanistan',
            'empire-of-japan',
            'french-third-republic',
            'german-empire',
            'kingdom-of-italy',
            'portugal',
            'qing-dynasty',
            'romania',
            'russian-empire',
            'tibet-government',
            'united-kingdom',
          ].map((id) => ({ id })),
          relationships: [
            line('r0291', 'ALLIED_WITH', 'german-empire', 'austria-hungary'),
            line('r1289', 'ALLIED_WITH', 'united-kingdom', 'emirate-of-afghanistan'),
            line('r0292', 'ALLIED_WITH', 'german-empire', 'kingdom-of-italy'),
            line('r0293', 'ALLIED_WITH', 'austria-hungary', 'kingdom-of-italy'),
            line('r1292', 'ALLIED_WITH', 'austria-hungary', 'romania'),
            line('r1293', 'ALLIED_WITH', 'german-empire', 'romania'),
            line('r1294', 'ALLIED_WITH', 'kingdom-of-italy', 'romania'),
            line('r1434', 'SUPPLIED', 'french-third-republic', 'russian-empire'),
            line('r0289', 'ALLIED_WITH', 'french-third-republic', 'russian-empire'),
            line('r0288', 'ALLIED_WITH', 'russian-empire', 'qing-dynasty'),
            line('r1297', 'ALLIED_WITH', 'united-kingdom', 'portugal'),
            line('r0297', 'ALLIED_WITH', 'empire-of-japan', 'united-kingdom'),
            line('r1298', 'ALLIED_WITH', 'french-third-republic', 'kingdom-of-italy'),
            line('r1342', 'FOUGHT', 'united-kingdom', 'tibet-government'),
            line('r1437', 'SUPPLIED', 'argentina', 'empire-of-japan'),
            line('r0309', 'FOUGHT', 'empire-of-japan', 'russian-empire'),
          ],
        },
      },
    });
  });

  it('says how much there is where it is cut', async () => {
    expect(
      await server().ask(`{ network(lenses: [ALL], first: 2) {
        truncated total { nodes relationships } nodes { id } relationships { id } } }`),
    ).toEqual({
      data: {
        network: {
          truncated: true,
          total: { nodes: data.entities.length, relationships: data.relationships.length },
          nodes: [{ id: 'northern-sakhalin' }, { id: 'sakhalin' }, { id: 'southern-sakhalin' }],
          relationships: [{ id: 'r1185' }, { id: 'r1186' }],
        },
      },
    });
  });

  it('holds what is certain where only that is asked for', async () => {
    const { data: found } = await server().ask<{ possible: Total; certain: Total }>(`{
      possible: network(lenses: [ALL], at: "1905-03-01") { total { relationships } }
      certain: network(lenses: [ALL], at: "1905-03-01", confidence: CERTAIN) { total { relationships } } }`);
    const on = '1905-03-01';
    const count = (from: 'drawnFrom' | 'sureFrom', to: 'drawnTo' | 'sureTo') =>
      data.relationships.filter((row) => row[from] <= on && on < row[to]).length;
    expect(found).toEqual({
      possible: { total: { relationships: count('drawnFrom', 'drawnTo') } },
      certain: { total: { relationships: count('sureFrom', 'sureTo') } },
    });
  });

  describe('is found by a name', () => {
    it.each([
      ['in another spelling', 'Putiatin', ['yevfimy-putyatin', 'putyatin-mission-1852', 'putyatin-proposal-1843']],
      ['in another transliteration', 'Sergei Vitte', ['sergei-witte']],
      ['in Cyrillic', 'Путятин', ['yevfimy-putyatin']],
      ['in Han characters, by their beginning', '榎本', ['enomoto-takeaki']],
      ['in Han characters, by their end', '武揚', ['enomoto-takeaki']],
      ['whatever the case', 'sERGEI wITTE', ['sergei-witte']],
      ['with a diacritic too many', 'Énomoto', ['enomoto-takeaki']],
      ['of a state that the dataset is about, before others of the same name', 'Russia', ['russian-empire']],
      ['that nobody has', 'Xyzzyq', []],
    ])('%s: %s', async (_, text, expected) => {
      const { data: found } = await server().ask<{ search: Hit[] }>(
        'query ($text: String!) { search(text: $text) { score entity { id } } }',
        { text },
      );
      const hits = found?.search ?? [];
      expect(hits.map(({ entity }) => entity.id).slice(0, Math.max(1, expected.length))).toEqual(expected);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((one, other) => other - one));
    });

    it('of the kinds asked for', async () => {
      expect(
        await server().ask('{ search(text: "Port Arthur", kinds: [TERRITORY]) { matched entity { id kind } } }'),
      ).toEqual({
        data: { search: [{ matched: 'Port Arthur', entity: { id: 'port-arthur', kind: 'TERRITORY' } }] },
      });
    });
  });

  describe('has a timeline', () => {
    it.each(['YEAR', 'DECADE'])('of every %s of the span, those without anything too', async (bucket) => {
      const { data: found } = await server().ask<{ timeline: Bucket[] }>(
        `{ timeline(lenses: [ALL], bucket: ${bucket}) { from to began inForce } }`,
      );
      const size = bucket === 'YEAR' ? 1 : 10;
      const years = Array.from(
        { length: bucket === 'YEAR' ? 148 : 16 },
        (_, at) => (size === 1 ? 1778 : 1770) + at * size,
      );
      expect(found?.timeline).toEqual(years.map((year) => bucketOf(`${year}-01-01`, `${year + size - 1}-12-31`)));
    });

    it('that counts each beginning once', async () => {
      const { data: found } = await server().ask<{ timeline: Bucket[] }>('{ timeline(lenses: [ALLIANCES]) { began } }');
      expect(found?.timeline.reduce((sum, { began }) => sum + began, 0)).toBe(95);
    });
  });
});

interface Hit {
  readonly score: number;
  readonly entity: { readonly id: string };
}

interface Total {
  readonly total: { readonly relationships: number };
}

function line(id: string, type: string, from: string, to: string) {
  return { id, type, from: { id: from }, to: { id: to } };
}

function bucketOf(from: string, to: string): Bucket {
  const isWithin = (day: string) => from <= day && day <= to;
  return {
    from,
    to,
    began: data.relationships.filter(({ start, startMin }) => start !== null && isWithin(startMin)).length,
    inForce: data.relationships.filter(
      ({ drawnFrom, drawnTo }) => drawnFrom < drawnTo && drawnFrom <= to && from < drawnTo,
    ).length,
  };
}
