import { catalogueEntry, type LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty, EntityKind } from '../../../api/generated/graphql.ts';
import { newMeasure } from '../../../canvas/label-style.ts';
import { FATES } from '../../../graph/compare/diff.ts';
import { FATE_LABELS } from '../../../graph/compare/fate-words.ts';
import { drawnCertainty } from '../../../graph/disputed.ts';
import type { Relationship } from '../../../graph/entity.ts';
import { citationOf, cutInWords } from '../../../graph/export/cite.ts';
import { citedSources, type ExportContents } from '../../../graph/export/contents.ts';
import { type Footnotes, numberFootnotes } from '../../../graph/footnotes.ts';
import { plural } from '../../../graph/picture.ts';
import { kindInWords } from '../../../ui/KindIcon.tsx';
import { CERTAINTY_ROWS, LINE_ROWS } from '../../legend/key-table.ts';
import { whatIsInView } from '../in-view.ts';
import { fontFaces } from './font-faces.ts';
import { readDrawingPalette } from './palette.ts';
import { drawingOnPage, legendOnPage, pictureOfPage } from './picture-of-page.ts';
import { type Picture, pictureOfScene } from './picture-of-scene.ts';
import { type DrawnSheet, drawSheet, type LegendEntry } from './sheet.ts';

/** Nothing on the page is a picture now. */
class NoPictureError extends Error {
  override readonly name = 'NoPictureError';
}

/** Whether what is shown can be taken away as a picture. */
export function hasPicture(): boolean {
  return whatIsInView()?.drawing !== undefined || drawingOnPage() !== null;
}

/**
 * What is on the plate as a sheet with title, date, legend and sources.
 *
 * @throws {NoPictureError} where the view is no picture
 */
export async function takePicture(contents: ExportContents): Promise<DrawnSheet> {
  const palette = readDrawingPalette();
  const drawing = whatIsInView()?.drawing;
  const footnotes = drawing?.footnotes ?? numberFootnotes(contents.relationships, []);
  let picture: Picture;
  if (drawing) picture = pictureOfScene(drawing.scene, contents.at ?? '', footnotes, palette);
  else {
    const onPage = drawingOnPage();
    if (!onPage) throw new NoPictureError('What is shown is no picture.');
    picture = pictureOfPage(onPage);
  }
  const ghosts = drawing?.scene.nodes.some(({ ghost }) => ghost) ?? false;
  const sheet = {
    picture,
    title: contents.title,
    subtitle: subtitleOf(contents),
    legend: (drawing ? null : legendOnPage()) ?? legendOf(contents, ghosts),
    sources: shortened(drawing ? numberedSources(footnotes) : workTitles(contents.relationships)),
    citation: citationOf(contents),
    faces: '',
  };
  const measure = newMeasure();
  const faces = await fontFaces(drawSheet(sheet, palette, measure).svg);
  return drawSheet({ ...sheet, faces }, palette, measure);
}

function subtitleOf({ when, entities, relationships, cut }: ExportContents): string {
  if (cut !== null) return `${when} · ${cutInWords(cut)}, among ${plural(entities.length, 'node')}`;
  const noun = entities.every(({ kind }) => kind === 'STATE') ? 'state' : 'node';
  return `${when} · ${plural(relationships.length, 'tie')} among ${plural(entities.length, noun)}`;
}

function legendOf({ relationships, fates }: ExportContents, ghosts: boolean): readonly LegendEntry[] {
  const kinds = new Set<EntityKind>();
  const lines = new Set<LineStyle>();
  const certainties = new Map<Certainty, LineStyle>();
  for (const relationship of relationships) {
    const { type, from, to, via } = relationship;
    const certainty = drawnCertainty(relationship);
    const { line } = catalogueEntry(type);
    for (const end of [from, to]) kinds.add(end.kind);
    if (via && line !== 'plain') kinds.add(via.kind);
    lines.add(line);
    if (!certainties.has(certainty)) certainties.set(certainty, line);
  }
  return [
    ...[...kinds].map((kind) => ({ label: kindInWords(kind), sign: { kind } })),
    ...(ghosts ? [{ label: 'No tie here', sign: { ghost: true as const } }] : []),
    ...FATES.filter((fate) => [...(fates?.values() ?? [])].includes(fate)).map((fate) => ({
      label: FATE_LABELS[fate],
      sign: { line: 'signed' as const, certainty: 'CERTAIN' as const, fate },
    })),
    ...LINE_ROWS.filter(({ line }) => lines.has(line)).map(({ line, label }) => ({
      label,
      sign: { line, certainty: 'CERTAIN' as const },
    })),
    ...CERTAINTY_ROWS.flatMap(({ certainty, label }) => {
      const line = certainties.get(certainty);
      return certainty === 'CERTAIN' || line === undefined ? [] : [{ label, sign: { line, certainty } }];
    }),
  ];
}

/** Numbers as on the plate; general knowledge, which has none, last. */
function numberedSources(footnotes: Footnotes): readonly string[] {
  const numbered = [...footnotes.values()].flatMap((note) => {
    if (note.kind === 'unsourced') return [];
    const { source, locator } = note.passage;
    const facts = [source.author, source.title ?? source.id, locator, source.year].filter((fact) => fact);
    return [`${note.number} ${facts.join(', ')}`];
  });
  const unsourced = [...footnotes.values()].some(({ kind }) => kind === 'unsourced');
  return unsourced ? [...numbered, 'K general knowledge of the compilers, no page yet'] : numbered;
}

/** A picture without footnotes names the works alone. */
function workTitles(relationships: readonly Relationship[]): readonly string[] {
  return citedSources(relationships).map(({ source }) =>
    [source.author, source.title ?? source.id, source.year].filter((fact) => fact).join(', '),
  );
}

const MOST_SOURCES = 40;

/** A sheet is no bibliography: what is left out is counted, and is in the exported sources. */
function shortened(sources: readonly string[]): readonly string[] {
  const left = sources.length - MOST_SOURCES;
  return left <= 1 ? sources : [...sources.slice(0, MOST_SOURCES), `and ${left} more`];
}
