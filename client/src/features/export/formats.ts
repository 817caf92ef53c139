import { bibtexOf, cslOf } from '../../graph/export/bibliography.ts';
import { citedSources, type ExportContents } from '../../graph/export/contents.ts';
import { csvOf } from '../../graph/export/csv.ts';
import { gexfOf } from '../../graph/export/gexf.ts';
import { graphmlOf } from '../../graph/export/graphml.ts';
import { jsonOf } from '../../graph/export/json.ts';

/** One form in which what is in view can be taken away as a text. Adding one is adding a row. */
export interface FormatDescriptor {
  readonly id: string;
  readonly label: string;
  /** What it is good for. */
  readonly use: string;
  readonly group: 'data' | 'sources';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (contents: ExportContents) => string;
}

export const FORMAT_TABLE: readonly FormatDescriptor[] = [
  {
    id: 'csv',
    label: 'CSV',
    use: 'spreadsheets',
    group: 'data',
    extension: 'csv',
    mediaType: 'text/csv',
    write: csvOf,
  },
  {
    id: 'json',
    label: 'JSON',
    use: 'programs',
    group: 'data',
    extension: 'json',
    mediaType: 'application/json',
    write: jsonOf,
  },
  {
    id: 'graphml',
    label: 'GraphML',
    use: 'networkx, yEd, igraph',
    group: 'data',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    write: graphmlOf,
  },
  {
    id: 'gexf',
    label: 'GEXF',
    use: 'Gephi, with its time line',
    group: 'data',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    write: gexfOf,
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    use: 'LaTeX, JabRef',
    group: 'sources',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: ({ relationships }) => bibtexOf(citedSources(relationships)),
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    use: 'Zotero, pandoc',
    group: 'sources',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ relationships }) => cslOf(citedSources(relationships)),
  },
];
