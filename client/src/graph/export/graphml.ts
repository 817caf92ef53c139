import { citationOf } from './cite.ts';
import type { ExportContents } from './contents.ts';
import { type Attribute, type NetworkItem, networkFile } from './network-file.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

/**
 * The network as GraphML 1.0, for Gephi, yEd, networkx, igraph: ids of the dataset, names as `label`, and every fact
 * as a typed attribute.
 */
export function graphmlOf(contents: ExportContents): string {
  const { directed, nodes, edges, nodeAttributes, edgeAttributes } = networkFile(contents);
  const label: Attribute = { name: 'label', type: 'string' };
  return xmlDocument({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      desc: citationOf(contents),
      key: [
        ...[label, ...nodeAttributes].map((attribute) => key('node', 'n', attribute)),
        ...[label, ...edgeAttributes].map((attribute) => key('edge', 'e', attribute)),
      ],
      graph: {
        '@id': contents.dataset.name,
        '@edgedefault': directed ? 'directed' : 'undirected',
        node: nodes.map((node) => ({ '@id': node.id, data: data(node, 'n', nodeAttributes) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.source,
          '@target': edge.target,
          data: data(edge, 'e', edgeAttributes),
        })),
      },
    },
  });
}

type Prefix = 'n' | 'e';

function key(domain: string, prefix: Prefix, { name, type }: Attribute): XmlElement {
  return { '@id': `${prefix}-${name}`, '@for': domain, '@attr.name': name, '@attr.type': type };
}

function data({ label, facts }: NetworkItem, prefix: Prefix, attributes: readonly Attribute[]): readonly XmlElement[] {
  const values = attributes.flatMap(({ name }) => {
    const value = facts[name] ?? null;
    return value === null ? [] : [{ '@key': `${prefix}-${name}`, '#text': value }];
  });
  return [{ '@key': `${prefix}-label`, '#text': label }, ...values];
}
