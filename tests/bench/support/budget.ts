/** What a benchmark found about one budget. */
export interface Finding {
  readonly what: string;
  /** The ratio that was measured. */
  readonly ratio: number;
  /** What it may be at most, or must be at least; neither: it is told for what it is. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What stands on both sides, in words and milliseconds. */
  readonly sides: string;
}

export interface Benchmark {
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<readonly Finding[]>;
}

export interface BenchOptions {
  /** Whether the graph of a million entities may be made and measured. */
  readonly large: boolean;
}

export function isMet({ ratio, atMost, atLeast }: Finding): boolean {
  return (atMost === undefined || ratio <= atMost) && (atLeast === undefined || ratio >= atLeast);
}

/** A table for people, one line for each finding. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.what,
    finding.ratio.toFixed(2),
    finding.atMost !== undefined
      ? `at most ${finding.atMost}`
      : finding.atLeast !== undefined
        ? `at least ${finding.atLeast}`
        : '',
    finding.atMost === undefined && finding.atLeast === undefined ? '' : isMet(finding) ? 'met' : 'NOT MET',
    finding.sides,
  ]);
  const all = [['what', 'ratio', 'budget', '', 'sides'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function inMs(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
