import { describe, expect, it } from 'vitest';
import type { OpeningQuery } from '../api/generated/graphql.ts';
import { openingView } from './opening.ts';
import {
  chooseTriad,
  clearTime,
  compareDays,
  goTo,
  select,
  setAsked,
  setCertainty,
  setChainAll,
  setChainLongTerm,
  setChainRoute,
  setConfidence,
  setRange,
  showChain,
  toggleLens,
  type View,
} from './view.ts';
import { readLink, writeLink } from './view-url.ts';

const dataset: OpeningQuery['dataset'] = {
  name: 'example',
  title: 'Example',
  version: '1',
  licence: null,
  engine: '',
  citation: '',
  span: null,
  opening: { at: '1904-02-08', lenses: ['ALLIANCES', 'CONFLICTS'], view: 'network', select: 'empire-of-japan' },
  counts: [],
  principals: [],
  hues: [],
};
const opening: View = openingView(dataset);

describe('a link', () => {
  it('is written whole', () => {
    expect(writeLink(opening)).toBe('v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan');
  });

  const changed: readonly (readonly [string, View])[] = [
    ['the opening', opening],
    ['another day', goTo('1905-09-05')(opening)],
    ['no lens', toggleLens('CONFLICTS')(toggleLens('ALLIANCES')(opening))],
    ['a third lens', toggleLens('RIVALRIES')(opening)],
    ['nothing selected', select(null)(opening)],
    ['a line', select({ kind: 'line', id: 'r0309' })(opening)],
    ['certainly in force', setConfidence('CERTAIN')(opening)],
    ['some certainties', setCertainty(['PROBABLE', 'DISPUTED'])(opening)],
    ['a range', setRange('1894-07-25', '1905-09-05')(opening)],
    ['two days compared', compareDays('1902-02-01', '1907-08-01')(opening)],
    ['a triad', chooseTriad(['a', 'b', 'c'])(opening)],
    [
      'a question',
      setAsked({ kind: 'held', slots: { territory: 'port-arthur', when: '1900-01-01.March_1904' } })(opening),
    ],
    ['an id that needs escaping', select({ kind: 'entity', id: 'a&b=c d' })(opening)],
  ];
  it.each(changed)('carries %s', (_, view) => {
    expect(readLink(`?${writeLink(view)}`)).toEqual({ view, problems: [] });
  });

  it('is none where the address says nothing of it', () => {
    expect(readLink('')).toEqual({ view: null, problems: [] });
    expect(readLink('?utm_source=mail')).toEqual({ view: null, problems: [] });
  });

  it('leaves to the opening what it does not say, the selection excepted', () => {
    const { view } = readLink('?at=1905-01-01');
    expect(view?.at).toBe('1905-01-01');
    expect(view && 'lenses' in view).toBe(false);
    expect(view?.selection).toBe(null);
  });

  it('says what it cannot read', () => {
    expect(readLink('?v=9&at=1904-02-30&lens=alliances.magic&certainty=sure').problems).toEqual(
      [
        'This link was made by another version of the page (v=9); what is understood is shown.',
        'The link’s date “1904-02-30” is no day; the opening’s is shown.',
        'The link asks for a lens “magic” that is not here.',
        'The link’s certainty “sure” is none of certain, probable, disputed.',
      ].map((line) => line.replaceAll('’', "'")),
    );
  });
});

describe('changes', () => {
  it('keep which links of a chain count when another way of it is asked for', () => {
    const settings = [setChainLongTerm(true), setChainRoute('shortest'), setChainAll(true)];
    const around = settings.reduce((view, change) => change(view), showChain('some-war')(opening));
    const one = showChain('some-war', null, 'upstream')(around);
    expect(one.chain).toEqual({ ...around.chain, way: 'upstream' });
    // What had no room around one event says nothing about another.
    expect(showChain('some-war', 'some-peace')(one).chain.all).toBe(true);
    expect(showChain('some-peace')(one).chain).toEqual({ ...around.chain, of: 'some-peace', all: false });
  });

  it('leave a view as it is where nothing changes', () => {
    expect(goTo('1904-02-08')(opening)).toBe(opening);
    expect(select({ kind: 'entity', id: 'empire-of-japan' })(opening)).toBe(opening);
  });

  it('look at one day, at a range and back, and make room for what is compared', () => {
    const range = setRange('1894-07-25', '1905-09-05')(opening);
    expect(clearTime()(range)).toEqual(opening);
    expect(goTo('1904-02-08')(range)).toEqual(opening);
    const compared = compareDays('1902-02-01', '1907-08-01')(opening);
    expect([compared.at, compared.time, compared.selection]).toEqual([
      '1902-02-01',
      { kind: 'compare', other: '1907-08-01' },
      null,
    ]);
    const line = select({ kind: 'line', id: 'r0309' })(compared);
    expect(compareDays('1902-02-01', '1908-08-01')(line).selection).toEqual({ kind: 'line', id: 'r0309' });
  });

  it('keep lenses in the order of the table', () => {
    const { lenses } = toggleLens('ALLIANCES')(toggleLens('ALLIANCES')(opening));
    expect(lenses).toEqual(['ALLIANCES', 'CONFLICTS']);
  });
});

describe('an opening', () => {
  it('shows every lens on the first day where the dataset does not say', () => {
    const span = {
      start: '1778',
      end: null,
      startMin: '1778-01-01',
      startMax: null,
      endMin: null,
      endMax: null,
      label: '',
    };
    expect(openingView({ ...dataset, opening: null, span })).toEqual({
      ...opening,
      at: '1778-01-01',
      lenses: ['ALLIANCES', 'CONFLICTS', 'RIVALRIES'],
      selection: null,
    });
  });
});
