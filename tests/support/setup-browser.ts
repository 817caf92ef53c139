// The augmentation below needs the module that it augments.
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './browser.ts';
import { reportMissing } from './continuous-integration.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: FoundBrowser;
  }
}

/** Finds (or installs) the browser once for all files of a suite; they `inject('browser')`. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser((line) => console.log(line));
  if ('skipped' in found) reportMissing('A browser', found.skipped);
  project.provide('browser', found);
}
