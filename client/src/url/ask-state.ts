import type { Asked } from '../graph/ask/asked.ts';

/** The question that is answered above the picture, and its part of a link: `ask=held~territory.port-arthur~when.1904`. */

export const ASK_PARAMETERS: readonly string[] = ['ask'];

/** Whether it can be answered is known once the data is there. */
export function readAsked(parameters: URLSearchParams): Asked | null {
  const [kind = '', ...slots] = (parameters.get('ask') ?? '').split('~');
  if (kind === '') return null;
  return { kind, slots: Object.fromEntries(slots.map(slotOf)) };
}

/** Names and values of what differs from no question. */
export function writeAsked(asked: Asked | null) {
  if (asked === null) return [];
  const slots = Object.entries(asked.slots).map(([name, text]) => `${name}.${text}`);
  return [['ask', [asked.kind, ...slots].join('~')]] as const;
}

function slotOf(text: string): readonly [string, string] {
  const [name = '', ...value] = text.split('.');
  return [name, value.join('.')];
}
