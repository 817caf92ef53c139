import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OpeningQuery } from '../../api/generated/graphql.ts';
import { type Asked, askedOf } from '../../graph/ask/asked.ts';
import { ALL_FORMS, formOf } from '../../graph/ask/forms.ts';
import { openSlots, type Question, type QuestionForm } from '../../graph/ask/question.ts';
import { isBareTime, isMeant, questionReader, type ReadQuestion } from '../../graph/ask/read-question.ts';
import { questionInWords } from '../../graph/ask/say-question.ts';
import { suggestQuestions } from '../../graph/ask/suggestions.ts';
import { lineIn } from '../../graph/lineage.ts';
import { Icon } from '../../ui/Icons.tsx';
import type { Change, View } from '../../url/view.ts';
import { AnswerView } from './AnswerView.tsx';
import { AskFoot } from './AskFoot.tsx';
import type { AnswerRow } from './answers/answer.ts';
import { Choices, type Found } from './Choices.tsx';
import { lookAt, lookAtEntity, lookAtRow, lookAtWhen } from './look-at.ts';
import { remarksOn } from './remarks.ts';
import { Sentence } from './Sentence.tsx';
import { useAnswer, useFound, useLexicon } from './use-ask.ts';
import './ask.css';

export interface AskDialogProps {
  readonly open: boolean;
  readonly view: View;
  readonly dataset: OpeningQuery['dataset'];
  /** What was typed before the dialog was there; a line's end at its end is Enter. */
  readonly takeTyped: () => string;
  readonly onClose: () => void;
  /** @param asked null where no question was asked */
  readonly onShow: (look: Change, asked: Asked | null, withQuery: boolean) => void;
}

const OFFERED = 5;

/** Search and questions in one field. */
export function AskDialog({ open, view, dataset, takeTyped, onClose, onShow }: AskDialogProps) {
  const [text, setText] = useState('');
  // A question that was built or chosen stands, whatever its words would be read as, until something is typed.
  const [built, setBuilt] = useState<Question | null>(null);
  const [active, setActive] = useState<number | null>(null);
  // Enter was pressed before what it means was there.
  const [awaited, setAwaited] = useState<'answer' | 'query' | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();

  const lexicon = useLexicon(dataset.principals).data;
  const reader = useMemo(() => lexicon && questionReader(ALL_FORMS, lexicon), [lexicon]);
  const read = useMemo(() => reader?.read(text, view.at) ?? null, [reader, text, view.at]);
  const question = built ?? read?.question ?? null;
  const second = built === null ? (read?.second ?? null) : null;
  const form = question && formOf(question.kind);
  // A day that does not exist is no leave to ask about all time: its slot stays open until another is given.
  const undated = built === null && read !== null && read.problems.length > 0 && hasWhen(form);
  const complete = question !== null && form !== null && !undated && openSlots(form, question.slots).length === 0;
  const answered = useAnswer({
    question: complete && open ? question : null,
    lexicon,
    lineOf: (state) => lineIn(dataset.hues, state),
    day: view.at,
    lenses: view.lenses,
  });
  const looked = lookedFor(text, read);
  const search = useFound(looked, open);
  const found = looked === '' ? [] : (search.data?.found ?? []);
  // What a text that was not understood happens to resemble is offered, never opened by itself.
  const strong = question === null && found[0] !== undefined && isMeant(read, found[0].matched);
  const bareTime = question === null && read !== null && isBareTime(read) ? read.when : null;
  const questions = useMemo(() => {
    if (lexicon === undefined) return [];
    const selected = view.selection?.kind === 'entity' ? lexicon.entities.get(view.selection.id) : undefined;
    const near = [...(read?.named ?? []), ...(selected ? [selected] : [])];
    const screen = { lexicon, near, when: read?.when ?? null, day: view.at };
    return suggestQuestions(screen, question, OFFERED);
  }, [lexicon, read, view.selection, view.at, question]);

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
  // Without a question the first thing found is what Enter means.
  const chosen = active !== null && active < total ? active : strong ? 0 : null;

  function ask(next: Question): void {
    if (lexicon === undefined) return;
    setBuilt(next);
    setText(questionInWords(formOf(next.kind), next, lexicon));
    setActive(null);
  }

  /** Shows the answer, or without a question what was found first. False where that is still on its way. */
  function show(withQuery: boolean): boolean {
    if (lexicon === undefined) return false;
    if (question === null || form === null) {
      if (bareTime) onShow(lookAtWhen(bareTime), null, false);
      else if (search.settled && strong && found[0]) showFound(found[0]);
      return bareTime !== null || search.settled;
    }
    if (!complete) {
      focusOpenSlot();
      return true;
    }
    const answer = answered.data?.answer;
    if (answer) onShow(lookAt(answer.look), askedOf(question), withQuery);
    return answer !== undefined || answered.error !== null;
  }

  // Tried again with whatever has come in the meantime.
  useEffect(() => {
    if (awaited !== null && show(awaited === 'query')) setAwaited(null);
  });

  function showFound({ entity }: Found): void {
    const { id, kind, span } = entity;
    onShow(lookAtEntity({ id, kind, first: span?.startMin ?? null, last: span?.endMax ?? null }), null, false);
  }

  function showRow(row: AnswerRow): void {
    const answer = answered.data?.answer;
    if (answer && question) onShow(lookAtRow(answer.look, row), askedOf(question), false);
  }

  function focusOpenSlot(): void {
    dialog.current?.querySelector<HTMLElement>('.slot.is-open input')?.focus();
  }

  function choose(index: number): void {
    const hit = found[index];
    const next = questions[index - found.length];
    if (hit) showFound(hit);
    else if (next) ask(next);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (total === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Above the first stands the answer, when there is one.
      const least = question === null ? 0 : -1;
      const next = Math.max(least, Math.min(total - 1, (chosen ?? -1) + step));
      setActive(next === -1 ? null : next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    }
  }

  /** Enter shows, wherever in the dialog it is pressed, a button's own meaning excepted. */
  function onEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target === field.current && active !== null && chosen !== null) choose(chosen);
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
        <input
          ref={field}
          className="ask-input"
          role="combobox"
          aria-label="Ask a question, or find something by name"
          aria-expanded={total > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen === null ? undefined : `${list}-${chosen}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Ask a question, or find a state, treaty, person…"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setBuilt(null);
            setActive(null);
            setAwaited(null);
          }}
          onKeyDown={onKey}
        />
        <button type="button" className="ask-close" onClick={onClose} aria-label="Esc: close">
          <kbd>Esc</kbd>
          <Icon name="close" />
        </button>
      </div>
      <div className="ask-body">
        {form && question && lexicon && (
          <section className="ask-question" aria-label="Your question">
            <h3>{built === null && read?.understood === false ? 'Nearest question' : 'Your question'}</h3>
            <Sentence
              form={form}
              question={question}
              lexicon={lexicon}
              day={view.at}
              undated={undated}
              onChange={ask}
            />
            {complete ? (
              <AnswerView
                answer={answered.data?.answer}
                error={answered.error}
                remarks={built === null && read ? remarksOn(read) : []}
                second={second && { label: questionInWords(formOf(second.kind), second, lexicon), question: second }}
                onShow={() => show(false)}
                onQuestion={ask}
                onSelect={showRow}
              />
            ) : (
              <p className="ask-open">
                {[
                  ...(built === null && read ? remarksOn(read) : []),
                  'Fill the open slot, or choose another question.',
                ].join(' ')}
              </p>
            )}
          </section>
        )}
        {bareTime && <p className="ask-open ask-alone">Enter goes to {bareTime.label}.</p>}
        {form === null && read && !strong && bareTime === null && text.trim() !== '' && search.settled && (
          <p className="ask-open ask-alone">
            {[...read.problems, 'This was not understood, neither as a question nor as a name.'].join(' ')} Here is what
            can be asked:
          </p>
        )}
        <Choices
          id={list}
          found={found}
          foundTotal={search.data?.all.length ?? 0}
          looked={looked}
          questions={questions}
          lexicon={lexicon}
          active={chosen}
          onFound={showFound}
          onQuestion={ask}
        />
      </div>
      <AskFoot />
    </dialog>
  );
}

function hasWhen(form: QuestionForm | null): boolean {
  return form !== null && Object.values(form.slots).some(({ type }) => type === 'when');
}

/** The names in a question; where there are none and it is no question, the text as it stands. */
function lookedFor(text: string, read: ReadQuestion | null): string {
  if (read !== null && isBareTime(read)) return '';
  if (read === null || (read.question === null && read.names.length === 0)) return text.trim();
  return read.names.join(' ');
}
