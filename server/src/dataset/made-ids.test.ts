import { expect, test } from 'vitest';
import { createRelationshipIds, idFromName } from './made-ids.ts';

test('an id is made of the letters and digits of a name', () => {
  expect(['Lübeck', 'Großbritannien', 'Łódź', "Cao Cao's army, 2nd", 'São Tomé'].map(idFromName)).toEqual([
    'lubeck',
    'grossbritannien',
    'lodz',
    'cao-cao-s-army-2nd',
    'sao-tome',
  ]);
  expect(['日本', '—', ''].map(idFromName)).toEqual([null, null, null]);
});

test('relationships of the same ends and day are numbered', () => {
  const make = createRelationshipIds();
  expect([
    make('ALLIED_WITH', 'a', 'b', '1902'),
    make('ALLIED_WITH', 'a', 'b', '1902'),
    make('ALLIED_WITH', 'a', 'b', null),
  ]).toEqual(['allied-with-a-b-1902', 'allied-with-a-b-1902-2', 'allied-with-a-b']);
});
