import type { NamedEntity } from '../../graph/ask/lexicon.ts';
import type { When } from '../../graph/ask/when.ts';
import { inTableOrder } from '../../graph/lenses.ts';
import { ONE_DAY, type Times } from '../../graph/times.ts';
import { type Change, goTo, select, setRange, showChain, showPath, type View, type ViewName } from '../../url/view.ts';
import { VIEW_TABLE } from '../views/view-table.ts';
import type { AnswerRow, Look } from './answers/answer.ts';

/** Shows an answer: the view, the day, the lenses and the selection that its picture needs. */
export function lookAt(look: Look): Change {
  return (view) => {
    const lenses = inTableOrder(look.lenses ?? []);
    const base: View = {
      ...view,
      at: look.at ?? view.at,
      time: timeOf(look),
      explore: exploreOf(look, view),
      // A lens that the page does not offer leaves the lenses as they are.
      lenses: lenses.length === 0 ? view.lenses : lenses,
    };
    return select(look.selection)(inView(look)(base));
  };
}

function exploreOf({ focus, expand }: Look, { explore }: View): View['explore'] {
  return {
    ...explore,
    ...(focus !== undefined && { focus }),
    ...(expand !== undefined && { expanded: [{ id: expand, portions: 1 }] }),
  };
}

function timeOf({ at, until, range }: Look): Times {
  if (until !== undefined && at !== null) return { kind: 'compare', other: until };
  return range === undefined ? ONE_DAY : { kind: 'range', ...range };
}

function inView({ shown, selection, to, way }: Look): Change {
  if (!isOffered(shown)) return (view) => ({ ...view, shown: 'network' });
  const id = selection?.kind === 'entity' ? selection.id : null;
  if (shown === 'chain' && id !== null) {
    // As the answer was found: over links of every scope and certainty, by the shortest chain.
    return (view) => {
      const { chain, ...shownView } = showChain(id, to ?? null, way)(view);
      return { ...shownView, certainty: null, chain: { ...chain, route: 'shortest', longTerm: true, all: false } };
    };
  }
  if (shown === 'path') return showPath(id, to ?? null);
  return (view) => ({ ...view, shown });
}

function isOffered(shown: ViewName): boolean {
  return shown === 'network' || VIEW_TABLE.some(({ name }) => name === shown);
}

/** Goes to a day, or to all days of a stretch of time with two ends; the view and what is selected stay. */
export function lookAtWhen(when: When): Change {
  const { from, to } = when;
  if (when.kind === 'between' && from !== null && to !== null) return setRange(from, to);
  const day = from ?? to;
  return day === null ? (view) => view : goTo(day);
}

/** Selects what was found; an event or treaty that is not there on the day brings its day with it. */
export function lookAtEntity({ id, kind, first, last }: Pick<NamedEntity, 'id' | 'kind' | 'first' | 'last'>): Change {
  return (view) => {
    const dated = (kind === 'EVENT' || kind === 'TREATY') && first !== null;
    const there = first !== null && first <= view.at && (last === null || view.at < last);
    const moved = dated && !there ? goTo(first)(view) : view;
    return select({ kind: 'entity', id })(moved);
  };
}

/**
 * Selects a row of an answer in the answer's picture, on a day on which it is there; what changed between two days is
 * shown in their comparison.
 */
export function lookAtRow(look: Look, { selection, first, last }: AnswerRow): Change {
  const there = look.at !== null && (first === null || first <= look.at) && (last === null || look.at < last);
  const at = look.until !== undefined || there ? look.at : (first ?? look.at);
  const { range: _days, ...onDay } = look;
  return (view) => select(selection)(lookAt({ ...onDay, at, focus: null })(view));
}
