import { boundsOf } from '../../domain/bounds.ts';
import type { Lens } from '../../domain/catalogue.ts';
import { parseEdtf, parseEdtfEnd } from '../../domain/edtf.ts';
import { counts, type LoadedDataset } from '../../explorer/dataset.ts';
import type { DatasetResolvers } from '../generated/resolvers.ts';
import { spanOf } from './span.ts';

export const datasetResolvers: DatasetResolvers = {
  name: ({ row }) => row.name,
  title: ({ row }) => row.title,
  version: ({ row }) => row.version,
  hash: ({ row }) => row.hash,
  licence: ({ row }) => row.licence,
  engine: (_, __, { engineName }) => engineName,
  span: ({ span }) =>
    span === null
      ? null
      : spanOf('interval', { ...span, ...boundsOf('interval', parseEdtf(span.start), parseEdtfEnd(span.end)) }),
  opening: ({ row }) =>
    row.openingAt === null && row.openingLenses === null && row.openingView === null && row.openingSelect === null
      ? null
      : {
          at: row.openingAt,
          lenses: (row.openingLenses ?? []) as readonly Lens[],
          view: row.openingView,
          select: row.openingSelect,
        },
  counts: (_, __, { reader }) => counts(reader),
  citation: (dataset) => citationOf(dataset),
  principals: ({ row }) => row.principals,
  hues: ({ row }) => row.hueStates.map((state, at) => ({ state, hue: row.hueNumbers[at] ?? 0 })),
};

function citationOf({ row }: LoadedDataset): string {
  const licence = row.licence === null ? '' : ` ${row.licence}.`;
  return `${row.title} (${row.name}), version ${row.version}.${licence}`;
}
