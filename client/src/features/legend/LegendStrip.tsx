import type { LineStyle } from '@entente/server/domain/catalogue';
import { useRef } from 'react';
import type { Certainty, EntityKind } from '../../api/generated/graphql.ts';
import { FATES } from '../../graph/compare/diff.ts';
import { FATE_LABELS } from '../../graph/compare/fate-words.ts';
import { drawnCertainty } from '../../graph/disputed.ts';
import type { Footnotes } from '../../graph/footnotes.ts';
import type { Scene } from '../../graph/layout/scene.ts';
import { typeHeading } from '../../graph/relation-words.ts';
import { FateSample } from '../../ui/FateSample.tsx';
import { KindIcon, kindInWords } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import { useScrolls } from '../../ui/use-scrolls.ts';
import { CERTAINTY_ROWS, LINE_ROWS } from './key-table.ts';
import './legend.css';

export interface LegendStripProps {
  readonly scene: Scene;
  readonly footnotes: Footnotes;
  readonly onKey: () => void;
}

/** Relations that share the thin line are named as long as they are so few. */
const MOST_NAMED = 2;

/** What the signs on this plate mean, and only those. */
export function LegendStrip({ scene, footnotes, onKey }: LegendStripProps) {
  const kinds = new Set<EntityKind>(scene.nodes.filter(({ ghost }) => !ghost).map(({ entity }) => entity.kind));
  const lines = new Set<LineStyle>();
  const certainties = new Map<Certainty, LineStyle>();
  const plain = new Set<string>();
  for (const { relationship, line, fate } of scene.ties) {
    lines.add(line);
    if (line === 'plain') plain.add(typeHeading(relationship.type));
    if (relationship.via && line !== 'plain' && fate === null) kinds.add(relationship.via.kind);
    const certainty = drawnCertainty(relationship);
    if (!certainties.has(certainty)) certainties.set(certainty, line);
  }
  const fates = FATES.filter((fate) => scene.ties.some((tie) => tie.fate === fate));
  const strip = useRef<HTMLUListElement>(null);
  const scrolls = useScrolls(strip);
  const hasGhosts = scene.nodes.some(({ ghost }) => ghost);
  const hasAbsent = scene.nodes.some(({ absence }) => absence);
  const hasUnsourced = [...footnotes.values()].some(({ kind }) => kind === 'unsourced');
  return (
    <div className="legend">
      <ul ref={strip} className="legend-strip" aria-label="Legend" tabIndex={scrolls ? 0 : undefined}>
        {[...kinds].map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {kindInWords(kind)}
          </li>
        ))}
        {hasGhosts && (
          <li>
            <span className="legend-ghost" />
            No tie here
          </li>
        )}
        {hasAbsent && (
          <li>
            <span className="legend-absent" />
            Not there on the day
          </li>
        )}
        {fates.map((fate) => (
          <li key={fate}>
            <FateSample fate={fate} />
            {FATE_LABELS[fate]}
          </li>
        ))}
        {LINE_ROWS.filter(({ line }) => lines.has(line)).map(({ line, label }) => (
          <li key={line} className={fates.length > 0 ? 'is-pattern' : undefined}>
            <LineSample line={line} />
            {line === 'plain' && plain.size <= MOST_NAMED ? [...plain].join(', ') : label}
          </li>
        ))}
        {CERTAINTY_ROWS.filter(({ certainty }) => certainty !== 'CERTAIN' && certainties.has(certainty)).map(
          ({ certainty, label }) => (
            <li key={certainty}>
              <LineSample line={certainties.get(certainty) ?? 'alliance'} certainty={certainty} />
              {label}
            </li>
          ),
        )}
        {hasUnsourced && (
          <li>
            <span className="legend-k">K</span>
            No page yet
          </li>
        )}
      </ul>
      <button type="button" className="link full-key" onClick={onKey} aria-keyshortcuts="k">
        Full key
      </button>
    </div>
  );
}
