import { expect, it } from 'vitest';
import { readAtLinks, webAddress } from './source-links.ts';

it('makes links of web addresses only', () => {
  expect(
    [
      'https://example.org/a',
      'http://example.org',
      'javascript:alert(1)',
      'https://example.org@evil.test/',
      'https://reader:secret@example.org/',
      'p. 393',
      null,
    ].map(webAddress),
  ).toEqual(['https://example.org/a', 'http://example.org', null, null, null, null, null]);
});

it('splits where a text was read', () => {
  expect(readAtLinks('https://www.archive.org/x ; https://example.org/a?b=1;2 ; print')).toEqual([
    { address: 'https://www.archive.org/x', host: 'archive.org' },
    { address: 'https://example.org/a?b=1;2', host: 'example.org' },
  ]);
  expect(readAtLinks(null)).toEqual([]);
});
