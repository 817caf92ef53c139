import { describe, expect, it } from 'vitest';
import { readPoint, readWhens } from './read-when.ts';

const DAY = '1904-02-08';

function read(text: string): readonly string[] {
  return readWhens(text, DAY).found.map(({ when, from, to }) => {
    const words = text.slice(from, to);
    return when === null
      ? `${words}: none`
      : `${words}: ${when.kind} ${when.from ?? '…'} ${when.to ?? '…'} “${when.label}”`;
  });
}

describe('times in a question', () => {
  it.each([
    ['allies on 8 February 1904', ['on 8 February 1904: day 1904-02-08 1904-02-08 “8 February 1904”']],
    ['allies on February 8, 1904?', ['on February 8, 1904: day 1904-02-08 1904-02-08 “8 February 1904”']],
    ['1904-02-08', ['1904-02-08: day 1904-02-08 1904-02-08 “8 February 1904”']],
    ['on the 5th of Sept 1905', ['5th of Sept 1905: day 1905-09-05 1905-09-05 “5 September 1905”']],
    ['on 5th of Sept 1905', ['on 5th of Sept 1905: day 1905-09-05 1905-09-05 “5 September 1905”']],
    ['in 1904', ['in 1904: period 1904-01-01 1904-12-31 “1904”']],
    ['allies of Japan 1904', ['1904: period 1904-01-01 1904-12-31 “1904”']],
    ['in February 1904', ['in February 1904: period 1904-02-01 1904-02-29 “February 1904”']],
    ['in 1904-02', ['in 1904-02: period 1904-02-01 1904-02-29 “February 1904”']],
    ['in the 1890s', ['in the 1890s: period 1890-01-01 1899-12-31 “the 1890s”']],
    ['in the 19th century', ['in the 19th century: period 1801-01-01 1900-12-31 “the 19th century”']],
    ['between 1902 and 1907', ['between 1902 and 1907: between 1902-01-01 1907-12-31 “between 1902 and 1907”']],
    ['from 1907 to 1902', ['from 1907 to 1902: between 1902-01-01 1907-12-31 “between 1902 and 1907”']],
    ['1894–1896', ['1894–1896: between 1894-01-01 1896-12-31 “between 1894 and 1896”']],
    ['ministers 1896 to 1916', ['1896 to 1916: between 1896-01-01 1916-12-31 “between 1896 and 1916”']],
    ['ministers 1896-1916', ['1896-1916: between 1896-01-01 1916-12-31 “between 1896 and 1916”']],
    ['since 1902', ['since 1902: since 1902-01-01 … “since 1902”']],
    ['after 5 September 1905', ['after 5 September 1905: since 1905-09-06 … “after 5 September 1905”']],
    ['before 1905', ['before 1905: before … 1904-12-31 “before 1905”']],
    ['until 1905', ['until 1905: before … 1905-12-31 “until 1905”']],
    ['on that day', ['on that day: day 1904-02-08 1904-02-08 “8 February 1904”']],
    ['May the Russians', []],
    ['Four-Power Treaty', []],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('says which day does not exist, and takes it for no name', () => {
    expect(readWhens('on 30 February 1904', DAY)).toEqual({
      found: [{ when: null, from: 0, to: 19 }],
      problems: ['February 1904 has no day 30.'],
    });
  });

  it('reads one point, or says what would be one', () => {
    expect(readPoint('1868')).toEqual({ kind: 'period', from: '1868-01-01', to: '1868-12-31', label: '1868' });
    expect(readPoint('soon')).toBe('Write a day such as 8 Feb 1904, 1904-02-08 or 1904.');
  });
});
