import type { ControlMode, Holding } from '../../graph/map/holdings.ts';

/** What a hold looks like: one pattern each. */
export interface HoldingStyle {
  readonly mode: ControlMode;
  readonly hue: number | null;
  readonly disputed: boolean;
  /** Which of several joint holders this is, of how many: their bands alternate. */
  readonly share: readonly [number, number];
}

/** @param all all holds of the same territory on the day */
export function styleOf(holding: Holding, all: readonly Holding[]): HoldingStyle {
  const joint = all.filter(({ mode }) => mode === 'joint');
  const { mode, hue, disputed } = holding;
  return {
    mode,
    hue,
    disputed,
    share: mode === 'joint' ? [Math.max(0, joint.indexOf(holding)), Math.max(1, joint.length)] : [0, 1],
  };
}

function hueClass(hue: number | null): string {
  return hue === null ? 'hue-none' : `hue-${hue}`;
}

/** @param prefix keeps the patterns of several drawings on one page apart */
function patternId(prefix: string, { mode, hue, disputed, share }: HoldingStyle): string {
  return `${prefix}-${mode}-${hue ?? 'none'}-${share.join('-')}${disputed ? '-disputed' : ''}`;
}

export interface HoldingPatternsProps {
  readonly prefix: string;
  readonly styles: readonly HoldingStyle[];
  /** How much the drawing is enlarged: the hatching is not. */
  readonly zoom?: number;
}

/** The hatchings by which rights are told apart without colour. */
export function HoldingPatterns({ prefix, styles, zoom = 1 }: HoldingPatternsProps) {
  const distinct = new Map(styles.map((style) => [patternId(prefix, style), style]));
  return (
    <defs>
      {[...distinct].map(([id, style]) => {
        const { width, height, turn } = tileOf(style);
        return (
          <pattern
            key={id}
            id={id}
            width={width}
            height={height}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / zoom}) rotate(${turn})`}
          >
            <g className={`holding-tile is-${style.mode} ${hueClass(style.hue)}`}>{tileParts(style)}</g>
          </pattern>
        );
      })}
    </defs>
  );
}

const JOINT_BAND = 9;
/** The length of a dot and its gap, of which a tile is a multiple. */
const DOTS = 5;

interface Tile {
  readonly width: number;
  readonly height: number;
  readonly turn: number;
}

function tileOf({ mode, share }: HoldingStyle): Tile {
  switch (mode) {
    case 'sovereignty':
      return { width: DOTS + 2, height: DOTS + 2, turn: 45 };
    case 'joint':
      return { width: JOINT_BAND * share[1], height: 2 * DOTS, turn: -45 };
    case 'operation':
      return { width: 8, height: 8, turn: 0 };
    case 'lease':
      return { width: 7, height: DOTS, turn: 0 };
    case 'occupation':
      return { width: 5.5, height: DOTS, turn: 45 };
    case 'sphere':
      // Across the others, so that both are seen where an army stands in a sphere.
      return { width: 12, height: DOTS, turn: -45 };
    default:
      return mode satisfies never;
  }
}

function tileParts(style: HoldingStyle) {
  const { mode, share, disputed } = style;
  const { width, height } = tileOf(style);
  switch (mode) {
    case 'sovereignty':
      return <circle className="holding-dot" cx={width / 2} cy={height / 2} r="1.1" />;
    case 'joint':
      return (
        <>
          <rect className="holding-band" x={share[0] * JOINT_BAND} width={JOINT_BAND} height={height} />
          {disputed && <circle className="holding-dot" cx={(share[0] + 0.5) * JOINT_BAND} cy={height / 2} r="1.2" />}
        </>
      );
    case 'operation':
      return (
        <path className="holding-hatch" d={`M0 ${height / 2}H${width}`} strokeDasharray={disputed ? '2 3' : '5 3'} />
      );
    case 'lease':
    case 'occupation':
    case 'sphere':
      return (
        <path
          className="holding-hatch"
          d={`M${width / 2} 0V${height}`}
          strokeDasharray={disputed ? '2 3' : undefined}
        />
      );
    default:
      return mode satisfies never;
  }
}

export interface HoldingFillProps {
  readonly prefix: string;
  readonly style: HoldingStyle;
  /** SVG path of what is held. */
  readonly path: string;
}

/** What is held, filled: sovereignty is a tint, every other right a hatching. */
export function HoldingFill({ prefix, style, path }: HoldingFillProps) {
  const tinted = style.mode === 'sovereignty';
  return (
    <>
      {tinted && <path className={`holding-tint ${hueClass(style.hue)}`} d={path} />}
      {(!tinted || style.disputed) && <path d={path} fill={`url(#${patternId(prefix, style)})`} />}
    </>
  );
}

export interface HoldingOutlineProps extends Omit<HoldingFillProps, 'prefix'> {
  /** Its holder is what is selected. */
  readonly strong?: boolean;
}

/** The outline of a hold: dashed for a sphere, dotted where it is disputed. */
export function HoldingOutline({ style, path, strong = false }: HoldingOutlineProps) {
  const { mode, hue, disputed } = style;
  return (
    <path
      className={`holding-outline is-${mode} ${hueClass(hue)}${disputed ? ' is-disputed' : ''}${strong ? ' is-strong' : ''}`}
      d={path}
    />
  );
}
