import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty } from '../api/generated/graphql.ts';
import './line-sample.css';

export interface LineSampleProps {
  readonly line: LineStyle;
  readonly certainty?: Certainty;
}

const PRESSURE_DASHES = '5 4';
const DASHES: Readonly<Record<Certainty, string | undefined>> = {
  CERTAIN: undefined,
  PROBABLE: '9 4',
  DISPUTED: '1.8 2.8',
};

/** A short piece of a line, drawn as on the plate: switches, lists and legend are keys to the picture. */
export function LineSample({ line, certainty = 'CERTAIN' }: LineSampleProps) {
  const dashes = DASHES[certainty];
  return (
    <svg className={`line-sample line-sample-${line}`} viewBox="0 0 30 14" aria-hidden="true">
      {drawing(line, dashes)}
    </svg>
  );
}

function drawing(line: LineStyle, dashes: string | undefined) {
  switch (line) {
    case 'alliance':
      return <path d="M0 4.7H30M0 9.3H30" strokeDasharray={dashes} />;
    case 'war':
      return (
        <>
          <path d="M0 7H30" strokeDasharray={dashes} />
          <path className="sample-ticks" d="M6 11.5 10.5 2.5M12.5 11.5 17 2.5M19 11.5 23.5 2.5" />
        </>
      );
    case 'pressure':
      return (
        <>
          <path d="M0 7H26" strokeDasharray={dashes ?? PRESSURE_DASHES} />
          <path d="M23.5 2.8 28.5 7l-5 4.2" />
        </>
      );
    case 'influence':
      return (
        <>
          <path d="M0 7H24" strokeDasharray={dashes} />
          <path className="filled" d="M23 3.2 29.5 7 23 10.8Z" />
        </>
      );
    case 'controls':
      return (
        <>
          <path d="M0 7H24" strokeDasharray={dashes} />
          <path className="filled" d="M22 4h6v6h-6Z" />
        </>
      );
    case 'signed':
    case 'plain':
      return <path d="M0 7H30" strokeDasharray={dashes} />;
    default:
      return line satisfies never;
  }
}
