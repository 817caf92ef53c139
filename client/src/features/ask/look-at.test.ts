import { expect, it } from 'vitest';
import { DEFAULT_CHAIN } from '../../url/chain-state.ts';
import { openingView } from '../../url/opening.ts';
import { lookAt } from './look-at.ts';

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
