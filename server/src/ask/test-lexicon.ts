import { buildLexicon, type NamedEntity } from './lexicon.ts';

/** A small world of its own: nothing in the grammar knows the names of any dataset. */
function entity(id: string, kind: NamedEntity['kind'], name: string, more: Partial<NamedEntity> = {}): NamedEntity {
  return { id, kind, name, names: [], subtype: null, first: null, last: null, degree: 1, ...more };
}

export const FREEDONIA = buildLexicon(
  [
    entity('old-freedonia', 'STATE', 'Duchy of Freedonia', { last: '1850-01-01' }),
    entity('freedonia', 'STATE', 'Republic of Freedonia', { names: ['Фридония'], first: '1850-01-01', degree: 9 }),
    entity('sylvania', 'STATE', 'Kingdom of Sylvania', { degree: 5 }),
    entity('rufus', 'ACTOR', 'Rufus T. Firefly', { names: ['火蝿'] }),
    entity('peace-1860', 'TREATY', 'Treaty of Freedport', { first: '1860-05-01', last: '1870-01-01' }),
    entity('long-war', 'EVENT', 'Long War', { first: '1858-01-01', last: '1860-05-02' }),
    entity('freedport', 'TERRITORY', 'Freedport'),
  ],
  ['freedonia'],
  [
    { state: 'freedonia', office: 'Minister for Foreign Affairs' },
    { state: 'freedonia', office: 'Vice-Minister for Foreign Affairs' },
  ],
);
