import { shortSpan } from '../../graph/span-text.ts';
import { KindIcon, kindInWords } from '../../ui/KindIcon.tsx';
import type { Asked } from './use-ask.ts';

export interface WhichProps {
  readonly asked: Asked;
  readonly onChoose: (question: string) => void;
}

/** Asks back which of several things is meant, the likeliest first. */
export function Which({ asked, onChoose }: WhichProps) {
  const { choices, lines } = asked;
  const [title, ...rest] = (lines[0]?.text ?? '').split(/(?<=\?) /u);
  return (
    <section className="ask-question ask-which" aria-label="Which is meant">
      <h3>{rest.join(' ') || `Your question can mean ${choices.length} things`}</h3>
      <p className="ask-title">{title}</p>
      <div className="which-chips">
        {choices.map(({ text, question, entity }) => (
          <button key={question} type="button" className="which-chip" onClick={() => onChoose(question)}>
            {entity && <KindIcon kind={entity.kind} />}
            <span>
              <b>{text}</b>
              {entity && (
                <small>
                  {[entity.subtype ?? kindInWords(entity.kind), shortSpan(entity.span)].join(', ')} · {entity.degree}{' '}
                  {entity.degree === 1 ? 'neighbour' : 'neighbours'}
                </small>
              )}
            </span>
          </button>
        ))}
      </div>
      <p className="ask-remark">No answer is shown until you choose.</p>
    </section>
  );
}
