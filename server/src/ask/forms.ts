import { EVENT_FORMS } from './event-forms.ts';
import { HISTORY_FORMS } from './history-forms.ts';
import type { QuestionForm } from './question.ts';
import { STATE_FORMS } from './state-forms.ts';
import { TREATY_FORMS } from './treaty-forms.ts';

/** What can be asked. Adding a question is adding a row to one of these and its answer in `features/ask/answers`. */
export const FORMS = { ...STATE_FORMS, ...EVENT_FORMS, ...TREATY_FORMS, ...HISTORY_FORMS };

export type QuestionKind = keyof typeof FORMS;

export const ALL_FORMS: readonly QuestionForm[] = Object.values(FORMS);

export function formOf(kind: string): QuestionForm {
  const form = ALL_FORMS.find((row) => row.kind === kind);
  if (form === undefined) throw new Error(`There is no question of kind “${kind}”.`);
  return form;
}
