import { type Domain, positionOf, tickYears } from './scale.ts';

export interface AxisProps {
  readonly domain: Domain;
  readonly width: number;
}

/** The years under the bars. */
export function Axis({ domain, width }: AxisProps) {
  return (
    <div className="axis-years" aria-hidden="true">
      {tickYears(domain, width).map((year) => {
        const x = positionOf(`${String(year).padStart(4, '0')}-01-01`, domain, width);
        return (
          x > 12 &&
          x < width - 12 && (
            <span key={year} style={{ left: x }}>
              {year}
            </span>
          )
        );
      })}
    </div>
  );
}
