import { expect, it } from 'vitest';
import { inYear, onDay } from '../../graph/ask/when.ts';
import { DEFAULT_CHAIN } from '../../url/chain-state.ts';
import { openingView } from '../../url/opening.ts';
import { lookAt, lookAtRow, lookAtWhen } from './look-at.ts';

const view = openingView({
  name: 'example',
  title: 'Example',
  version: '1',
  licence: null,
  engine: '',
  citation: '',
  span: null,
  opening: { at: '1904-02-08', lenses: ['ALLIANCES'], view: 'network', select: null },
  counts: [],
  principals: [],
  hues: [],
});

it('shows a chain over the same links that its answer counted', () => {
  const selection = { kind: 'entity', id: 'some-war' } as const;
  const looked = lookAt({ shown: 'chain', at: null, lenses: ['INFLUENCE'], selection, way: 'downstream' })({
    ...view,
    certainty: ['CERTAIN'],
  });
  expect(looked).toEqual({
    ...view,
    shown: 'chain',
    lenses: ['INFLUENCE'],
    selection,
    certainty: null,
    chain: { ...DEFAULT_CHAIN, of: 'some-war', way: 'downstream', route: 'shortest', longTerm: true },
  });
});

it('goes to a time that was typed, in the view that is shown', () => {
  const table = { ...view, shown: 'table' } as const;
  expect(lookAtWhen(onDay('1895-06-01'))(table)).toEqual({ ...table, at: '1895-06-01' });
  expect(lookAtWhen(inYear(1895))(table)).toEqual({ ...table, at: '1895-01-01' });
  const time = { kind: 'range', first: '1894-01-01', last: '1896-12-31' } as const;
  const between = { kind: 'between', from: time.first, to: time.last, label: 'between 1894 and 1896' } as const;
  expect(lookAtWhen(between)(table)).toEqual({ ...table, time });
});

it('shows many signatures over their whole time, one of them on its day', () => {
  const selection = { kind: 'entity', id: 'some-state' } as const;
  const range = { first: '1855-02-07', last: '1916-07-03' };
  const look = {
    shown: 'network',
    at: range.first,
    lenses: ['TREATIES'],
    selection,
    range,
    focus: { between: null },
  } as const;
  const explore = { ...view.explore, focus: { between: null } };
  expect(lookAt(look)(view)).toEqual({
    ...view,
    at: range.first,
    lenses: ['TREATIES'],
    selection,
    explore,
    time: { kind: 'range', ...range },
  });
  const row = {
    key: 'r1',
    sign: { kind: 'TREATY' },
    title: '',
    through: '',
    facts: '',
    citations: [],
    selection: { kind: 'entity', id: 'some-treaty' },
    first: '1875-05-07',
    last: null,
  } as const;
  expect(lookAtRow(look, row)(view)).toEqual({
    ...view,
    at: '1875-05-07',
    lenses: ['TREATIES'],
    selection: row.selection,
  });
});
