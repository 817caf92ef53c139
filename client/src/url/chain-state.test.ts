import { describe, expect, it } from 'vitest';
import { CHAIN_PARAMETERS, type ChainState, DEFAULT_CHAIN, readChain, writeChain } from './chain-state.ts';

function there(link: string): { readonly chain: ChainState; readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { chain: readChain(new URLSearchParams(link), problems), problems };
}

function written(chain: ChainState): string {
  return new URLSearchParams(
    writeChain(chain)
      .filter(([, value]) => value !== '')
      .map(([...pair]) => pair),
  ).toString();
}

describe('the chain in a link', () => {
  it('says nothing before a chain is asked for', () => {
    expect(written(DEFAULT_CHAIN)).toBe('');
    expect(there('')).toEqual({ chain: DEFAULT_CHAIN, problems: [] });
  });

  it('comes back as it was written', () => {
    const chains: readonly ChainState[] = [
      { ...DEFAULT_CHAIN, of: 'triple-intervention', to: 'portsmouth-treaty-1905', route: 'shortest' },
      { ...DEFAULT_CHAIN, of: 'russo-japanese-war', way: 'upstream', longTerm: true, all: true, takeSelection: true },
    ];
    expect(chains.map(written)).toEqual([
      'of=triple-intervention&to=portsmouth-treaty-1905&route=shortest',
      'of=russo-japanese-war&way=upstream&background=1&all=1&open=1',
    ]);
    expect(chains.map((chain) => there(written(chain)).chain)).toEqual(chains);
    for (const [name] of writeChain(DEFAULT_CHAIN)) expect(CHAIN_PARAMETERS).toContain(name);
  });

  it('says what it cannot read, and an end without a beginning is none', () => {
    expect(there('to=portsmouth-treaty-1905&way=sideways&route=scenic')).toEqual({
      chain: DEFAULT_CHAIN,
      problems: [
        "The link's way “sideways” is none of both, upstream, downstream.",
        "The link's route “scenic” is none of certain, shortest.",
      ],
    });
  });
});
