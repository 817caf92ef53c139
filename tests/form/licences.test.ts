import spdxSatisfies from 'spdx-satisfies';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/lib/licences.mjs';

/** Licences that ask for no more than to be named. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
];
/** Copyleft, but for the font file alone. */
const FOR_FONTS = ['OFL-1.1'];

describe('licences of what is shipped', () => {
  it('are permissive, every one', () => {
    const refused = shippedPackages().filter(({ name, licence }) => {
      const allowed = name.startsWith('@fontsource') ? [...PERMISSIVE, ...FOR_FONTS] : PERMISSIVE;
      return !satisfies(licence, allowed);
    });
    expect(refused).toEqual([]);
  });

  it('are read from what is really there', () => {
    expect(shippedPackages().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@apollo/server', 'cytoscape', 'neo4j-driver', 'react']),
    );
  });

  it.each([
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND LGPL-3.0-only)', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['unknown', false],
  ])('%s: %s', (licence, expected) => {
    expect(satisfies(licence, PERMISSIVE)).toBe(expected);
  });
});

function satisfies(licence: string, allowed: readonly string[]): boolean {
  try {
    return spdxSatisfies(licence, allowed);
  } catch {
    // No SPDX expression at all: nobody knows what it asks for.
    return false;
  }
}
