import type { SlotSpec } from '@entente/server/ask/question';
import { readPoint, readWhens } from '@entente/server/ask/read-when';
import { EVER, inYear, onDay, type When, whenInSlot } from '@entente/server/ask/when';
import type { LineStyle } from '@entente/server/domain/catalogue';
import { shortName } from '@entente/server/domain/names';
import type { AskSearchQuery, EntityKind } from '../../api/generated/graphql.ts';

/** One thing that a blank can be filled with. */
export interface SlotOption {
  readonly key: string;
  readonly label: string;
  readonly kind: EntityKind | null;
  readonly line: LineStyle | null;
  /** As a link carries it; empty empties the blank. */
  readonly text: string;
}

/** What a blank offers that no search is needed for. */
export function slotOptions(spec: SlotSpec, typed: string, day: string): readonly SlotOption[] {
  switch (spec.type) {
    case 'choice':
      return spec.options
        .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()))
        .map(({ value, label, line }) => ({ key: value, label, kind: null, line: line ?? null, text: value }));
    case 'when':
      return whenOptions(typed, day).map((when) => option(whenInSlot(when), timeText(when)));
    case 'point':
      return pointOptions(typed, day).map((when) => option(when.label, timeText(when)));
    case 'office':
      return typed.trim() === '' ? [] : [option(typed.trim(), typed.trim().replaceAll(' ', '_'))];
    case 'number':
      return /^\d{1,4}$/u.test(typed.trim()) ? [option(typed.trim(), typed.trim())] : [];
    case 'entity':
      return spec.optional && typed.trim() === '' ? [option(spec.open, '')] : [];
    default:
      return spec satisfies never;
  }
}

/** What was found by name, as options. */
export function foundOptions(found: AskSearchQuery['found']): readonly SlotOption[] {
  return found.map(({ entity: { id, name, kind } }) => ({
    ...option(shortName(name), id),
    key: id,
    kind,
  }));
}

function option(label: string, text: string): SlotOption {
  return { key: `${label} ${text}`, label, kind: null, line: null, text };
}

function timeText({ kind, from, label }: When): string {
  return kind === 'day' ? from : label.replaceAll(' ', '_');
}

function whenOptions(typed: string, day: string): readonly When[] {
  if (typed.trim() === '') return [onDay(day), inYear(Number(day.slice(0, 4))), EVER];
  const read = readWhens(typed, day).found.flatMap(({ when }) => when ?? []);
  const point = readPoint(typed.trim().replace(/^(?:on|in|any day in|on any day in)\s+/iu, ''));
  if (typeof point === 'string') return read;
  const variants = ['since', 'before'].flatMap((word) =>
    readWhens(`${word} ${point.label}`, day).found.flatMap(({ when }) => when ?? []),
  );
  return [...new Map([...read, point, ...variants].map((when) => [whenInSlot(when), when])).values()];
}

function pointOptions(typed: string, day: string): readonly When[] {
  if (typed.trim() !== '') {
    const point = readPoint(typed.trim());
    return typeof point === 'string' ? [] : [point];
  }
  const year = Number(day.slice(0, 4));
  return [onDay(day), ...[-5, -2, 0, 2, 5].map((step) => inYear(year + step))];
}
