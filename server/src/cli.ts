import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { formatProblem } from './dataset/problem.ts';
import { checkPackage } from './loader/check.ts';
import { described, warningLines } from './loader/described.ts';
import { DIFF_FORMATS, type DiffFormat, diffFolders } from './loader/diff.ts';
import { load, SHIPPED_DATASET } from './loader/load.ts';
import { newPackage } from './loader/new-package.ts';
import type { ReplaceOptions } from './loader/store.ts';
import { verify } from './loader/verify.ts';
import { watchFolder } from './loader/watch-folder.ts';
import { readConfig } from './server/config.ts';
import { openStore } from './server/open.ts';
import { printedProgress } from './server/progress.ts';
import { sayError } from './server/say-error.ts';

/** Loads the data package in a folder; the exit code is 1 where nothing was written. */
async function runLoad(given: string | undefined, options: ReplaceOptions): Promise<number> {
  const config = readConfig(process.env);
  const folder = given === undefined ? SHIPPED_DATASET : resolve(given);
  try {
    const store = openStore(config, folder);
    const result = await load(folder, store, printedProgress(print), options).finally(() => store.close());
    if (result.outcome === 'invalid') {
      for (const problem of result.problems) printError(formatProblem(problem));
      printError(`${result.problems.length} problems. Nothing was written.`);
      return 1;
    }
    for (const line of warningLines(result.warnings)) printError(line);
    print(described(result));
    return 0;
  } catch (error) {
    printError(sayError(error, config));
    return 1;
  }
}

/** Writes a small data package to begin with; the exit code is 1 where it cannot. */
async function runNew(given: string): Promise<number> {
  const folder = resolve(given);
  try {
    const refusal = await newPackage(folder);
    if (refusal === null) print(`${folder} holds a small dataset now; its README.md says how to go on.`);
    else printError(refusal);
    return refusal === null ? 0 : 1;
  } catch (error) {
    printError(sayError(error, undefined));
    return 1;
  }
}

/** Checks the data package in a folder without a database; the exit code is 1 where it cannot be loaded. */
async function runCheck(given: string, options: { readonly watch?: boolean }): Promise<number> {
  const folder = resolve(given);
  try {
    if (options.watch && existsSync(folder)) {
      await watchFolder(folder, async () => {
        await printCheck(folder);
        print('Waiting for changes; Ctrl+C ends it.');
      });
    }
    return await printCheck(folder);
  } catch (error) {
    printError(sayError(error, undefined));
    return 1;
  }
}

async function printCheck(folder: string): Promise<number> {
  const { isSound, lines, sentence } = await checkPackage(folder);
  for (const line of lines) printError(line);
  (isSound ? print : printError)(sentence);
  return isSound ? 0 : 1;
}

/** Compares two data packages; the exit code is 1 where they differ, 2 where one cannot be read. */
async function runDiff(before: string, after: string, format: DiffFormat): Promise<number> {
  try {
    const diffed = await diffFolders(resolve(before), resolve(after), format);
    if (!diffed.ok) {
      for (const line of diffed.lines) printError(line);
      return 2;
    }
    print(diffed.text);
    return diffed.isSame ? 0 : 1;
  } catch (error) {
    printError(sayError(error, undefined));
    return 2;
  }
}

/** Reads every row of what is stored; the exit code is 1 where one is not as it was loaded, or nothing is there. */
async function runVerify(): Promise<number> {
  const config = readConfig(process.env);
  try {
    const store = openStore(config, SHIPPED_DATASET);
    const verdict = await verify(store).finally(() => store.close());
    (verdict.isWhole ? print : printError)(verdict.sentence);
    return verdict.isWhole ? 0 : 1;
  } catch (error) {
    printError(sayError(error, config));
    return 1;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

const program = new Command('entente').description('An explorer of diplomatic history as a graph.');
program
  .command('load')
  .description('Check a data package and put it in the place of what is loaded')
  .argument('[folder]', 'the folder that holds datapackage.json; the shipped dataset where left out')
  .option('--force', 'write it anew even where it is there already')
  .action(async (folder: string | undefined, options: ReplaceOptions) => {
    process.exitCode = await runLoad(folder, options);
  });
program
  .command('new')
  .description('Write a small data package to begin with')
  .argument('<folder>', 'a folder that is new or empty')
  .action(async (folder: string) => {
    process.exitCode = await runNew(folder);
  });
program
  .command('check')
  .description('Say everything that is wrong with a data package, without loading it; no database is needed')
  .argument('<folder>', 'the folder that holds datapackage.json')
  .option('--watch', 'check it again after every change')
  .action(async (folder: string, options: { readonly watch?: boolean }) => {
    process.exitCode = await runCheck(folder, options);
  });
program
  .command('diff')
  .description('Say which rows of a data package were added, are gone or are changed; no database is needed')
  .argument('<before>', 'the folder of one data package')
  .argument('<after>', 'the folder of the other')
  .addOption(new Option('--format <format>', 'how to write it').choices(DIFF_FORMATS).default('text'))
  .action(async (before: string, after: string, options: { readonly format: DiffFormat }) => {
    process.exitCode = await runDiff(before, after, options.format);
  });
program
  .command('verify')
  .description('Read every row of what is stored and say whether it is as it was loaded')
  .action(async () => {
    process.exitCode = await runVerify();
  });
program.parseAsync().catch((error: unknown) => {
  printError(sayError(error, undefined));
  process.exitCode = 1;
});
