import type { Lens } from '../domain/catalogue.ts';
import type { Look } from './answers/answer.ts';
import type { Asked } from './asked.ts';

/** The names of lenses in an address, in the order in which they stand there. They stay for ever. */
const SLUGS: readonly (readonly [lens: Lens, slug: string])[] = [
  ['ALLIANCES', 'alliances'],
  ['CONFLICTS', 'conflicts'],
  ['RIVALRIES', 'rivalries'],
  ['TREATIES', 'treaties'],
  ['TERRITORY', 'territory'],
  ['INFLUENCE', 'influence'],
  ['PEOPLE', 'people'],
];

export interface LinkDefaults {
  /** The day of a picture that has none of its own, an ISO day. */
  readonly day: string;
  /** The lenses of a picture that needs none in particular. */
  readonly lenses: readonly Lens[];
}

/**
 * The query part of the address that opens the picture of an answer, with its `?`. Everything that is not said stands
 * at its default, so that nothing of an earlier question is left in the picture.
 */
export function linkTo(look: Look, asked: Asked | null, { day, lenses }: LinkDefaults): string {
  const { shown, at, until, range, selection, to, way, expand, focus } = look;
  const wanted = look.lenses ?? lenses;
  const id = selection?.kind === 'entity' ? selection.id : null;
  const chain = shown === 'chain' && id !== null;
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['v', '1'],
    ['view', shown === 'network' ? null : shown],
    ['at', at ?? day],
    ['vs', at !== null && until !== undefined && at < until ? until : null],
    ['range', until === undefined && range !== undefined ? `${range.first}..${range.last}` : null],
    ['lens', slugsOf(wanted)],
    ['select', id],
    ['line', selection?.kind === 'line' ? selection.id : null],
    ['of', chain ? id : null],
    ['to', chain ? to : null],
    ['way', chain ? way : null],
    ['route', chain ? 'shortest' : null],
    ['background', chain ? '1' : null],
    ['from', shown === 'path' ? id : null],
    ['with', shown === 'path' ? to : null],
    ['expand', expand],
    ['focus', focusText(focus)],
    ['ask', asked === null ? null : askText(asked)],
  ];
  return `?${parts.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : [])).join('&')}`;
}

function slugsOf(lenses: readonly Lens[]): string {
  return SLUGS.flatMap(([lens, slug]) => (lenses.includes(lens) ? slug : [])).join('.') || 'none';
}

function focusText(focus: Look['focus']): string | null {
  if (focus === undefined || focus === null) return null;
  return focus.between?.map((side) => side.join('.')).join('~') ?? '1';
}

/** A question as an address carries it: `held~territory.port-arthur~when.1904`. */
export function askText({ kind, slots }: Asked): string {
  return [kind, ...Object.entries(slots).map(([name, text]) => `${name}.${text}`)].join('~');
}

const ASK_TEXT = /^[a-zA-Z]+(?:~\w+\.\S*)+$/u;

/** What `askText` wrote; null for any other text. */
export function readAskText(text: string): Asked | null {
  const written = text.trim();
  if (!ASK_TEXT.test(written)) return null;
  const [kind = '', ...slots] = written.split('~');
  return {
    kind,
    slots: Object.fromEntries(
      slots.map((slot) => {
        const [name = '', ...value] = slot.split('.');
        return [name, value.join('.')];
      }),
    ),
  };
}
