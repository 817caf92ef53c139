import type { KeyboardEvent, RefObject } from 'react';
import { marked } from './marked.ts';

export interface AskTopProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** The id of the list below. */
  readonly list: string;
  readonly text: string;
  /** Words that were not read: they are underlined. */
  readonly notRead: readonly string[];
  readonly expanded: boolean;
  readonly active: number | null;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The field that questions are typed into, with what was not read underlined. */
export function AskTop({ field, list, text, notRead, expanded, active, onType, onKey }: AskTopProps) {
  return (
    <span className="ask-line">
      <span className="ask-marks" aria-hidden="true">
        {marked(text, notRead).map(({ text: part, unread }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          unread ? <u key={index}>{part}</u> : <span key={index}>{part}</span>,
        )}
      </span>
      <input
        ref={field}
        className="ask-input"
        role="combobox"
        aria-label="Ask a question, or find something by name"
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${list}-${active}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="Ask a question, or find a state, treaty, person…"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKey}
      />
    </span>
  );
}
