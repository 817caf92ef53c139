import type { Size } from '../synthetic/graph.ts';

/** The sizes of the made-up graphs, by the names that the command line knows. */
export const SIZES = {
  '10k': { nodes: 10_000, relationships: 50_000 },
  '100k': { nodes: 100_000, relationships: 500_000 },
  '1m': { nodes: 1_000_000, relationships: 5_000_000 },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof SIZES;
