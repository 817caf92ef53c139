import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, isExecutable, lastLines, runCommand } from './run-command.ts';

/** A Python that can import networkx, by its full path; `skipped` says in words why there is none. */
export type FoundNetworkx = { readonly python: string } | { readonly skipped: string };

const SECOND = 1_000;
const REQUIREMENT = 'networkx>=3.1,<4';
const VENV = fileURLToPath(new URL('../../.cache/networkx', import.meta.url));

/**
 * Finds networkx, which reads our files as a program of somebody else's: in the system's Python, else in an
 * environment of its own under `.cache`, made once where Python and a package index can be had.
 */
export async function findNetworkx(): Promise<FoundNetworkx> {
  const python = await findProgram(['python3', 'python']);
  if (python === undefined) return { skipped: 'no Python here' };
  if (await imports(python)) return { python };
  const own =
    process.platform === 'win32' ? path.join(VENV, 'Scripts', 'python.exe') : path.join(VENV, 'bin', 'python');
  if ((await isExecutable(own)) && (await imports(own))) return { python: own };
  const made = await runCommand(python, ['-m', 'venv', VENV], { timeout: 60 * SECOND });
  if (made.code !== 0) return { skipped: `no environment for Python (${lastLines(made.output, 1)})` };
  const installed = await runCommand(own, ['-m', 'pip', 'install', '--quiet', REQUIREMENT], { timeout: 90 * SECOND });
  if (installed.code !== 0) return { skipped: `networkx could not be had (${lastLines(installed.output, 1)})` };
  return { python: own };
}

const READ = `
import json, sys
import networkx
read = networkx.read_graphml if sys.argv[1] == 'graphml' else networkx.read_gexf
graph = read(sys.argv[2])
# Where two edges join the same nodes, networkx keeps an edge's id as its key.
edges = (
    [[a, b, {'id': key, **data}] for a, b, key, data in graph.edges(keys=True, data=True)]
    if graph.is_multigraph() else [[a, b, data] for a, b, data in graph.edges(data=True)]
)
print(json.dumps({
    'directed': graph.is_directed(),
    'nodes': dict(graph.nodes(data=True)),
    'edges': sorted(edges, key=lambda edge: edge[2]['id']),
}))
`;

export interface ReadNetwork {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
}

/** A file as networkx reads it. Throws with what Python said where it does not. */
export async function readByNetworkx(python: string, format: 'graphml' | 'gexf', file: string): Promise<ReadNetwork> {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONWARNINGS: 'ignore' };
  const { code, output } = await runCommand(python, ['-c', READ, format, file], { env, timeout: 60 * SECOND });
  if (code !== 0) throw new Error(`networkx could not read the file:\n${lastLines(output, 10)}`);
  return JSON.parse(output) as ReadNetwork;
}

async function imports(python: string): Promise<boolean> {
  return (await runCommand(python, ['-c', 'import networkx'], { timeout: 60 * SECOND })).code === 0;
}
