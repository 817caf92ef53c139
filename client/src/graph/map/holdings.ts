import { shortName } from '@entente/server/domain/names';
import { drawnCertainty } from '../disputed.ts';
import type { EntityRef, Relationship } from '../entity.ts';
import { capitalised } from '../relation-words.ts';

/**
 * By what right a state holds a territory: the vocabulary of `mode` of `CONTROLS`. Who only runs what lies there, a
 * railway, operates it.
 */
export type ControlMode = 'sovereignty' | 'joint' | 'lease' | 'occupation' | 'sphere' | 'operation';

interface ModeDescriptor {
  readonly mode: ControlMode;
  readonly label: string;
  /** What the holder does: "Russian Empire leases". */
  readonly verb: string;
  /** Behind a holder's name on the map; empty for what needs no word. */
  readonly tag: string;
}

/** In the order in which rights are drawn over each other and told. */
export const MODE_TABLE: readonly ModeDescriptor[] = [
  { mode: 'sovereignty', label: 'Sovereignty', verb: 'is sovereign', tag: '' },
  { mode: 'joint', label: 'Joint possession', verb: 'holds jointly', tag: 'joint' },
  { mode: 'sphere', label: 'Sphere of influence', verb: 'has it in its sphere', tag: 'sphere' },
  { mode: 'lease', label: 'Lease', verb: 'leases', tag: 'lease' },
  { mode: 'occupation', label: 'Occupation', verb: 'occupies', tag: 'occupation' },
];

const OPERATION: ModeDescriptor = { mode: 'operation', label: 'Operation', verb: 'operates', tag: 'operates' };

/** One state's hold of a territory. */
export interface Holding {
  readonly relationship: Relationship;
  readonly state: EntityRef;
  readonly territory: EntityRef;
  readonly mode: ControlMode;
  /** Place in the palette; null for a state that the dataset gives no colour. */
  readonly hue: number | null;
  /** The accounts differ: on whether it was so, or on what it was. */
  readonly disputed: boolean;
}

/** Numbers of a dataset's colours, by state. */
export type Hues = ReadonlyMap<string, number>;

/** How many colours the palette has (`map.css`): larger numbers begin again. */
const PALETTE = 10;

/** @param hues as the dataset lists them; any whole numbers */
export function huesOf(hues: readonly { readonly state: string; readonly hue: number }[]): Hues {
  return new Map(hues.map(({ state, hue }) => [state, ((((hue - 1) % PALETTE) + PALETTE) % PALETTE) + 1]));
}

/** The holds among relationships, in the order of the mode table, then as given. A mode that is not said is sovereignty. */
export function holdingsOf(relationships: readonly Relationship[], hues: Hues): readonly Holding[] {
  const order = (mode: ControlMode) => MODE_TABLE.findIndex((row) => row.mode === mode);
  return relationships
    .filter(({ type }) => type === 'CONTROLS')
    .map((relationship) => ({
      relationship,
      state: relationship.from,
      territory: relationship.to,
      mode: MODE_TABLE.find(({ mode }) => mode === relationship.mode)?.mode ?? 'sovereignty',
      hue: hues.get(relationship.from.id) ?? null,
      disputed: drawnCertainty(relationship) === 'DISPUTED',
    }))
    .sort((one, other) => order(one.mode) - order(other.mode));
}

/** Who ran a territory, told as holds are; the map itself draws none of it. */
export function operationsOf(relationships: readonly Relationship[], hues: Hues): readonly Holding[] {
  return relationships
    .filter(({ type }) => type === 'OPERATED')
    .map((relationship) => ({
      relationship,
      state: relationship.from,
      territory: relationship.to,
      mode: OPERATION.mode,
      hue: hues.get(relationship.from.id) ?? null,
      disputed: drawnCertainty(relationship) === 'DISPUTED',
    }));
}

export function byTerritory(holdings: readonly Holding[]): ReadonlyMap<string, readonly Holding[]> {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const group = groups.get(holding.territory.id);
    if (group) group.push(holding);
    else groups.set(holding.territory.id, [holding]);
  }
  return groups;
}

export function modeOf(mode: ControlMode): ModeDescriptor {
  const row = mode === 'operation' ? OPERATION : MODE_TABLE.find((one) => one.mode === mode);
  if (row === undefined) throw new RangeError(`No control is called ${mode}.`);
  return row;
}

/** "Russian Empire, lease"; "Bogd Khanate, disputed": a line under a territory's name. */
export function holdingOnMap({ state, mode, disputed }: Holding): string {
  return [shortName(state.name), modeOf(mode).tag, disputed ? 'disputed' : ''].filter((part) => part !== '').join(', ');
}

/** "Port Arthur: Qing dynasty is sovereign; Russian Empire leases." */
export function holdingsInWords(name: string, holdings: readonly Holding[]): string {
  const held = holdings.map(
    ({ state, mode, disputed }) => `${state.name} ${modeOf(mode).verb}${disputed ? ' (disputed)' : ''}`,
  );
  return `${name}: ${held.length === 0 ? 'no holder recorded on this day' : held.join('; ')}`;
}

/** "Lease", "Lease, disputed". */
export function modeInWords({ mode, disputed }: Pick<Holding, 'mode' | 'disputed'>): string {
  return capitalised(modeOf(mode).label) + (disputed ? ', disputed' : '');
}

/**
 * Whether several claim a territory at the same time, so that both must be said: somebody's hold is disputed, or two
 * states are sovereign.
 */
export function hasRivalClaims(holdings: readonly Holding[]): boolean {
  const sovereigns = new Set(holdings.filter(({ mode }) => mode === 'sovereignty').map(({ state }) => state.id));
  return sovereigns.size > 1 || holdings.some(({ disputed, mode }) => disputed && mode !== 'operation');
}
