import { shortName } from '@entente/server/domain/names';
import { legsOf, type Triad, type TriadLeg } from '../../graph/balance/triads.ts';

const WIDTH = 232;
/** Where the three states stand: the first above, the second and the third below. */
const PLACES = [
  { x: 116, y: 40 },
  { x: 46, y: 118 },
  { x: 186, y: 118 },
] as const;
const ROOM = 15;

export interface TriadFigureProps {
  readonly triad: Triad;
  /** Lines to show strong: those of the triad that is chosen. */
  readonly lit: ReadonlySet<string>;
}

/** Three states and the signs between them: plus and minus, double lines and single. */
export function TriadFigure({ triad, lit }: TriadFigureProps) {
  const [first, second, third] = triad.states;
  return (
    <span className="triad-figure" aria-hidden="true">
      <span className="triad-name is-top">{shortName(first?.name ?? '')}</span>
      <svg viewBox={`0 20 ${WIDTH} 112`} width={WIDTH} height="112" aria-hidden="true">
        {legsOf(triad).map((leg, index) => (
          <Leg key={`${leg.one.id} ${leg.other.id}`} leg={leg} index={index} lit={lit.has(leg.tie?.id ?? '')} />
        ))}
        {PLACES.map(({ x, y }) => (
          <circle key={x} className="triad-state" cx={x} cy={y} r="9" />
        ))}
      </svg>
      <span className="triad-names">
        <span className="triad-name">{shortName(second?.name ?? '')}</span>
        <span className="triad-name">{shortName(third?.name ?? '')}</span>
      </span>
    </span>
  );
}

const ENDS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

function Leg({ leg, index, lit }: { readonly leg: TriadLeg; readonly index: number; readonly lit: boolean }) {
  const [from, to] = ENDS[index] ?? ENDS[0];
  const [a, b] = [PLACES[from], PLACES[to]];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const start = { x: a.x + along.x * ROOM, y: a.y + along.y * ROOM };
  const end = { x: b.x - along.x * ROOM, y: b.y - along.y * ROOM };
  const aside = leg.positive ? 2.3 : 0;
  const line = (by: number) =>
    `M${start.x - along.y * by} ${start.y + along.x * by}L${end.x - along.y * by} ${end.y + along.x * by}`;
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const pressure = leg.tie?.type === 'PRESSURED';
  return (
    <g className={`triad-leg ${leg.positive ? 'is-positive' : 'is-negative'}${lit ? ' is-lit' : ''}`}>
      {lit && <path className="triad-light" d={line(0)} />}
      <path d={aside === 0 ? line(0) : line(aside) + line(-aside)} strokeDasharray={pressure ? '6 5' : undefined} />
      <circle cx={x} cy={y} r="9.5" />
      <path className="triad-sign" d={leg.positive ? `M${x - 4.5} ${y}h9M${x} ${y - 4.5}v9` : `M${x - 4.5} ${y}h9`} />
    </g>
  );
}
