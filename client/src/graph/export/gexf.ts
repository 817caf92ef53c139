import { addDays, FIRST_DAY, LAST_DAY } from '@entente/server/domain/iso-day';
import { citationOf } from './cite.ts';
import type { ExportContents, Fact } from './contents.ts';
import { type Attribute, type NetworkItem, networkFile } from './network-file.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

/**
 * The network as GEXF 1.3, which Gephi and networkx read, with a time line. Each edge has its type as `kind`, which keeps
 * edges of different types between the same nodes apart in Gephi; a node and an edge are there from the
 * first day on which they can have begun to the last on which they can have been.
 */
export function gexfOf(contents: ExportContents): string {
  const { directed, nodes, edges, nodeAttributes, edgeAttributes } = networkFile(contents);
  return xmlDocument({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
      '@version': '1.3',
      meta: {
        '@lastmodifieddate': contents.takenOn,
        creator: 'Entente',
        description: citationOf(contents),
      },
      graph: {
        '@mode': 'dynamic',
        '@timeformat': 'date',
        '@defaultedgetype': directed ? 'directed' : 'undirected',
        attributes: [declared('node', nodeAttributes), declared('edge', edgeAttributes)],
        nodes: {
          node: nodes.map((node) => ({
            '@id': node.id,
            '@label': node.label,
            ...lifeOf(node.facts),
            ...values(node, nodeAttributes),
          })),
        },
        edges: {
          edge: edges.map((edge) => ({
            '@id': edge.id,
            '@source': edge.source,
            '@target': edge.target,
            '@label': edge.label,
            '@kind': edge.label,
            ...lifeOf(edge.facts),
            ...values(edge, edgeAttributes),
          })),
        },
      },
    },
  });
}

function declared(kind: 'node' | 'edge', attributes: readonly Attribute[]): XmlElement {
  return {
    '@class': kind,
    '@mode': 'static',
    attribute: attributes.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': type })),
  };
}

/** Bounds are half-open, the days of a GEXF are both counted. An end that is not known is left open. */
function lifeOf({ startMin, endMax }: Readonly<Record<string, Fact>>): XmlElement {
  const first = typeof startMin === 'string' && startMin > FIRST_DAY ? startMin : null;
  const last = typeof endMax === 'string' && endMax < LAST_DAY ? addDays(endMax, -1) : null;
  return { ...(first === null ? {} : { '@start': first }), ...(last === null ? {} : { '@end': last }) };
}

function values({ facts }: NetworkItem, attributes: readonly Attribute[]): XmlElement {
  const attvalue = attributes.flatMap(({ name }) => {
    const value = facts[name] ?? null;
    return value === null ? [] : [{ '@for': name, '@value': value }];
  });
  return attvalue.length === 0 ? {} : { attvalues: { attvalue } };
}
