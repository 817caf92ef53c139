import { createContext, useContext } from 'react';
import { errorInWords } from '../../api/errors.ts';
import type { Question } from '../../graph/ask/question.ts';
import type { Citation } from '../../graph/entity.ts';
import { type Footnote, type Footnotes, footnoteMark, footnotesOf, numberFootnotes } from '../../graph/footnotes.ts';
import { Icon } from '../../ui/Icons.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { webAddress } from '../details/source-links.ts';
import type { Answer, AnswerRow, NextQuestion } from './answers/answer.ts';

export interface AnswerViewProps {
  readonly answer: Answer | undefined;
  readonly error: Error | null;
  /** Words of the text that were passed over, and days that do not exist; empty where all was understood. */
  readonly remarks: readonly string[];
  /** What was asked in the same breath. */
  readonly second: NextQuestion | null;
  readonly onShow: () => void;
  readonly onQuestion: (question: Question) => void;
  readonly onSelect: (row: AnswerRow) => void;
}

const SHOWN = 5;
/** One or two more are not worth a fold. */
const LEAST_FOLDED = 3;

/** Whether sources are marked by letters: beside a picture, whose own sources have the numbers. */
export const Lettered = createContext(false);

/** The answer in words, what it rests on, and the way to its picture. */
export function AnswerView({ answer, error, remarks, second, onShow, onQuestion, onSelect }: AnswerViewProps) {
  return (
    <div className="answer">
      <div className="answer-text" aria-live="polite">
        {remarks.map((remark) => (
          <p key={remark} className="answer-remark">
            {remark}
          </p>
        ))}
        {error !== null && <p className="answer-remark">{errorInWords(error).text}</p>}
        {answer === undefined && error === null && <p className="answer-wait">Looking…</p>}
        {answer && <AnswerSentence answer={answer} />}
        {answer?.next && (
          <Next says={answer.next.earlier ? 'Before that' : 'Next'} next={answer.next} onQuestion={onQuestion} />
        )}
        {second && <Next says="Also asked" next={second} onQuestion={onQuestion} />}
      </div>
      {answer && (
        <button type="button" className="button is-strong answer-show" onClick={onShow}>
          Show it <Icon name="enter" />
        </button>
      )}
      {answer && <AnswerGrounds answer={answer} onSelect={onSelect} />}
    </div>
  );
}

/** Everything that an answer cites, numbered in the order of its sentence. */
function notesOf(answer: Answer): Footnotes {
  return numberFootnotes(
    [],
    [...answer.sentence, ...answer.rows].flatMap(({ citations }) => citations),
  );
}

/** The answer in words, with the numbers of its sources. */
export function AnswerSentence({ answer }: { readonly answer: Answer }) {
  const footnotes = notesOf(answer);
  return (
    <p className="answer-sentence">
      {answer.sentence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
        <span key={index}>
          {piece.text}
          <Marks citations={piece.citations} footnotes={footnotes} />
        </span>
      ))}
    </p>
  );
}

export interface AnswerGroundsProps {
  readonly answer: Answer;
  readonly onSelect: (row: AnswerRow) => void;
}

/** The answer's list, and the sources that it and the sentence rest on. */
export function AnswerGrounds({ answer, onSelect }: AnswerGroundsProps) {
  const footnotes = notesOf(answer);
  return (
    <>
      {answer.rows.length > 0 && <Rows answer={answer} footnotes={footnotes} onSelect={onSelect} />}
      {footnotes.size > 0 && <Works footnotes={[...footnotes.values()]} />}
    </>
  );
}

interface NextProps extends Pick<AnswerViewProps, 'onQuestion'> {
  readonly says: string;
  readonly next: NextQuestion;
}

function Next({ says, next, onQuestion }: NextProps) {
  return (
    <p className="answer-next">
      {says}:{' '}
      <button type="button" className="link" onClick={() => onQuestion(next.question)}>
        {next.label}
      </button>
    </p>
  );
}

function Marks({ citations, footnotes }: { readonly citations: readonly Citation[]; readonly footnotes: Footnotes }) {
  const notes = new Map(footnotesOf(citations, footnotes).map((note) => [note.passage.id, note]));
  if (notes.size === 0) return null;
  return (
    <span className="answer-marks">
      {[...notes.values()].map((note) => (
        <Mark key={note.passage.id} footnote={note} />
      ))}
    </span>
  );
}

function Mark({ footnote }: { readonly footnote: Footnote }) {
  const lettered = useContext(Lettered);
  const unsourced = footnote.kind === 'unsourced';
  return (
    <span className={`ring-button answer-mark${unsourced ? ' is-unsourced' : ''}`}>
      <span className="visually-hidden">{unsourced ? 'unsourced' : 'source '}</span>
      <span aria-hidden={unsourced}>
        {lettered && footnote.kind === 'number' ? letterOf(footnote.number) : footnoteMark(footnote)}
      </span>
    </span>
  );
}

/** The first of a list, and what can be unfolded. */
function folded<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  return items.length < SHOWN + LEAST_FOLDED ? [items, []] : [items.slice(0, SHOWN), items.slice(SHOWN)];
}

/** 1 is a, 26 is z, 27 is aa. */
function letterOf(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return `${before === 0 ? '' : letterOf(before)}${String.fromCharCode(97 + ((number - 1) % 26))}`;
}

interface RowsProps extends AnswerGroundsProps {
  readonly footnotes: Footnotes;
}

function Rows({ answer: { rows, total }, footnotes, onSelect }: RowsProps) {
  const [first, others] = folded(rows);
  const item = (row: AnswerRow) => <Row key={row.key} row={row} footnotes={footnotes} onSelect={onSelect} />;
  return (
    <div className="answer-rows">
      <ul>{first.map(item)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{total - first.length} more</summary>
          <ul>{others.map(item)}</ul>
        </details>
      )}
    </div>
  );
}

function Row({
  row,
  footnotes,
  onSelect,
}: { readonly row: AnswerRow; readonly footnotes: Footnotes } & Pick<AnswerViewProps, 'onSelect'>) {
  return (
    <li className="answer-row">
      {'line' in row.sign ? <LineSample line={row.sign.line} /> : <KindIcon kind={row.sign.kind} />}
      <p>
        <button type="button" className="answer-name" onClick={() => onSelect(row)}>
          {row.title}
        </button>
        <span className="answer-facts">
          {row.through && <i>{row.through}</i>}
          {row.through && ', '}
          {row.facts}
          <Marks citations={row.citations} footnotes={footnotes} />
        </span>
      </p>
    </li>
  );
}

function Works({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  const line = (footnote: Footnote) => <SourceLine key={footnote.passage.id} footnote={footnote} />;
  const [first, others] = folded(footnotes);
  return (
    <section className="answer-works" aria-label="Sources of the answer">
      <ol className="answer-sources">{first.map(line)}</ol>
      {others.length > 0 && (
        <details>
          <summary>{others.length} more sources</summary>
          <ol className="answer-sources">{others.map(line)}</ol>
        </details>
      )}
    </section>
  );
}

function SourceLine({ footnote }: { readonly footnote: Footnote }) {
  const { passage } = footnote;
  const { source } = passage;
  const address = webAddress(source.url);
  const title = source.title ?? source.id;
  const facts = [source.author, passage.locator, source.container, source.year].filter((fact) => fact !== null);
  return (
    <li>
      <Mark footnote={footnote} />
      <span>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <i>{title}</i>
        )}{' '}
        {footnote.kind === 'unsourced' ? 'no page was checked' : facts.join(', ')}
      </span>
    </li>
  );
}
