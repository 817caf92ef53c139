import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { explain } from '../../api/client.ts';
import { errorInWords } from '../../api/errors.ts';
import type { OperationBehind, OperationPart } from '../../api/operations-behind.ts';
import { Icon } from '../../ui/Icons.tsx';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { CopyButton } from './CopyButton.tsx';
import { QUERY_BUTTON } from './QueryButton.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import { StatementList } from './StatementList.tsx';
import { graphiqlAddress, milliseconds, operationText, rowsAndTime, statementsText } from './texts.ts';
import { keyOf, useOperationsBehind } from './use-operations-behind.ts';
import { Values } from './Values.tsx';
import './query.css';

export interface QueryDrawerProps {
  readonly onClose: () => void;
}

const PARTS: Readonly<Record<OperationPart, string>> = {
  view: 'this view',
  picture: 'the picture',
  details: 'the details',
  timeline: 'the timeline',
  page: 'the page',
};

const SHOWN = ['GraphQL', 'Cypher', 'Both'] as const;
type Shown = (typeof SHOWN)[number];

/** The operations and statements behind what is on the screen, to read, copy and run. */
export function QueryDrawer({ onClose }: QueryDrawerProps) {
  const operations = useOperationsBehind();
  const narrow = useMediaQuery(NARROW);
  const [wanted, setWanted] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('Both');
  const [tall, setTall] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The same operation stays chosen while its values change.
  const operation = operations.find(({ name }) => name === wanted) ?? operations[0];
  const visible: Shown = narrow && shown === 'Both' ? 'GraphQL' : shown;

  useEffect(() => {
    heading.current?.focus();
    // Whatever closes it, the focus goes back to where it came from.
    return () => document.getElementById(QUERY_BUTTON)?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  const lead = (
    <>
      <h2 id="query-heading" ref={heading} tabIndex={-1}>
        The query behind this {narrow ? 'page' : 'picture'}
      </h2>
      <fieldset className="segments">
        <legend className="visually-hidden">Languages</legend>
        {SHOWN.filter((one) => !narrow || one !== 'Both').map((one) => (
          <button key={one} type="button" aria-pressed={one === visible} onClick={() => setShown(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      {operations.length > 1 && (
        <span className="select">
          <select aria-label="Operation" value={operation?.name} onChange={(event) => setWanted(event.target.value)}>
            {distinctNames(operations).map(({ name, part }) => (
              <option key={name} value={name}>
                {name}, for {PARTS[part]}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </>
  );

  return (
    <section className={`query-drawer${tall ? ' is-tall' : ''}`} aria-labelledby="query-heading" onKeyDown={onKeyDown}>
      <button
        type="button"
        className="drawer-handle"
        aria-pressed={tall}
        aria-label="Tall"
        title={tall ? 'Make the drawer lower' : 'Make the drawer taller'}
        onClick={() => setTall(!tall)}
      />
      {operation ? (
        <Explained key={operation.name} operation={operation} shown={visible} lead={lead} onClose={onClose} />
      ) : (
        <div className="drawer-head">
          {lead}
          <p className="drawer-facts">Nothing has been asked yet.</p>
          <CloseButton onClose={onClose} />
        </div>
      )}
    </section>
  );
}

function distinctNames(operations: readonly OperationBehind[]): readonly OperationBehind[] {
  return [...new Map(operations.toReversed().map((one) => [one.name, one])).values()].reverse();
}

interface ExplainedProps {
  readonly operation: OperationBehind;
  readonly shown: Shown;
  /** What stands first in the drawer's head. */
  readonly lead: ReactNode;
  readonly onClose: () => void;
}

function Explained({ operation, shown, lead, onClose }: ExplainedProps) {
  const query = useQuery({
    queryKey: ['explain', keyOf(operation)],
    queryFn: ({ signal }) => explain(operation, signal),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const { data, error, isFetching, refetch } = query;
  const statements = data?.statements ?? null;
  const text = operationText(operation.query);
  return (
    <>
      <div className="drawer-head">
        {lead}
        <p className="drawer-facts" role="status">
          {isFetching ? 'Running…' : error ? errorInWords(error).title : data && factsOf(statements, data.ms)}
        </p>
        <button
          type="button"
          className="button is-outlined drawer-run"
          aria-disabled={isFetching}
          onClick={() => {
            // Kept pressable for the eye and the focus; a second run waits for the first.
            if (!isFetching) void refetch();
          }}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
          </svg>
          Run
        </button>
        <a className="button is-strong drawer-open" href={graphiqlAddress(operation)} target="_blank" rel="noreferrer">
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10 6H5v13h13v-5M13 5h6v6M19 5l-8 8" />
          </svg>
          Open in GraphiQL
        </a>
        <CloseButton onClose={onClose} />
      </div>
      <div className={`drawer-columns is-${shown.toLowerCase()}`}>
        {shown !== 'Cypher' && (
          <section aria-label="GraphQL">
            <header>
              <h3>GraphQL</h3>
              <CopyButton text={text} label="Copy the GraphQL" />
            </header>
            <ScrollArea label="GraphQL operation">
              <CodeBlock text={text} language="graphql" />
            </ScrollArea>
          </section>
        )}
        {shown !== 'GraphQL' && (
          <section aria-label="Cypher">
            <header>
              <h3>Cypher</h3>
              {statements && <CopyButton text={statementsText(statements)} label="Copy the Cypher" />}
            </header>
            <ScrollArea label="Cypher statements">
              {error ? (
                <p className="drawer-note">{errorInWords(error).text}</p>
              ) : data === undefined ? (
                <p className="drawer-note">Asking the server what it runs…</p>
              ) : statements === null ? (
                <p className="drawer-note">
                  This server is set not to tell which statements it runs. Whoever runs it can change that
                  (ENTENTE_EXPLAIN); the operation beside this can be copied and run all the same.
                </p>
              ) : (
                <StatementList statements={statements} />
              )}
            </ScrollArea>
          </section>
        )}
        <Values variables={operation.variables} statements={shown === 'GraphQL' ? null : statements} />
      </div>
    </>
  );
}

function factsOf(statements: readonly { readonly rows: number; readonly ms: number }[] | null, ms: number): string {
  if (statements === null) return `Answered in ${milliseconds(ms)}`;
  const rows = statements.reduce((sum, one) => sum + one.rows, 0);
  const spent = statements.reduce((sum, one) => sum + one.ms, 0);
  return `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}: ${rowsAndTime(rows, spent)}`;
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className="button is-icon drawer-close" aria-label="Close the query" onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
