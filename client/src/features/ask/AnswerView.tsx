import { CATALOGUE } from '@entente/server/domain/catalogue';
import { createContext, useContext } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { webAddress } from '../details/source-links.ts';
import { selectionOf } from './look-at.ts';
import type { Asked, AskedLine, AskedSource } from './use-ask.ts';

export interface AnswerViewProps {
  readonly asked: Asked;
  readonly onShow: () => void;
  readonly onSelect: (line: AskedLine) => void;
}

const SHOWN = 5;
/** One or two more are not worth a fold. */
const LEAST_FOLDED = 3;
const UNSOURCED_KIND = 'none';

/** Whether sources are marked by letters: beside a picture, whose own sources have the numbers. */
export const Lettered = createContext(false);

/** The answer in words, what it rests on, and the way to its picture. */
export function AnswerView({ asked, onShow, onSelect }: AnswerViewProps) {
  return (
    <div className="answer">
      <div className="answer-text" aria-live="polite">
        <AnswerSentences asked={asked} />
        {asked.coverage !== null && (
          <p className="answer-coverage">
            <b>This is not the same as none.</b> {asked.coverage}
          </p>
        )}
      </div>
      <button type="button" className="button is-strong answer-show" onClick={onShow}>
        Show it <Icon name="enter" />
      </button>
      <AnswerGrounds asked={asked} onSelect={onSelect} />
    </div>
  );
}

/** The sentences of an answer, each with the numbers of its sources. */
export function AnswerSentences({ asked }: { readonly asked: Asked }) {
  return asked.lines
    .filter((line) => selectionOf(line) === null)
    .map((line) => (
      <p key={line.text} className="answer-sentence">
        <span>{line.text}</span>
        <Marks numbers={line.footnotes} sources={asked.sources} />
      </p>
    ));
}

export type AnswerGroundsProps = Pick<AnswerViewProps, 'asked' | 'onSelect'>;

/** What an answer rests on: its list, and the sources of that and of its sentences. */
export function AnswerGrounds({ asked, onSelect }: AnswerGroundsProps) {
  const rows = groundsOf(asked);
  const [first, others] = folded(rows);
  const item = (line: AskedLine, index: number) => (
    <Row key={`${line.text} ${index}`} line={line} sources={asked.sources} onSelect={onSelect} />
  );
  return (
    <>
      {rows.length > 0 && (
        <div className="answer-rows">
          <ul>{first.map(item)}</ul>
          {others.length > 0 && (
            <details>
              <summary>{others.length} more</summary>
              <ul>{others.map(item)}</ul>
            </details>
          )}
        </div>
      )}
      {asked.sources.length > 0 && <Works sources={asked.sources} />}
    </>
  );
}

/** The lines of an answer that tell of one relationship or entity each. */
export function groundsOf({ lines }: Asked): readonly AskedLine[] {
  return lines.filter((line) => selectionOf(line) !== null);
}

/** The first of a list, and what can be unfolded. */
function folded<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  return items.length < SHOWN + LEAST_FOLDED ? [items, []] : [items.slice(0, SHOWN), items.slice(SHOWN)];
}

function Marks({
  numbers,
  sources,
}: {
  readonly numbers: readonly number[];
  readonly sources: readonly AskedSource[];
}) {
  if (numbers.length === 0) return null;
  return (
    <span className="answer-marks">
      {numbers.map((number) => (
        <Mark key={number} number={number} source={sources[number - 1]} />
      ))}
    </span>
  );
}

function Mark({ number, source }: { readonly number: number; readonly source: AskedSource | undefined }) {
  const lettered = useContext(Lettered);
  const unsourced = source?.kind === UNSOURCED_KIND;
  return (
    <span className={`ring-button answer-mark${unsourced ? ' is-unsourced' : ''}`}>
      <span className="visually-hidden">{unsourced ? 'unsourced' : 'source '}</span>
      <span aria-hidden={unsourced}>{unsourced ? 'K' : lettered ? letterOf(number) : number}</span>
    </span>
  );
}

/** 1 is a, 26 is z, 27 is aa. */
function letterOf(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return `${before === 0 ? '' : letterOf(before)}${String.fromCharCode(97 + ((number - 1) % 26))}`;
}

interface RowProps extends Pick<AnswerViewProps, 'onSelect'> {
  readonly line: AskedLine;
  readonly sources: readonly AskedSource[];
}

/** The name before the first comma opens what the line tells of; the rest are its facts. */
function Row({ line, sources, onSelect }: RowProps) {
  const { text, relationship, entity } = line;
  const cut = text.indexOf(', ');
  const [title, facts] = cut === -1 ? [text.replace(/\.$/u, ''), ''] : [text.slice(0, cut), text.slice(cut + 2)];
  return (
    <li className="answer-row">
      {relationship ? (
        <LineSample line={CATALOGUE[relationship.type].line} />
      ) : (
        entity && <KindIcon kind={entity.kind} />
      )}
      <p>
        <button type="button" className="answer-name" onClick={() => onSelect(line)}>
          {title}
        </button>
        <span className="answer-facts">
          {facts.replace(/\.$/u, '')}
          <Marks numbers={line.footnotes} sources={sources} />
        </span>
      </p>
    </li>
  );
}

function Works({ sources }: { readonly sources: readonly AskedSource[] }) {
  const numbered = sources.map((source, index) => ({ source, number: index + 1 }));
  const [first, others] = folded(numbered);
  const item = ({ source, number }: (typeof numbered)[number]) => (
    <SourceLine key={source.id} source={source} number={number} />
  );
  return (
    <section className="answer-works" aria-label="Sources of the answer">
      <ol className="answer-sources">{first.map(item)}</ol>
      {others.length > 0 && (
        <details>
          <summary>{others.length} more sources</summary>
          <ol className="answer-sources">{others.map(item)}</ol>
        </details>
      )}
    </section>
  );
}

function SourceLine({ source, number }: { readonly source: AskedSource; readonly number: number }) {
  const address = webAddress(source.url);
  const title = source.title ?? source.id;
  const facts = [source.author, source.container, source.year].filter((fact) => fact !== null);
  return (
    <li>
      <Mark number={number} source={source} />
      <span>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <i>{title}</i>
        )}{' '}
        {source.kind === UNSOURCED_KIND ? 'no page was checked' : facts.join(', ')}
      </span>
    </li>
  );
}
