import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example, variablesText } from './examples.ts';

/** The panel of examples, as GraphiQL takes it. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

/** Whether a panel fits beside the editors; `playground.css` shows it in their place where it does not. */
export function hasRoomForPanel(): boolean {
  return window.matchMedia('(min-width: 761px)').matches;
}

function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Questions that this graph answers. Choose one, then run it with Ctrl-Enter (⌘-Enter on a Mac).</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {example.question}
            </button>
          </li>
        ))}
      </ul>
      <p>
        They name things of the dataset that is shipped: for one of your own, put its ids into the variables. Every type
        and field is described under the book at the top left.
      </p>
    </section>
  );
}

/** Opens an example in the tab that has it already, in the tab that is empty, or in a new one. */
function useOpenExample(): (example: Example) => void {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab, updateActiveTabValues, setOperationName, setVisiblePlugin } = useGraphiQLActions();
  return (example) => {
    if (!hasRoomForPanel()) setVisiblePlugin(null);
    const variables = variablesText(example);
    const same = tabs.findIndex((tab) => tab.query === example.operation && tab.variables === variables);
    if (same >= 0) {
      changeTab(same);
      return;
    }
    if (queryEditor?.getValue().trim() !== '') addTab();
    queryEditor?.setValue(example.operation);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query: example.operation, variables });
    // At once: GraphiQL reads the query anew only when typing has paused, and would run the name from before.
    setOperationName(example.name);
  };
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M7.5 5h9M7.5 10h9M7.5 15h9" />
      <circle cx="3.75" cy="5" r="1" />
      <circle cx="3.75" cy="10" r="1" />
      <circle cx="3.75" cy="15" r="1" />
    </svg>
  );
}
