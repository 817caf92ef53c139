import { describe, expect, test } from 'vitest';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';
import { aCitation, aRelationship } from '../../graph/test-builders.ts';
import { rowsAsText } from './copy-rows.ts';
import { foldRows, type TableItem } from './folds.ts';
import { moveTo } from './row-keys.ts';
import { choicesOf, filterRows, sortRows, tableRows } from './rows.ts';

function span(start: string, end: string): SpanPartsFragment {
  return { start, end, startMin: start, startMax: start, endMin: end, endMax: end, label: `${start} – ${end}` };
}

const war = aRelationship('r2', 'japan', 'russia', {
  type: 'FOUGHT',
  span: span('1904-02-08', '1905-09-05'),
  citations: [aCitation('nish'), aCitation('general', 'none')],
});
const alliance = aRelationship('r1', 'japan', 'britain', { span: span('1902-01-30', '1905-08-12') });
const pressure = aRelationship('r3', 'russia', 'japan', { type: 'PRESSURED', certainty: 'PROBABLE', span: null });
const rows = tableRows([war, alliance, pressure], new Set(['r2']));
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('rows', () => {
  test('say in each column what is filed, and which is drawn on the day', () => {
    expect(rows[0]?.text).toEqual({
      relation: 'War',
      between: `${war.from.name} – ${war.to.name}`,
      through: war.via?.name ?? '',
      began: '8 Feb 1904',
      ended: '5 Sep 1905',
      certainty: 'certain',
      sources: `${war.citations[0]?.passage.source.title}; General knowledge`,
    });
    expect(rows[2]?.text.between).toBe(`${pressure.from.name} → ${pressure.to.name}`);
    expect(rows.map(({ onDay }) => onDay)).toEqual([true, false, false]);
  });

  test('say what became of each where two days are compared, and what lay between', () => {
    const compared = tableRows([war, alliance, pressure], new Set(['r1']), new Map([['r1', 'ended']]), new Set(['r2']));
    expect(compared.map(({ text, onDay }) => [text.relation, onDay])).toEqual([
      ['War, between', false],
      ['Alliance, ended', true],
      ['Pressure', false],
    ]);
  });

  test('are sorted by a column, what is unknown last either way', () => {
    expect(ids(sortRows(rows, { column: 'began', descending: false }))).toEqual(['r1', 'r2', 'r3']);
    expect(ids(sortRows(rows, { column: 'began', descending: true }))).toEqual(['r2', 'r1', 'r3']);
    expect(ids(sortRows(rows, { column: 'relation', descending: false }))).toEqual(['r1', 'r3', 'r2']);
  });

  test('are filtered by what their columns contain, all filters at once', () => {
    expect(ids(filterRows(rows, { relation: 'wAr' }))).toEqual(['r2']);
    expect(ids(filterRows(rows, { certainty: 'certain', began: '1902' }))).toEqual(['r1']);
    expect(ids(filterRows(rows, { certainty: ' ' }))).toEqual(['r2', 'r1', 'r3']);
    expect(choicesOf(rows, 'relation')).toEqual(['Alliance', 'Pressure', 'War']);
  });

  test('are copied as cells between tabs, with a head', () => {
    const [head, first, ...others] = rowsAsText(rows).split('\n');
    expect(head).toBe('Relation\tBetween\tThrough\tBegan\tEnded\tCertainty\tSources');
    expect(first?.split('\t')).toEqual(Object.values(rows[0]?.text ?? {}));
    expect(others).toHaveLength(2);
  });
});

describe('what repeats', () => {
  const boxers = ['japan', 'russia', 'britain', 'france'].map((state, index) =>
    aRelationship(`b${index}`, index % 2 === 0 ? state : 'china', index % 2 === 0 ? 'china' : state, {
      type: 'FOUGHT',
      span: span('1900-06-21', '1901-09-07'),
    }),
  );
  const repeated = tableRows([alliance, ...boxers, war], new Set());
  const shown = (items: readonly TableItem[]) =>
    items.map((item) => (item.kind === 'fold' ? `${item.fold.between}${item.open ? ':' : ''}` : item.row.id));

  test('stands folded around the end that is the same, whichever way it was filed', () => {
    const china = boxers[0]?.to.name;
    const folded = foldRows(repeated, new Set());
    expect(shown(folded)).toEqual(['r1', `4 states – ${china}`, 'r2']);
    const [, fold] = folded;
    const key = fold?.kind === 'fold' ? fold.fold.key : '';
    expect(shown(foldRows(repeated, new Set([key])))).toEqual([
      'r1',
      `4 states – ${china}:`,
      'b0',
      'b1',
      'b2',
      'b3',
      'r2',
    ]);
  });

  test('two alike are not worth a fold, nor are other dates alike', () => {
    expect(shown(foldRows(tableRows(boxers.slice(0, 2), new Set()), new Set()))).toEqual(['b0', 'b1']);
    const other = boxers.map((one, index) => ({ ...one, span: span(`190${index}-06-21`, '1911-09-07') }));
    expect(shown(foldRows(tableRows(other, new Set()), new Set()))).toEqual(['b0', 'b1', 'b2', 'b3']);
  });
});

test.each([
  ['ArrowDown', 4],
  ['ArrowUp', 2],
  ['PageDown', 18],
  ['PageUp', -12],
  ['Home', 0],
  ['End', 99],
  ['a', null],
])('%s goes from the fourth of a hundred rows to %s', (key, row) => {
  expect(moveTo(key, 3, 100)).toBe(row);
});
