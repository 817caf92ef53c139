import type { Statement } from '../../api/client.ts';
import { ScrollArea } from './ScrollArea.tsx';
import { valueText } from './texts.ts';

export interface ValuesProps {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly statements: readonly Statement[] | null;
}

/** What was put in for each name that begins with a `$`. */
export function Values({ variables, statements }: ValuesProps) {
  return (
    <section className="drawer-values" aria-label="Values">
      <header>
        <h3>Values</h3>
      </header>
      <ScrollArea label="Values of the variables">
        <ValueList title="GraphQL" values={variables} />
        {statements?.map(({ name, parameters }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one file can be run several times; its place tells them apart
          <ValueList key={index} title={name} values={parameters} />
        ))}
        <p className="drawer-note">
          An interval is half-open: on the day it ends it is over. What is possibly in force is drawn from the earliest
          day on which it can have begun to the latest on which it can have ended.
        </p>
        <p className="drawer-note">The same Cypher runs on the embedded engine and on Neo4j.</p>
      </ScrollArea>
    </section>
  );
}

interface ValueListProps {
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function ValueList({ title, values }: ValueListProps) {
  const all = Object.entries(values);
  const set = all.filter(([, value]) => value !== null && value !== undefined);
  const absent = all.filter(([, value]) => value === null || value === undefined).map(([name]) => `$${name}`);
  return (
    <section className="values">
      <h4>{title}</h4>
      {all.length === 0 && <p className="drawer-note">None.</p>}
      <dl>
        {set.map(([name, value]) => (
          <div key={name}>
            <dt>${name}</dt>
            <dd>{valueText(value)}</dd>
          </div>
        ))}
      </dl>
      {absent.length > 0 && <p className="values-absent">null: {absent.join(', ')}</p>}
    </section>
  );
}
