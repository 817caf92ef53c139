import type { Asked as AskedInLink } from '@entente/server/ask/asked';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { errorInWords } from '../../api/errors.ts';
import { Icon } from '../../ui/Icons.tsx';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import { askedText } from '../../url/ask-state.ts';
import { type Change, setAsked, type View } from '../../url/view.ts';
import { AnswerGrounds, AnswerSentences, groundsOf, Lettered } from './AnswerView.tsx';
import { lookAtLine } from './look-at.ts';
import { useAsked } from './use-ask.ts';
import './ask.css';

export interface AnswerDockProps {
  readonly asked: AskedInLink;
  /** The day that it was asked on. */
  readonly askedWith: Pick<View, 'at'>;
  readonly change: (change: Change) => void;
  /** Told the question as it is written out; empty where it cannot be read. */
  readonly onWords: (words: string) => void;
}

/** The link's question and its answer above the picture, the list and the sources a step away, until it is put away. */
export function AnswerDock({ asked, askedWith, change, onWords }: AnswerDockProps) {
  const { asked: answer, error } = useAsked(askedText(asked), askedWith.at, true);
  const words = answer?.understood ?? '';
  useEffect(() => onWords(words), [words, onWords]);
  const [open, setOpen] = useState(false);
  const narrow = useMediaQuery(NARROW);
  const place = document.querySelector('.answer-place');
  if (place === null) return null;
  const link = answer?.link ?? null;
  const unreadable = answer !== undefined && link === null;
  const total = answer === undefined ? 0 : groundsOf(answer).length;
  return createPortal(
    <section className="answer-dock" aria-label="Answer">
      <div className="answer-dock-text" aria-busy={!answer && !error}>
        {words !== '' && <p className="answer-dock-words">{words}</p>}
        {unreadable && (
          <p>The link’s question cannot be read, or names what is no longer in the dataset; the rest is shown.</p>
        )}
        {error && <p>{errorInWords(error).text}</p>}
        {answer && link !== null && (
          <Lettered value={true}>
            <AnswerSentences asked={answer} />
            {open && (
              <div className="answer">
                <AnswerGrounds
                  asked={answer}
                  onSelect={(line) => {
                    change((view) => ({ ...lookAtLine(link, line)(view), asked: view.asked }));
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
        {answer && answer.sources.length > 0 && (
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {total > 0 ? `List of ${total} and sources` : 'Sources'}
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
