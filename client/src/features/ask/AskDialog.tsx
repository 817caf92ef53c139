import { readPoint } from '@entente/server/ask/read-when';
import { dayInWords } from '@entente/server/domain/day';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import { type Change, goTo, type View } from '../../url/view.ts';
import { AnswerView } from './AnswerView.tsx';
import { AskFoot } from './AskFoot.tsx';
import { AskTop } from './AskTop.tsx';
import { Choices, type Found } from './Choices.tsx';
import { lookAtEntity, lookAtLine, lookAtLink } from './look-at.ts';
import { Refusal } from './Refusal.tsx';
import { Sentence } from './Sentence.tsx';
import { type Asked, useAsked, useFound } from './use-ask.ts';
import { Which } from './Which.tsx';
import './ask.css';

export interface AskDialogProps {
  readonly open: boolean;
  readonly view: View;
  /** What was typed before the dialog was there; a line's end at its end is Enter. */
  readonly takeTyped: () => string;
  readonly onClose: () => void;
  readonly onShow: (look: Change, withQuery: boolean) => void;
}

/** Search and questions in one field. */
export function AskDialog({ open, view, takeTyped, onClose, onShow }: AskDialogProps) {
  const [text, setText] = useState('');
  // A question that was built from blanks is asked as a link carries it; the field shows it in words.
  const [built, setBuilt] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  // Enter was pressed before what it means was there.
  const [awaited, setAwaited] = useState<'answer' | 'query' | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();

  const selected = view.selection?.kind === 'entity' ? view.selection.id : null;
  const empty = built === null && text.trim() === '';
  // Before anything is typed, what can be asked of what is selected is offered.
  const question = built ?? (empty && selected !== null ? `about~thing.${selected}` : text);
  const { asked, error, settled } = useAsked(question, view.at, open);
  // While one types, what was answered before is the answer to another question. Blanks keep their sentence meanwhile.
  const current = empty || (!settled && built === null) ? undefined : asked;
  const answered = current?.outcome === 'ANSWERED' || current?.outcome === 'NOTHING_RECORDED';
  const looked = empty || current === undefined ? '' : lookedFor(text, current);
  const search = useFound(looked, open);
  const found = looked === '' ? [] : (search.data?.found ?? []);
  const which = current?.outcome === 'WHICH';
  // A date alone asks nothing: it is gone to.
  const point = current?.outcome === 'REFUSED' ? readPoint(text.trim()) : null;
  const day = point === null || typeof point === 'string' ? null : point;
  const questions = which ? [] : (asked?.suggestions ?? []);
  const shownText = built !== null && settled ? (asked?.understood ?? text) : text;

  // In one go with what is drawn: a key pressed between the field and its text would be lost.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) {
      element?.showModal();
      field.current?.focus();
      field.current?.select();
      const typed = takeTyped();
      if (typed !== '') {
        setText(typed.replaceAll('\n', ''));
        setBuilt(null);
        setAwaited(typed.endsWith('\n') ? 'answer' : null);
      }
    }
    if (!open && element?.open) element.close();
  }, [open, takeTyped]);

  const total = found.length + questions.length;
  const chosen = active !== null && active < total ? active : null;

  function ask(next: string): void {
    const fromLink = /^\w+~/u.test(next);
    setBuilt(fromLink ? next : null);
    if (!fromLink) setText(next);
    setActive(null);
  }

  /** Shows the answer. False where that is still on its way. */
  function show(withQuery: boolean): boolean {
    if (!settled) return false;
    if (day !== null) {
      onShow((before) => ({ ...goTo(day.from)(before), asked: null }), withQuery);
      return true;
    }
    if (!answered || current?.link === null || current?.link === undefined) {
      if (which) document.querySelector<HTMLElement>('.which-chip')?.click();
      return true;
    }
    onShow(lookAtLink(current.link), withQuery);
    return true;
  }

  // Tried again with whatever has come in the meantime.
  useEffect(() => {
    if (awaited !== null && show(awaited === 'query')) setAwaited(null);
  });

  function showFound({ entity }: Found): void {
    onShow((before) => ({ ...lookAtEntity(entity)(before), asked: null }), false);
  }

  function choose(index: number): void {
    const hit = found[index];
    const next = questions[index - found.length];
    if (hit) showFound(hit);
    else if (next) ask(next);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (total === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // Above the first stands the answer.
    const next = Math.max(-1, Math.min(total - 1, (chosen ?? -1) + step));
    setActive(next === -1 ? null : next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    event.preventDefault();
  }

  /** Enter shows, wherever in the dialog it is pressed, a button's own meaning excepted. */
  function onEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target === field.current && chosen !== null) choose(chosen);
    else if (!show(event.altKey)) setAwaited(event.altKey ? 'query' : 'answer');
  }

  return (
    <dialog
      ref={dialog}
      className="ask-dialog"
      aria-label="Ask"
      onClose={onClose}
      onKeyDown={onEnter}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="ask-top">
        <Icon name="search" />
        <AskTop
          field={field}
          list={list}
          text={shownText}
          notRead={current?.notRead ?? []}
          expanded={total > 0}
          active={chosen}
          onType={(typed) => {
            setText(typed);
            setBuilt(null);
            setActive(null);
            setAwaited(null);
          }}
          onKey={onKey}
        />
        <button type="button" className="ask-close" onClick={onClose} aria-label="Esc: close">
          <kbd>Esc</kbd>
          <Icon name="close" />
        </button>
      </div>
      <div className="ask-body">
        {error !== null && <p className="ask-open ask-alone">{error.message}</p>}
        {current && answered && (
          <section className="ask-question" aria-label="Your question">
            <h3>Your question</h3>
            <Sentence asked={current} day={view.at} onChange={ask} />
            {settled && (
              <AnswerView
                asked={current}
                onShow={() => show(false)}
                onSelect={(line) => current.link !== null && onShow(lookAtLine(current.link, line), false)}
              />
            )}
          </section>
        )}
        {current && which && <Which asked={current} onChoose={ask} />}
        {day !== null && settled && <p className="ask-alone">Enter goes to {dayInWords(day.from)}.</p>}
        {current?.outcome === 'REFUSED' && settled && day === null && <Refusal asked={current} />}
        <Choices
          id={list}
          found={found}
          foundTotal={search.data?.all.length ?? 0}
          looked={looked}
          questions={questions}
          head={empty ? 'Questions' : current?.outcome === 'REFUSED' ? 'You can ask instead' : 'Other questions'}
          active={chosen}
          onFound={showFound}
          onQuestion={ask}
        />
      </div>
      <AskFoot which={which} />
    </dialog>
  );
}

/** What is searched for by name beside the answer: what the question names, or else the text as it stands. */
function lookedFor(text: string, { outcome, slots }: Asked): string {
  if (outcome === 'WHICH') return '';
  if (outcome === 'REFUSED') return text.trim();
  return slots.flatMap(({ entity }) => entity?.name ?? []).join(' ');
}
