import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../ui/Icons.tsx';
import type { Change } from '../../url/view.ts';
import { AnswerGrounds, AnswerSentence, Lettered } from './AnswerView.tsx';
import type { ShownAnswer } from './AskDialog.tsx';
import { lookAtRow } from './look-at.ts';
import './ask.css';

export interface AnswerDockProps {
  readonly asked: ShownAnswer;
  readonly change: (change: Change) => void;
  readonly onClose: () => void;
}

/** The last answer above its picture, its list and sources a step away, until it is put away. */
export function AnswerDock({ asked: { words, answer }, change, onClose }: AnswerDockProps) {
  const [open, setOpen] = useState(false);
  const place = document.querySelector('.answer-place');
  const cited = [...answer.sentence, ...answer.rows].some(({ citations }) => citations.length > 0);
  if (place === null) return null;
  return createPortal(
    <section className={open ? 'answer-dock is-open' : 'answer-dock'} aria-label="Answer">
      <div className="answer-dock-text">
        <p className="answer-dock-words">{words}</p>
        <Lettered value={true}>
          <AnswerSentence answer={answer} />
          {open && (
            <div className="answer">
              <AnswerGrounds answer={answer} onSelect={(row) => change(lookAtRow(answer.look, row))} />
            </div>
          )}
        </Lettered>
      </div>
      <div className="answer-dock-tools">
        {cited && (
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {answer.total > 0 ? `List of ${answer.total} and sources` : 'Sources'}
          </button>
        )}
        <button type="button" className="answer-dock-close" aria-label="Put the answer away" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </section>,
    place,
  );
}
