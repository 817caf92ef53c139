import type { SlotSpec } from '@entente/server/ask/question';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { Icon } from '../../ui/Icons.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { foundOptions, type SlotOption, slotOptions } from './slot-options.ts';
import { useFound } from './use-ask.ts';

export interface SlotProps {
  /** What it asks for, to those who do not see the sentence: "state". */
  readonly name: string;
  readonly spec: SlotSpec;
  /** What stands in it. */
  readonly label: string;
  /** The kind of the entity that stands in it. */
  readonly kind: EntityKind | null;
  /** The day of the picture. */
  readonly day: string;
  /** Given what fills it, as a link carries it. */
  readonly onChoose: (text: string) => void;
}

/** A blank of the sentence: a field with a list. Typing filters, arrows choose, Tab goes on. */
export function Slot({ name, spec, label, kind, day, onChoose }: SlotProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [expanded, setExpanded] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const kinds = spec.type === 'entity' ? spec.kinds : null;
  const found = useFound(kinds === null ? '' : (typed ?? label), expanded && kinds !== null, kinds).data?.found ?? [];
  const options = expanded ? [...slotOptions(spec, typed ?? '', day), ...foundOptions(found)] : [];
  const shown = typed ?? label;
  const line = spec.type === 'choice' ? spec.options.find((one) => one.label === label)?.line : undefined;
  const at = Math.min(active, options.length - 1);

  useEffect(() => {
    if (expanded) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, expanded, list]);

  function close(): void {
    setTyped(null);
    setExpanded(false);
    setActive(0);
  }

  function choose(option: SlotOption | undefined): void {
    if (option === undefined) return;
    close();
    onChoose(option.text);
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!expanded) setExpanded(true);
      else if (options.length > 0) setActive((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && expanded) {
      choose(options[at]);
    } else if (event.key === 'Escape' && expanded) {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <span className="slot">
      {line && <LineSample line={line} />}
      {kind && <KindIcon kind={kind} />}
      <span className="slot-field" data-text={shown}>
        <input
          ref={field}
          role="combobox"
          aria-label={name}
          aria-expanded={expanded}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={expanded && options.length > 0 ? `${list}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={shown}
          onFocus={(event) => event.target.select()}
          onClick={() => setExpanded(true)}
          onBlur={close}
          onChange={(event) => {
            setTyped(event.target.value);
            setExpanded(true);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
      </span>
      <Icon name="down" />
      <div id={list} role="listbox" aria-label={name} className="slot-list" hidden={!expanded}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
          <div
            key={option.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className="slot-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.line && <LineSample line={option.line} />}
            {option.kind && <KindIcon kind={option.kind} />}
            <span>{option.label}</span>
          </div>
        ))}
        {expanded && options.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="slot-none">
            Nothing by that name
          </div>
        )}
      </div>
    </span>
  );
}
