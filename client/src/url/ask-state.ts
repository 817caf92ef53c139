import type { Asked } from '@entente/server/ask/asked';

/** The question that is answered above the picture, and its part of a link: `ask=held~territory.port-arthur~when.1904`. */

export const ASK_PARAMETERS: readonly string[] = ['ask'];

/** Whether it can be answered is for the server to say. */
export function readAsked(parameters: URLSearchParams): Asked | null {
  const [kind = '', ...slots] = (parameters.get('ask') ?? '').split('~');
  if (kind === '') return null;
  return { kind, slots: Object.fromEntries(slots.map(slotOf)) };
}

/** Names and values of what differs from no question. */
export function writeAsked(asked: Asked | null) {
  return asked === null ? [] : ([['ask', askedText(asked)]] as const);
}

/** A question as a link carries it and the server takes it. */
export function askedText({ kind, slots }: Asked): string {
  return [kind, ...Object.entries(slots).map(([name, text]) => `${name}.${text}`)].join('~');
}

function slotOf(text: string): readonly [string, string] {
  const [name = '', ...value] = text.split('.');
  return [name, value.join('.')];
}
