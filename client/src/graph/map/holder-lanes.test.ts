import { expect, it } from 'vitest';
import { axisOf, holderLanes } from './holder-lanes.ts';
import { operationsOf } from './holdings.ts';
import { aControl, holds } from './map.builders.ts';

const span = { first: '1778-01-01', last: '1917-12-31' };
const qing = aControl('r1', 'qing', 'port', 'sovereignty', ['1644-01-01', '1895-04-17']);
const japan = aControl('r2', 'japan', 'port', 'sovereignty', ['1895-04-17', '1895-11-08']);
const back = aControl('r3', 'qing', 'port', 'sovereignty', ['1895-11-08', null]);
const lease = aControl('r4', 'russia', 'port', 'lease', ['1898-03-27', '1905-09-05']);
const joint = [
  aControl('r5', 'russia', 'island', 'joint', ['1855-02-07', '1875-05-07']),
  aControl('r6', 'japan', 'island', 'joint', ['1868-01-03', '1875-05-07']),
];

it('puts each right into its lane, and what holds at once by the same right into one below', () => {
  const lanes = holderLanes(holds(lease, back, qing, japan, ...joint), span);
  expect(
    lanes.map(({ mode, first, bars }) => [mode, first, bars.map(({ holding }) => holding.relationship.id)]),
  ).toEqual([
    ['sovereignty', true, ['r1', 'r2', 'r3']],
    ['joint', true, ['r5']],
    ['joint', false, ['r6']],
    ['lease', true, ['r4']],
  ]);
});

it('puts who ran it below who held it', () => {
  const company = aControl('r7', 'company', 'port', '', ['1903-07-01', '1905-09-05'], { type: 'OPERATED', mode: null });
  const both = [company, lease];
  const all = [...holds(...both), ...operationsOf(both, new Map([['company', 4]]))];
  expect(all.map(({ state, mode, hue }) => [state.id, mode, hue])).toEqual([
    ['russia', 'lease', null],
    ['company', 'operation', 4],
  ]);
  expect(holderLanes(all.toReversed(), span).map(({ mode, bars }) => [mode, bars.length])).toEqual([
    ['lease', 1],
    ['operation', 1],
  ]);
});

it('holds bars within the axis and knows which go on', () => {
  const [lane] = holderLanes(holds(qing, back), span);
  expect(lane?.bars.map(({ from, to, openStart, openEnd }) => ({ from, to, openStart, openEnd }))).toEqual([
    { from: '1778-01-01', to: '1895-04-17', openStart: true, openEnd: false },
    { from: '1895-11-08', to: '1917-12-31', openStart: false, openEnd: true },
  ]);
  expect(holderLanes(holds(qing), { first: '1900-01-01', last: '1917-12-31' })).toEqual([]);
});

it('shows the years in which holders changed, and the day', () => {
  expect(axisOf(holds(qing, japan, lease), span, '1904-02-08')).toEqual({ first: '1892-01-01', last: '1908-12-31' });
  expect(axisOf(holds(lease), span, '1780-01-01')).toEqual({ first: '1778-01-01', last: '1908-12-31' });
  expect(axisOf([], span, '1700-01-01')).toEqual(span);
});
