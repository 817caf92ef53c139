import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from './iso-day.ts';
import { REACHES, reachOf } from './reach.ts';

const from = (drawnFrom: string, drawnTo: string, startMin = drawnFrom) => reachOf({ startMin, drawnFrom, drawnTo });

describe('the reach of a relationship', () => {
  it('is the first that is long enough, to the day', () => {
    expect(from('1900-01-01', '1901-01-02')).toBe('1y');
    expect(from('1900-01-01', '1901-01-03')).toBe('3y');
    expect(from('1900-01-01', '1915-01-01')).toBe('20y');
    expect(from('1800-01-01', '1900-01-01')).toBe('100y');
  });

  it('is ever for longer and for what does not end, always for what is drawn before its start', () => {
    expect(from('1600-01-01', '1900-01-01')).toBe('ever');
    expect(from('1900-01-01', LAST_DAY)).toBe('ever');
    expect(from(FIRST_DAY, LAST_DAY)).toBe('always');
    expect(from('1900-01-01', '1910-01-01', '1905-01-01')).toBe('always');
  });

  it('has the same numbers in the file that reads lists from Neo4j', () => {
    const file = new URL('../../../cypher/query-neo4j/relationships-of-type.cypher', import.meta.url);
    const classes = [...readFileSync(file, 'utf8').matchAll(/\{reach: '(\w+)', days: (\d+)\}/g)];
    expect(classes.map(([, reach, days]) => [reach, Number(days)])).toEqual(REACHES);
  });
});
