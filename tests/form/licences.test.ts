import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/lib/allowed-licences.mjs';
import { shippedPackages } from '../../scripts/lib/licences.mjs';

describe('licences of what is shipped', () => {
  it('are permissive, every one', () => {
    const refused = shippedPackages().filter((shipped) => !isAllowed(shipped));
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
    ['OFL-1.1', false],
  ])('%s: %s', (licence, expected) => {
    expect(isAllowed({ name: 'some-package', licence })).toBe(expected);
  });
});
