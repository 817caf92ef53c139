import { shortName } from '@entente/server/domain/names';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';
import type { Box } from '../layout/geometry.ts';
import { type Measure, wrapped } from '../layout/label-text.ts';
import { shortSpan } from '../span-text.ts';
import { type ChainGraph, type ChainLink, type ChainNode, causeOf, effectOf, linkId } from './chain-graph.ts';
import { axisPosition, type FittedAxis, fittedAxis, middleDay, onAxis } from './fitted-axis.ts';
import type { LayoutRequest } from './layout-request.ts';

/** What is drawn of a chain before heights are found: signs at their dates, bars, names in lines. */

export interface ChainStyle {
  readonly large: LineStyle;
  readonly date: LineStyle;
  readonly name: LineStyle;
}

interface LineStyle {
  /** CSS shorthand. */
  readonly font: string;
  /** How high a line is, in pixels. */
  readonly line: number;
}

export interface SceneItem {
  readonly node: ChainNode;
  /** The centre of its sign. */
  readonly x: number;
  /** Its name has room to be written large: a chain that can be told goes through it. */
  readonly large: boolean;
  /** From where to where it may have begun, where that is not known to the day. */
  readonly soft: Stretch | null;
  readonly bar: Bar | null;
  /** Its name in lines, in one or several ways, and the line under it where it is written large; null: none. */
  readonly names: readonly (readonly string[])[];
  readonly date: string | null;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Bar extends Stretch {
  /** `known`: to the day; `about`: it fades; `on`: it runs off the axis. */
  readonly end: 'known' | 'about' | 'on';
}

export interface ChainScene {
  readonly axis: FittedAxis;
  /** Where the axis begins. */
  readonly left: number;
  readonly items: readonly SceneItem[];
  readonly links: readonly ChainLink[];
  readonly request: LayoutRequest;
}

const SIDE = 62;
const LARGE_WIDTHS = [186, 150, 118];
const NAME_WIDTHS = [186, 150, 112];
const MOST_LINES = 3;
const SOFT_FROM = 7;
const SHORTEST_BAR = 20;
const UNCERTAIN = /[~?%]$/;

export interface ChainSceneParts {
  readonly graph: ChainGraph;
  /** Ids of the events and treaties whose names may be written large. */
  readonly large: ReadonlySet<string>;
  /** Ids of the events, treaties and links that keep to one height as far as they can. */
  readonly spine: ReadonlySet<string>;
  /** Where everything but the axis stands. */
  readonly area: Box;
}

export function chainSceneOf(
  { graph, large, spine, area }: ChainSceneParts,
  style: ChainStyle,
  measure: Measure,
): ChainScene {
  const days = daysOf(graph);
  const left = area.x + SIDE;
  const axis = fittedAxis([...days.values()], Math.max(area.width - 2 * SIDE, 120));
  const at = (day: string) => left + axisPosition(axis, day);
  const items = graph.nodes.map((node): SceneItem => {
    const isLarge = large.has(node.id);
    const day = days.get(node.id);
    return {
      node,
      x: day === undefined ? left : at(day),
      large: isLarge,
      soft: softOf(node.span, at),
      bar: node.kind === 'EVENT' && day !== undefined ? barOf(node.span, at(day), axis, at) : null,
      names: namesOf(node.name, isLarge ? style.large.font : style.name.font, isLarge, measure),
      date: isLarge ? (shortSpan(node.span).split(' – ')[0] ?? null) : null,
    };
  });
  const indexes = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  return {
    axis,
    left,
    items,
    links: graph.links,
    request: {
      area,
      items: items.map(({ node, x, bar, large: isLarge, names, date }) => ({
        x,
        told: spine.has(node.id),
        bar: bar && { from: bar.from, to: bar.to },
        names: names.map((lines) => {
          const own = isLarge ? style.large : style.name;
          const widths = lines.map((line) => measure(line, own.font));
          if (date !== null) widths.push(measure(date, style.date.font));
          return {
            width: Math.max(...widths),
            height: lines.length * own.line + (date === null ? 0 : style.date.line),
          };
        }),
      })),
      links: graph.links.map((link) => ({
        cause: indexes.get(causeOf(link)) ?? 0,
        effect: indexes.get(effectOf(link)) ?? 0,
        told: spine.has(linkId(link)),
      })),
    },
  };
}

/** When each node begins: half-way where that is not known to the day; the undated between their causes and effects. */
function daysOf({ nodes, links }: ChainGraph): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { id, span } of nodes) {
    const day = startOf(span);
    if (day !== null) days.set(id, day);
  }
  for (const { id } of nodes) {
    if (days.has(id)) continue;
    const near = links.flatMap((link) => {
      const other = causeOf(link) === id ? effectOf(link) : effectOf(link) === id ? causeOf(link) : null;
      return other === null ? [] : (days.get(other) ?? []);
    });
    const sorted = near.sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first !== undefined && last !== undefined) days.set(id, middleDay(first, last));
  }
  return days;
}

function startOf(span: SpanPartsFragment | null): string | null {
  const { startMin = null, startMax = null, endMin = null } = span ?? {};
  if (startMin !== null && startMax !== null) return middleDay(startMin, startMax);
  return startMin ?? startMax ?? endMin;
}

function softOf(span: SpanPartsFragment | null, at: (day: string) => number): Stretch | null {
  const { startMin = null, startMax = null } = span ?? {};
  if (startMin === null || startMax === null) return null;
  const [from, to] = [at(startMin), at(startMax)];
  return to - from < SOFT_FROM ? null : { from, to };
}

function barOf(span: SpanPartsFragment | null, x: number, axis: FittedAxis, at: (day: string) => number): Bar | null {
  if (span === null || span.end === null || span.end === span.start) return null;
  const end = span.endMin ?? span.endMax;
  const runsOn = end === null || !onAxis(axis, end);
  const to = end === null ? at('9999-12-31') : at(end);
  if (to - x < SHORTEST_BAR) return null;
  return { from: x, to, end: runsOn ? 'on' : UNCERTAIN.test(span.end) ? 'about' : 'known' };
}

/** The ways of breaking a name that keep all of it; where none does, the one that keeps most. */
function namesOf(name: string, font: string, large: boolean, measure: Measure): readonly (readonly string[])[] {
  const text = shortName(name);
  const ways = (large ? LARGE_WIDTHS : NAME_WIDTHS).map((width) => wrapped(text, font, width, measure));
  const whole = ways.filter((lines) => lines.length <= MOST_LINES);
  const [widest = [text]] = ways;
  const kept = whole.length > 0 ? whole : [[...widest.slice(0, MOST_LINES - 1), `${widest[MOST_LINES - 1]}…`]];
  return [...new Map(kept.map((lines) => [lines.join('\n'), lines])).values()];
}
