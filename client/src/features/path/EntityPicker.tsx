import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ask } from '../../api/client.ts';
import { type EntityKind, NamedDocument } from '../../api/generated/graphql.ts';
import type { EntityRef } from '../../graph/entity.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { useRested } from '../../ui/use-rested.ts';
import './picker.css';

export interface EntityPickerProps {
  readonly label: string;
  /** Only of these kinds; all where left out. */
  readonly kinds?: readonly EntityKind[];
  /** What is chosen so far. */
  readonly chosen?: EntityRef | null;
  readonly onPick: (entity: EntityRef) => void;
  readonly onClose?: () => void;
  readonly autoFocus?: boolean;
}

const FIRST = 8;
const WAIT_MS = 160;

/** A field that finds an entity as one types; arrows go through what was found, Enter takes it, Escape leaves. */
export function EntityPicker({ label, kinds, chosen, onPick, onClose, autoFocus = false }: EntityPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const text = useRested(typed?.trim() ?? '', WAIT_MS);
  const { data, isFetching } = useQuery({
    queryKey: ['named', text, kinds],
    enabled: text !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask(
        NamedDocument,
        { text: text.slice(0, 200), kinds: kinds === undefined ? null : [...kinds], first: FIRST },
        signal,
      ),
  });
  const hits = text === '' || typed === null ? [] : (data?.search ?? []);
  const open = typed !== null && text !== '';
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  function pick(entity: EntityRef): void {
    setTyped(null);
    onPick(entity);
  }

  function onKeyDown(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setAt(Math.max(0, Math.min(hits.length - 1, at + step)));
        break;
      }
      case 'Enter': {
        const hit = hits[at];
        if (!hit) break;
        event.preventDefault();
        pick(hit.entity);
        break;
      }
      case 'Escape':
        event.preventDefault();
        event.stopPropagation();
        setTyped(null);
        onClose?.();
        break;
    }
  }

  return (
    <div className="picker">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && hits[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? chosen?.name ?? ''}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className="picker-list" role="listbox" id={list} aria-label={label}>
          {hits.map(({ entity, matched }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field
            <div
              key={entity.id}
              id={`${list}-${index}`}
              className="picker-hit"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(entity)}
            >
              <KindIcon kind={entity.kind} />
              <span>
                <b>{entity.name}</b>
                {matched !== entity.name && <i>{matched}</i>}
              </span>
              <small>{entity.span?.label}</small>
            </div>
          ))}
          {hits.length === 0 && !isFetching && <p className="picker-none">Nothing is called that here.</p>}
        </div>
      )}
    </div>
  );
}
