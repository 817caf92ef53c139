import { describe, expect, it } from 'vitest';
import { ONE_DAY } from '../../graph/times.ts';
import { DEFAULT_PATH } from '../../url/path-state.ts';
import { DEFAULT_TABLE } from '../../url/table-state.ts';
import { tabTitle } from './tab-title.ts';

describe('tabTitle', () => {
  const at = '1904-02-08';

  it.each([
    ['network', ONE_DAY, 'Network, 8 February 1904 – Two Powers – Entente'],
    ['map', ONE_DAY, 'Map, 8 February 1904 – Two Powers – Entente'],
    [
      'table',
      { kind: 'range', first: '1894-07-25', last: '1905-09-05' },
      'Table, 25 July 1894 to 5 September 1905 – Two Powers – Entente',
    ],
    [
      'network',
      { kind: 'compare', other: '1907-08-01' },
      'Network, 8 February 1904 and 1 August 1907 – Two Powers – Entente',
    ],
    ['chain', ONE_DAY, 'Chain – Two Powers – Entente'],
    ['path', ONE_DAY, 'Path – Two Powers – Entente'],
  ] as const)('names the %s', (shown, time, title) => {
    expect(
      tabTitle('Two Powers', { shown, at, time, table: { ...DEFAULT_TABLE, rows: 'day' }, path: DEFAULT_PATH }),
    ).toBe(title);
  });

  it('names no day where what is shown does not depend on it', () => {
    const all = {
      shown: 'table',
      at,
      time: ONE_DAY,
      table: { ...DEFAULT_TABLE, rows: 'all' },
      path: DEFAULT_PATH,
    } as const;
    expect(tabTitle('Two Powers', all)).toBe('Table – Two Powers – Entente');
    const onDay = {
      shown: 'path',
      at,
      time: ONE_DAY,
      table: DEFAULT_TABLE,
      path: { ...DEFAULT_PATH, onDay: true },
    } as const;
    expect(tabTitle('Two Powers', onDay)).toBe('Path, 8 February 1904 – Two Powers – Entente');
  });

  it('names the dataset alone before the link is read', () => {
    expect(tabTitle('Two Powers', null)).toBe('Two Powers – Entente');
  });
});
