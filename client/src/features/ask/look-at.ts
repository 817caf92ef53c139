import type { EntityKind } from '../../api/generated/graphql.ts';
import type { Selection } from '../../graph/entity.ts';
import { type Change, goTo, select } from '../../url/view.ts';
import { readLink } from '../../url/view-url.ts';
import type { AskedLine } from './use-ask.ts';

/** Opens the picture of an answer; nothing of what an earlier question showed is left in it. */
export function lookAtLink(link: string): Change {
  const { view: part } = readLink(link.replace(/^\?/u, ''));
  return (view) => ({ ...view, ...part });
}

/** What a line of an answer tells of; null for a sentence. */
export function selectionOf({ relationship, entity }: AskedLine): Selection | null {
  if (relationship) return { kind: 'line', id: relationship.id };
  return entity ? { kind: 'entity', id: entity.id } : null;
}

/** Selects what a line of an answer tells of in the answer's picture, on a day on which it is there. */
export function lookAtLine(link: string, line: AskedLine): Change {
  return (view) => {
    const shown = lookAtLink(link)(view);
    const span = line.relationship?.span ?? null;
    const there = span === null || isOn(span, shown.at) || shown.time.kind === 'compare';
    const at = there || !span?.startMin ? shown : goTo(span.startMin)(shown);
    return select(selectionOf(line))({ ...at, explore: { ...at.explore, focus: null } });
  };
}

interface Dated {
  readonly id: string;
  readonly kind: EntityKind;
  readonly span: { readonly startMin: string | null; readonly endMax: string | null } | null;
}

/** Selects what was found; an event or treaty that is not there on the day brings its day with it. */
export function lookAtEntity({ id, kind, span }: Dated): Change {
  return (view) => {
    const dated = (kind === 'EVENT' || kind === 'TREATY') && span !== null && span.startMin !== null;
    const moved = dated && span.startMin && !isOn(span, view.at) ? goTo(span.startMin)(view) : view;
    return select({ kind: 'entity', id })(moved);
  };
}

function isOn({ startMin, endMax }: NonNullable<Dated['span']>, day: string): boolean {
  return (startMin ?? '') <= day && (endMax === null || day < endMax);
}
