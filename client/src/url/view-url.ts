import type { Lens } from '@entente/server/domain/catalogue';
import { isIsoDay } from '@entente/server/domain/iso-day';
import type { Certainty } from '../api/generated/graphql.ts';
import { inTableOrder, LENS_TABLE } from '../graph/lenses.ts';
import { ASK_PARAMETERS, readAsked, writeAsked } from './ask-state.ts';
import { BALANCE_PARAMETERS, readBalance, writeBalance } from './balance-state.ts';
import { CHAIN_PARAMETERS, readChain, writeChain } from './chain-state.ts';
import { EXPLORE_PARAMETERS, readExplore, writeExplore } from './explore-state.ts';
import { MAP_PARAMETERS, readMap, writeMap } from './map-state.ts';
import { MATRIX_PARAMETERS, readMatrix, writeMatrix } from './matrix-state.ts';
import { PATH_PARAMETERS, readPath, writePath } from './path-state.ts';
import { readTable, TABLE_PARAMETERS, writeTable } from './table-state.ts';
import { readTimes, TIME_PARAMETERS, writeTimes } from './time-state.ts';
import { VIEW_NAMES, type View, type ViewName } from './view.ts';

/**
 * A view as the query part of a link, and back.
 *
 * `?v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan` says everything that the picture depends on,
 * so it opens the same picture whatever the dataset asks to be opened with later. A bare address is no link to a
 * picture: it opens what the dataset asks for, and stays bare until something is changed. A part that is left out or
 * cannot be read is taken from the opening, the selection excepted: none is none.
 */

const VERSION = '1';
const NO_LENS = 'none';
const PARAMETERS = [
  'v',
  'view',
  'at',
  'lens',
  'select',
  'line',
  'confidence',
  'certainty',
  ...TABLE_PARAMETERS,
  ...CHAIN_PARAMETERS,
  ...EXPLORE_PARAMETERS,
  ...PATH_PARAMETERS,
  ...TIME_PARAMETERS,
  ...BALANCE_PARAMETERS,
  ...MAP_PARAMETERS,
  ...MATRIX_PARAMETERS,
  ...ASK_PARAMETERS,
];
const CERTAINTIES: readonly Certainty[] = ['CERTAIN', 'PROBABLE', 'DISPUTED'];

export interface ReadLink {
  /** Null for a bare address. */
  readonly view: Partial<View> | null;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

export function readLink(search: string): ReadLink {
  const parameters = new URLSearchParams(search);
  if (!PARAMETERS.some((name) => parameters.has(name))) return { view: null, problems: [] };
  const problems: string[] = [];
  const version = parameters.get('v');
  if (version !== null && version !== VERSION) {
    problems.push(`This link was made by another version of the page (v=${version}); what is understood is shown.`);
  }
  const at = readAt(parameters.get('at'), problems);
  const lenses = readLenses(parameters.get('lens'), problems);
  const entity = parameters.get('select');
  const line = parameters.get('line');
  return {
    view: {
      shown: readShown(parameters.get('view'), problems),
      ...(at === null ? {} : { at }),
      time: readTimes(parameters, at, problems),
      ...(lenses === null ? {} : { lenses }),
      selection: entity ? { kind: 'entity', id: entity } : line ? { kind: 'line', id: line } : null,
      confidence: parameters.get('confidence') === 'certain' ? 'CERTAIN' : 'POSSIBLE',
      certainty: readCertainty(parameters.get('certainty'), problems),
      table: readTable(parameters, problems),
      chain: readChain(parameters, problems),
      path: readPath(parameters),
      balance: readBalance(parameters),
      map: readMap(parameters, problems),
      matrix: readMatrix(parameters),
      explore: readExplore(parameters, problems),
      asked: readAsked(parameters),
    },
    problems,
  };
}

/** The whole view, without the leading `?`. Defaults of confidence and certainty are left out: they never change. */
export function writeLink(view: View): string {
  const parts: readonly (readonly [string, string])[] = [
    ['v', VERSION],
    ['view', view.shown === 'network' ? '' : view.shown],
    ['at', view.at],
    ...writeTimes(view.time),
    [
      'lens',
      LENS_TABLE.filter(({ lens }) => view.lenses.includes(lens))
        .map(({ slug }) => slug)
        .join('.') || NO_LENS,
    ],
    ['select', view.selection?.kind === 'entity' ? view.selection.id : ''],
    ['line', view.selection?.kind === 'line' ? view.selection.id : ''],
    ['confidence', view.confidence === 'CERTAIN' ? 'certain' : ''],
    ['certainty', (view.certainty ?? []).map((certainty) => certainty.toLowerCase()).join('.')],
    ...writeTable(view.table),
    ...writeChain(view.chain),
    ...writePath(view.path),
    ...writeBalance(view.balance),
    ...writeMap(view.map),
    ...writeMatrix(view.matrix),
    ...writeExplore(view.explore),
    ...writeAsked(view.asked),
  ];
  return parts.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : [])).join('&');
}

function readShown(text: string | null, problems: string[]): ViewName {
  const found = VIEW_NAMES.find((name) => name === text);
  if (text !== null && found === undefined) problems.push(`The link asks for a view “${text}” that is not here.`);
  return found ?? 'network';
}

function readAt(text: string | null, problems: string[]): string | null {
  if (text === null) return null;
  if (isIsoDay(text)) return text;
  problems.push(`The link's date “${text}” is no day; the opening's is shown.`);
  return null;
}

function readLenses(text: string | null, problems: string[]): readonly Lens[] | null {
  if (text === null) return null;
  if (text === NO_LENS) return [];
  const found: Lens[] = [];
  for (const slug of text.split('.')) {
    const descriptor = LENS_TABLE.find((row) => row.slug === slug);
    if (descriptor) found.push(descriptor.lens);
    else problems.push(`The link asks for a lens “${slug}” that is not here.`);
  }
  return found.length === 0 ? null : inTableOrder(found);
}

function readCertainty(text: string | null, problems: string[]): readonly Certainty[] | null {
  if (!text) return null;
  const found = CERTAINTIES.filter((certainty) => text.split('.').includes(certainty.toLowerCase()));
  if (found.length === 0) problems.push(`The link's certainty “${text}” is none of certain, probable, disputed.`);
  return found.length === 0 || found.length === CERTAINTIES.length ? null : found;
}
