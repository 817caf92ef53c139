import type { DrawnRule } from './catalogue.ts';
import { FIRST_DAY, LAST_DAY, laterDay } from './iso-day.ts';
import type { Bounds, Drawn } from './model.ts';

/**
 * When a relationship is drawn, from its catalogue row's rule.
 *
 * - `own`: on its own span; a moment on its day.
 * - `treaty`: from its own start to the later of its own end and the treaty's. Where neither end is a treaty
 *   (someone took part in an event), its own span.
 * - `onwards`: from its day on.
 * - `always`: on every day, for certain.
 *
 * @param own the relationship's own bounds
 * @param treaty the bounds of the treaty at one of its ends, null where there is none
 */
export function drawnOf(rule: DrawnRule, own: Bounds, treaty: Bounds | null): Drawn {
  switch (rule) {
    case 'own':
      return during(own, own);
    case 'treaty':
      return during(own, treaty ?? own);
    case 'onwards':
      return { drawnFrom: own.startMin, drawnTo: LAST_DAY, sureFrom: own.startMax, sureTo: LAST_DAY };
    case 'always':
      return { drawnFrom: FIRST_DAY, drawnTo: LAST_DAY, sureFrom: FIRST_DAY, sureTo: LAST_DAY };
    default:
      return rule satisfies never;
  }
}

function during(own: Bounds, other: Bounds): Drawn {
  return {
    drawnFrom: own.startMin,
    drawnTo: laterDay(own.endMax, other.endMax),
    sureFrom: own.startMax,
    sureTo: laterDay(own.endMin, other.endMin),
  };
}
