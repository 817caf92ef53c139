import type { ChainScene } from '../../graph/chain/chain-scene.ts';
import { centreOf, writtenYears } from '../../graph/chain/fitted-axis.ts';

const ROOM = 44;

/** The years, busier ones wider. A line stands where a written year begins. */
export function ChainAxis({ scene }: { readonly scene: ChainScene }) {
  const { axis, left, request } = scene;
  const { y: top, height, x, width } = request.area;
  const foot = top + height + 10;
  const written = writtenYears(axis, ROOM);
  const all = written.length === axis.years.length;
  return (
    <g className="chain-axis">
      {written.map((year) => (
        <path key={year.year} className="chain-year-line" d={`M${(left + year.x).toFixed(1)} ${top}V${foot + 5}`} />
      ))}
      {all && <path className="chain-year-line" d={`M${left + axis.width} ${top}V${foot + 5}`} />}
      <path className="chain-axis-line" d={`M${x} ${foot}H${x + width}`} />
      {written.map((year) => (
        <text
          key={year.year}
          x={left + (all ? centreOf(year) : year.x + 3)}
          y={foot + 20}
          textAnchor={all ? 'middle' : 'start'}
        >
          {year.year}
        </text>
      ))}
      <text className="chain-axis-note" x={x + width} y={foot + 20} textAnchor="end">
        fitted years
      </text>
    </g>
  );
}
