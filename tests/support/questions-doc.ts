import { ALL_FORMS } from '../../server/src/ask/forms.ts';
import { FORM_EXAMPLES } from './form-examples.ts';

/** The table of `docs/questions.md`: a row for each kind of question, from the table of forms itself. */
export function questionsTable(): string {
  const rows = ALL_FORMS.map(({ kind, template, phrasings }) =>
    [`\`${kind}\``, template.replaceAll('|', '/'), FORM_EXAMPLES[kind] ?? '', String(phrasings.length)].join(' | '),
  );
  return [
    '| Form | Sentence | Example | Phrasings |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
