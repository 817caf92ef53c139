import type { Asked } from './use-ask.ts';

/** Says what cannot be read; what can be asked instead stands below. */
export function Refusal({ asked }: { readonly asked: Asked }) {
  const quoted = asked.notRead.map((word) => `“${word}”`).join(', ');
  return (
    <section className="ask-question ask-refusal" aria-label="Not answered">
      <h3>Not answered</h3>
      <p className="ask-title">{quoted === '' ? 'I can’t read this as a question.' : `I can’t read ${quoted} here.`}</p>
      <p className="ask-remark">
        {quoted === ''
          ? asked.lines.map(({ text }) => text).join(' ')
          : 'Leaving it out would answer another question. A tie that is not recorded is no proof that there was none.'}
      </p>
    </section>
  );
}
