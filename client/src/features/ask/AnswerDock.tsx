import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { errorInWords } from '../../api/errors.ts';
import type { OpeningQuery } from '../../api/generated/graphql.ts';
import { type Asked, questionAsked } from '../../graph/ask/asked.ts';
import { formOf } from '../../graph/ask/forms.ts';
import { questionInWords } from '../../graph/ask/say-question.ts';
import { lineIn } from '../../graph/lineage.ts';
import { Icon } from '../../ui/Icons.tsx';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import { type Change, setAsked, type View } from '../../url/view.ts';
import { AnswerGrounds, AnswerSentence, Lettered } from './AnswerView.tsx';
import type { Answer } from './answers/answer.ts';
import { lookAtRow } from './look-at.ts';
import { useAnswer, useLexicon } from './use-ask.ts';
import './ask.css';

export interface AnswerDockProps {
  readonly asked: Asked;
  /** The day and the lenses that it was asked with. */
  readonly askedWith: Pick<View, 'at' | 'lenses'>;
  readonly dataset: OpeningQuery['dataset'];
  readonly change: (change: Change) => void;
  /** Told the question as it is written out; empty where it cannot be read. */
  readonly onWords: (words: string) => void;
}

/** The link's question and its answer above the picture, the list and the sources a step away, until it is put away. */
export function AnswerDock({ asked, askedWith, dataset, change, onWords }: AnswerDockProps) {
  const lexicon = useLexicon(dataset.principals);
  const question = lexicon.data ? questionAsked(asked, lexicon.data) : null;
  const answered = useAnswer({
    question,
    lexicon: lexicon.data,
    lineOf: (state) => lineIn(dataset.hues, state),
    day: askedWith.at,
    lenses: askedWith.lenses,
  });
  const words = question && lexicon.data ? questionInWords(formOf(question.kind), question, lexicon.data) : '';
  useEffect(() => onWords(words), [words, onWords]);
  const [open, setOpen] = useState(false);
  const narrow = useMediaQuery(NARROW);
  const place = document.querySelector('.answer-place');
  if (place === null) return null;
  const answer = answered.data?.answer;
  const error = lexicon.error ?? answered.error;
  const unreadable = lexicon.data !== undefined && question === null;
  return createPortal(
    <section className="answer-dock" aria-label="Answer">
      <div className="answer-dock-text" aria-busy={!answer && !error && !unreadable}>
        {words !== '' && <p className="answer-dock-words">{words}</p>}
        {unreadable && (
          <p>The link’s question cannot be read, or names what is no longer in the dataset; the rest is shown.</p>
        )}
        {error && <p>{errorInWords(error).text}</p>}
        {answer && (
          <Lettered value={true}>
            <AnswerSentence answer={answer} />
            {open && (
              <div className="answer">
                <AnswerGrounds
                  answer={answer}
                  onSelect={(row) => {
                    change(lookAtRow(answer.look, row));
                    // On a small screen the list lies on what it has just shown.
                    if (narrow) setOpen(false);
                  }}
                />
              </div>
            )}
          </Lettered>
        )}
      </div>
      <div className="answer-dock-tools">
        {answer && isCited(answer) && (
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {answer.total > 0 ? `List of ${answer.total} and sources` : 'Sources'}
          </button>
        )}
        <button
          type="button"
          className="answer-dock-close"
          aria-label="Put the answer away"
          onClick={() => change(setAsked(null))}
        >
          <Icon name="close" />
        </button>
      </div>
    </section>,
    place,
  );
}

function isCited({ sentence, rows }: Answer): boolean {
  return [...sentence, ...rows].some(({ citations }) => citations.length > 0);
}
