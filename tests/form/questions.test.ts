import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { questionsTable } from '../support/questions-doc.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A formatter may pad the cells of a table. */
function cells(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    );
}

it('docs/questions.md lists the forms as they are', () => {
  const document = readFileSync(path.join(root, 'docs', 'questions.md'), 'utf8').split('## Forms')[1] ?? '';
  expect(cells(document)).toEqual(cells(questionsTable()));
});

it('the question language imports nothing of the page, of React or of Node', () => {
  const folder = path.join(root, 'server', 'src', 'ask');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated'),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '([^']+)'/gu)].map(([, name = '']) => name),
  );
  const foreign = imported.filter(
    (name) => !/^\.\.?\/(?:[\w./-]+)$/u.test(name) || /client|graphql\/|explorer|engine/u.test(name),
  );
  expect(foreign.filter((name) => !name.endsWith('/generated/graphql.ts'))).toEqual([]);
});
