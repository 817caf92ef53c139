import { expect, test } from 'vitest';
import { fileName } from '../download.ts';
import { inRange } from './font-faces.ts';
import { lineMarkup } from './lines.ts';
import { element, textElement } from './markup.ts';
import type { DrawingPalette } from './palette.ts';
import { drawSheet, wrapped } from './sheet.ts';

const palette = new Proxy({}, { get: (_, name) => `var-${String(name)}` }) as DrawingPalette;
const measure = (text: string) => text.length * 6;

test('what comes from data cannot break out of the drawing', () => {
  expect(textElement('<script>&"\u{0}', { x: 1.23456, fill: undefined })).toBe(
    '<text x="1.23">&lt;script&gt;&amp;&quot;</text>',
  );
  expect(element('g', { id: '"><x' })).toBe('<g id="&quot;&gt;&lt;x"/>');
});

test('a line is drawn by its kind and its certainty', () => {
  const path = {
    points: [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
    ],
    length: 40,
  };
  const drawn = { path, certainty: 'DISPUTED', near: false, glyph: null, fate: null } as const;
  expect(lineMarkup({ ...drawn, line: 'influence' }, palette)).toBe(
    '<path d="M0 0L40 0" fill="none" stroke="var-influence" stroke-width="1.8" stroke-dasharray="2.2 3.4"/>' +
      '<path d="M-10-4.5 0 0-10 4.5Z" transform="translate(40 0) rotate(0)" fill="var-influence"/>',
  );
});

test('a line of two days compared keeps its pattern and takes the colour of what became of it', () => {
  const path = {
    points: [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
    ],
    length: 40,
  };
  const drawn = { path, certainty: 'CERTAIN', near: true, glyph: null } as const;
  expect(lineMarkup({ ...drawn, line: 'pressure', fate: 'ended' }, palette)).toBe(
    '<path d="M0 0L40 0" fill="none" stroke="var-war" stroke-width="1.5" stroke-dasharray="6 5"/>' +
      '<path d="M-9-5 0 0-9 5" transform="translate(40 0) rotate(0)" fill="none" stroke="var-war" stroke-width="2"/>',
  );
  expect(lineMarkup({ ...drawn, line: 'signed', fate: 'began' }, palette)).toBe(
    '<path d="M0 0L40 0" fill="none" stroke="var-alliance" stroke-width="2.6"/>',
  );
});

test('a sheet carries title, date, legend, sources and citation around its picture', () => {
  const { svg, width, height } = drawSheet(
    {
      picture: { markup: '<g id="picture"/>', box: { x: -10, y: -20, width: 900, height: 300 } },
      title: 'Alliances & wars',
      subtitle: '8 February 1904',
      legend: [
        { label: 'War', sign: { line: 'war', certainty: 'CERTAIN' } },
        { label: 'Treaty', sign: { kind: 'TREATY' } },
        { label: 'No tie here', sign: { ghost: true } },
      ],
      sources: ['1 Nish', 'K general knowledge'],
      citation: '“Alliances & wars”',
      faces: '@font-face{}',
    },
    palette,
    measure,
  );
  expect([width, height > 400]).toEqual([952, true]);
  expect([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])).toEqual([
    'Alliances &amp; wars',
    '8 February 1904',
    'War',
    'Treaty',
    'No tie here',
    'Sources: 1 Nish  ·  K general knowledge',
    '“Alliances &amp; wars”',
  ]);
  expect(svg).toContain('<title>Alliances &amp; wars, 8 February 1904</title>');
  expect(svg).toContain('<g transform="translate(36 104)"><g id="picture"/></g>');
});

test('lines of words are no wider than asked; a long word stands alone', () => {
  expect(wrapped('one two three incomprehensibilities', 60, measure)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
  ]);
});

test.each([
  [0x41, 'U+0-FF', true],
  [0x5927, 'U+4E00-4EFF, U+5927', true],
  [0x5927, 'U+59??', true],
  [0x5a00, 'U+59??', false],
])('%i in %s: %s', (code, range, found) => {
  expect(inRange(code, range)).toBe(found);
});

test('a file is called after what it shows and its day', () => {
  expect(fileName('Alliances, conflicts & “rivalries”', '1904-02-08', 'csl.json')).toBe(
    'alliances-conflicts-rivalries-1904-02-08.csl.json',
  );
});
