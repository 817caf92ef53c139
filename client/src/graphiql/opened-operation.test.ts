import { expect, test } from 'vitest';
import { openedOperation } from './opened-operation.ts';

test('opens what a link names, with its variables laid out', () => {
  const link = new URLSearchParams({
    query: 'query One { dataset { name } } query Two($at: Date) { network(at: $at) { truncated } }',
    variables: '{"at":"1904-02-08"}',
    operationName: 'Two',
  });
  expect(openedOperation(`?${link}`)).toEqual({
    query: 'query One { dataset { name } } query Two($at: Date) { network(at: $at) { truncated } }',
    variables: '{\n  "at": "1904-02-08"\n}',
    operationName: 'Two',
  });
});

test('a query alone is enough', () => {
  expect(openedOperation('?query=%7Bdataset%7Bname%7D%7D')).toEqual({
    query: '{dataset{name}}',
    variables: '',
    operationName: null,
  });
});

test('variables that are no JSON stay as they are', () => {
  expect(openedOperation('?query=%7Ba%7D&variables=%7Bat')).toEqual({
    query: '{a}',
    variables: '{at',
    operationName: null,
  });
});

test('no query, nothing to open', () => {
  expect(openedOperation('?variables=%7B%7D')).toBeNull();
  expect(openedOperation('?query=%20')).toBeNull();
  expect(openedOperation('')).toBeNull();
});
