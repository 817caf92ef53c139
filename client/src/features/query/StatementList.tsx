import type { Statement } from '../../api/client.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { rowsAndTime } from './texts.ts';

/** The statements in the order in which the server ran them. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return <p className="drawer-note">The server answered from memory.</p>;
  return (
    <ol className="statements">
      {statements.map(({ name, cypher, rows, ms }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one file can be run several times; its place tells them apart
        <li key={index}>
          <CodeBlock text={`// ${name}: ${rowsAndTime(rows, ms)}\n${cypher.trim()}`} language="cypher" />
        </li>
      ))}
    </ol>
  );
}
