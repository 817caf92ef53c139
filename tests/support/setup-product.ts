// The augmentation below needs the module that it augments.
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { type ProductServer, startProductServer } from './product-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built product, which serves the shipped dataset. */
    product: string;
  }
}

let server: ProductServer | undefined;

/** Starts the built product once for all files of a suite that only read from it; they `inject('product')`. */
export async function setup(project: TestProject): Promise<void> {
  server = await startProductServer();
  project.provide('product', server.url);
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
