import { describe, expect, it } from 'vitest';
import {
  collapse,
  expand,
  hide,
  pin,
  showHidden,
  showShared,
  toggleFocus,
  toggleFold,
  unpin,
} from './explore-changes.ts';
import { DEFAULT_EXPLORE, readExplore, writeExplore } from './explore-state.ts';
import type { View } from './view.ts';
import { readLink, writeLink } from './view-url.ts';

const LINK = 'v=1&at=1904-02-08&lens=treaties&select=witte';
const view = readLink(LINK).view as View;

describe('exploring', () => {
  it('is carried by a link', () => {
    const changes = [
      expand('witte'),
      expand('witte'),
      expand('peace'),
      hide('belgium'),
      pin('japan', 512.4, -30),
      toggleFocus(),
      toggleFold(),
    ];
    const { explore } = changes.reduce((before, change) => change(before), view);
    const parameters = new URLSearchParams(
      writeExplore(explore).map(([name, value]): [string, string] => [name, value]),
    );
    expect(parameters.toString()).toBe('expand=witte%7E2.peace&hide=belgium&pin=japan%7E512%7E-30&focus=1&fold=1');
    const problems: string[] = [];
    expect(readExplore(parameters, problems)).toEqual(explore);
    expect(problems).toEqual([]);
  });

  it('carries a focus on two', () => {
    const { explore } = showShared('japan', 'russia')(view);
    expect(explore.focus).toEqual({ between: [['japan'], ['russia']] });
    expect(writeLink({ ...view, explore })).toBe(`${LINK}&focus=japan~russia`);
    expect(readLink(`${LINK}&focus=japan~russia`).view).toEqual({ ...view, explore });
    const lines = `${LINK}&focus=japan.shogunate~russia`;
    expect((readLink(lines).view as View).explore.focus).toEqual({ between: [['japan', 'shogunate'], ['russia']] });
    expect(writeLink(readLink(lines).view as View)).toBe(lines);
  });

  it('leaves old links as they are', () => {
    expect(readExplore(new URLSearchParams('v=1'), [])).toEqual(DEFAULT_EXPLORE);
    expect(writeLink({ ...(readLink(`${LINK}&expand=x`).view as View) })).toBe(`${LINK}&expand=x`);
  });

  it('says what it cannot read', () => {
    const problems: string[] = [];
    expect(readExplore(new URLSearchParams('expand=a~0.b&pin=c~x~1.d&focus=e'), problems)).toEqual({
      ...DEFAULT_EXPLORE,
      expanded: [{ id: 'b', portions: 1 }],
    });
    expect(problems).toEqual([
      'The link expands “a~0”, which cannot be read.',
      'The link pins “c~x~1”, which cannot be read.',
      'The link pins “d”, which cannot be read.',
      'The link has the focus “e”, which cannot be read.',
    ]);
  });

  it('goes back step by step', () => {
    const hidden = hide('witte')(expand('witte')(view));
    expect([hidden.selection, hidden.explore]).toEqual([null, { ...DEFAULT_EXPLORE, hidden: ['witte'] }]);
    expect(showHidden()(hidden).explore).toEqual(DEFAULT_EXPLORE);
    expect(collapse('witte')(expand('witte')(view)).explore).toEqual(DEFAULT_EXPLORE);
    expect(unpin('japan')(pin('japan', 1, 2)(view)).explore).toEqual(DEFAULT_EXPLORE);
    expect(collapse('nobody')(view)).toBe(view);
  });
});
