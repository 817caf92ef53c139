import { expect, it } from 'vitest';
import { aRelationship } from '../test-builders.ts';
import {
  byTerritory,
  hasRivalClaims,
  holdingOnMap,
  holdingsInWords,
  holdingsOf,
  huesOf,
  modeInWords,
} from './holdings.ts';
import { aControl, holds } from './map.builders.ts';

const lease = aControl('r1', 'russia', 'port', 'lease');
const sovereign = aControl('r2', 'qing', 'port', 'sovereignty');
const disputed = aControl('r3', 'bogd', 'steppe', 'sovereignty', ['1911-12-01', null], { certainty: 'DISPUTED' });
const doubted = aControl('r4', 'japan', 'island', 'joint', ['1855-02-07', null], { dispute: 'Legally undivided.' });

it('tells who holds by what right, sovereigns first, in the dataset’s colours', () => {
  const hues = huesOf([{ state: 'russia', hue: 2 }]);
  expect(
    holdingsOf([lease, aRelationship('r9', 'a', 'b'), sovereign], hues).map(({ state, mode, hue, disputed: open }) => [
      state.id,
      mode,
      hue,
      open,
    ]),
  ).toEqual([
    ['qing', 'sovereignty', null, false],
    ['russia', 'lease', 2, false],
  ]);
});

it('takes a right that is not said, or not known, for sovereignty', () => {
  expect(holds({ ...lease, mode: null }, { ...lease, mode: 'rent' }).map(({ mode }) => mode)).toEqual([
    'sovereignty',
    'sovereignty',
  ]);
});

it('begins the palette again where a dataset has more colours', () => {
  expect([1, 10, 11, 0].map((hue) => huesOf([{ state: 's', hue }]).get('s'))).toEqual([1, 10, 1, 10]);
});

it('groups by territory', () => {
  const groups = byTerritory(holds(lease, disputed, sovereign));
  expect([...groups].map(([id, held]) => [id, held.map(({ relationship }) => relationship.id)])).toEqual([
    ['steppe', ['r3']],
    ['port', ['r2', 'r1']],
  ]);
});

it('says a hold in words, with the word where it is disputed', () => {
  const [first, second] = holds(sovereign, lease);
  const [third] = holds(disputed);
  expect([first, second, third].map((holding) => holding && holdingOnMap(holding))).toEqual([
    'qing',
    'russia, lease',
    'bogd, disputed',
  ]);
  expect(third && modeInWords(third)).toBe('Sovereignty, disputed');
  expect(holdingsInWords('Port', holds(lease, sovereign))).toBe('Port: qing is sovereign; russia leases');
  expect(holdingsInWords('Steppe', holds(disputed))).toBe('Steppe: bogd is sovereign (disputed)');
  expect(holdingsInWords('Port', [])).toBe('Port: no holder recorded on this day');
});

it('knows rival claims: what is disputed, and two sovereigns', () => {
  expect(hasRivalClaims(holds(lease, sovereign))).toBe(false);
  expect(hasRivalClaims(holds(disputed))).toBe(true);
  expect(hasRivalClaims(holds(doubted))).toBe(true);
  expect(hasRivalClaims(holds(sovereign, { ...sovereign, id: 'r5', from: { ...sovereign.from, id: 'japan' } }))).toBe(
    true,
  );
});
