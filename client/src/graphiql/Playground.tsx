import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useRef } from 'react';
import { EXAMPLES_PLUGIN, hasRoomForPanel } from './ExamplesPanel.tsx';
import { EXAMPLES, variablesText } from './examples.ts';
import type { OpenedOperation } from './opened-operation.ts';
import { send } from './send.ts';

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

export interface PlaygroundProps {
  /** What a link asks to be opened; null where the page was opened without. */
  readonly opened: OpenedOperation | null;
}

/** GraphiQL on this server: the examples beside it, the first of them (or what a link names) in the editor. */
export function Playground({ opened }: PlaygroundProps) {
  const initial = opened ?? (hasOwnTabs() ? null : firstExample());
  return (
    <GraphiQL
      fetcher={send}
      plugins={PLUGINS}
      defaultEditorToolsVisibility="variables"
      schemaDescription
      {...(hasRoomForPanel() ? { visiblePlugin: EXAMPLES_PLUGIN } : {})}
      {...(initial === null ? {} : { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          ← Entente
        </a>
      </GraphiQL.Logo>
      <EditorHabits />
      {opened?.operationName ? <ChosenOperation name={opened.operationName} /> : null}
    </GraphiQL>
  );
}

/** How the editors of this page differ from GraphiQL's own; shows nothing. */
function EditorHabits() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [query, variables, response]) {
      editor?.updateOptions({
        fontFamily: '"Fira Code", "Noto Serif JP Variable", monospace',
        wordWrap: 'on',
        // Names in their own scripts are no disguise for Latin letters.
        unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true, nonBasicASCII: false },
      });
    }
  }, [query, variables, response]);
  return null;
}

/** Puts the cursor into the operation that a link means, once, so that Ctrl-Enter runs that one; shows nothing. */
function ChosenOperation({ name }: { readonly name: string }) {
  const operations = useGraphiQL((state) => state.operations);
  const editor = useGraphiQL((state) => state.queryEditor);
  const { setOperationName } = useGraphiQLActions();
  const chosen = useRef(false);
  useEffect(() => {
    const start = operations?.find((operation) => operation.name?.value === name)?.loc?.start;
    const position = start === undefined ? undefined : editor?.getModel()?.getPositionAt(start);
    if (chosen.current || editor === undefined || position === undefined) return;
    chosen.current = true;
    setOperationName(name);
    editor.setPosition(position);
    editor.revealPosition(position);
    editor.focus();
  }, [operations, editor, name, setOperationName]);
  return null;
}

function firstExample() {
  const [first] = EXAMPLES;
  return { query: first.operation, variables: variablesText(first) };
}

/** Whether GraphiQL has tabs of an earlier visit, which it opens again by itself. */
function hasOwnTabs(): boolean {
  try {
    return window.localStorage.getItem('graphiql:tabState') !== null;
  } catch {
    // A browser that forbids storage remembers no tabs.
    return false;
  }
}
