/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Atlas($lenses: [Lens!]!) {\n  states: entities(kinds: [STATE], first: 1000) {\n    nodes {\n      ...EntityRef\n      span {\n        ...SpanParts\n      }\n    }\n  }\n  network(lenses: $lenses, first: 5000) {\n    nodes {\n      ...EntityRef\n    }\n    relationships {\n      id\n      type\n      certainty\n      from {\n        id\n      }\n      to {\n        id\n      }\n      via {\n        ...EntityRef\n      }\n      span {\n        ...SpanParts\n      }\n    }\n    truncated\n  }\n}": typeof types.AtlasDocument,
    "query EntityDetails($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n    names\n    subtype\n    summary\n    dispute\n    wikidata\n    span {\n      ...SpanParts\n    }\n    place {\n      name\n      lat\n      lon\n    }\n    citations {\n      ...CitationParts\n    }\n    relationships(first: 1000) {\n      nodes {\n        type\n      }\n      total\n    }\n    ... on State {\n      capital\n    }\n    ... on Treaty {\n      inForce\n    }\n  }\n}\n\nquery RelationshipDetails($id: ID!) {\n  relationship(id: $id) {\n    ...RelationshipParts\n    via {\n      summary\n      span {\n        ...SpanParts\n      }\n      citations {\n        ...CitationParts\n      }\n    }\n  }\n}\n\nquery RelationshipsOfType($id: ID!, $type: RelationshipType!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(types: [$type], first: $first, after: $after) {\n      nodes {\n        ...RelationshipParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      total\n    }\n  }\n}": typeof types.EntityDetailsDocument,
    "fragment EntityRef on Entity {\n  id\n  name\n  kind\n}\n\nfragment SpanParts on Span {\n  start\n  end\n  startMin\n  startMax\n  endMin\n  endMax\n  label\n}\n\nfragment CitationParts on Citation {\n  passage {\n    id\n    locator\n    summary\n    caveat\n    source {\n      id\n      kind\n      author\n      title\n      container\n      year\n      url\n      readAt\n      note\n    }\n  }\n}\n\nfragment RelationshipParts on Relationship {\n  id\n  type\n  from {\n    ...EntityRef\n  }\n  to {\n    ...EntityRef\n  }\n  via {\n    ...EntityRef\n  }\n  span {\n    ...SpanParts\n  }\n  certainty\n  sourced\n  citations {\n    ...CitationParts\n  }\n  role\n  office\n  mode\n  reason\n  effect\n  demand\n  goods\n  article\n  note\n  dispute\n}": typeof types.EntityRefFragmentDoc,
    "query Opening {\n  dataset {\n    name\n    title\n    version\n    licence\n    engine\n    citation\n    span {\n      ...SpanParts\n    }\n    opening {\n      at\n      lenses\n      view\n      select\n    }\n    counts {\n      of\n      total\n    }\n    principals\n    hues {\n      state\n      hue\n    }\n  }\n}": typeof types.OpeningDocument,
    "query Picture($lenses: [Lens!]!, $at: Date!, $confidence: Confidence!, $certainty: [Certainty!]) {\n  network(\n    lenses: $lenses\n    at: $at\n    confidence: $confidence\n    certainty: $certainty\n  ) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n    relationships {\n      ...RelationshipParts\n    }\n    truncated\n    total {\n      nodes\n      relationships\n    }\n  }\n  states: entities(kinds: [STATE], at: $at, first: 1000) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n  }\n}": typeof types.PictureDocument,
    "query Pulse {\n  dataset {\n    name\n    version\n  }\n}": typeof types.PulseDocument,
    "query Timeline($lenses: [Lens!]!, $bucket: Bucket!) {\n  timeline(lenses: $lenses, bucket: $bucket) {\n    from\n    to\n    began\n  }\n}": typeof types.TimelineDocument,
};
const documents: Documents = {
    "query Atlas($lenses: [Lens!]!) {\n  states: entities(kinds: [STATE], first: 1000) {\n    nodes {\n      ...EntityRef\n      span {\n        ...SpanParts\n      }\n    }\n  }\n  network(lenses: $lenses, first: 5000) {\n    nodes {\n      ...EntityRef\n    }\n    relationships {\n      id\n      type\n      certainty\n      from {\n        id\n      }\n      to {\n        id\n      }\n      via {\n        ...EntityRef\n      }\n      span {\n        ...SpanParts\n      }\n    }\n    truncated\n  }\n}": types.AtlasDocument,
    "query EntityDetails($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n    names\n    subtype\n    summary\n    dispute\n    wikidata\n    span {\n      ...SpanParts\n    }\n    place {\n      name\n      lat\n      lon\n    }\n    citations {\n      ...CitationParts\n    }\n    relationships(first: 1000) {\n      nodes {\n        type\n      }\n      total\n    }\n    ... on State {\n      capital\n    }\n    ... on Treaty {\n      inForce\n    }\n  }\n}\n\nquery RelationshipDetails($id: ID!) {\n  relationship(id: $id) {\n    ...RelationshipParts\n    via {\n      summary\n      span {\n        ...SpanParts\n      }\n      citations {\n        ...CitationParts\n      }\n    }\n  }\n}\n\nquery RelationshipsOfType($id: ID!, $type: RelationshipType!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(types: [$type], first: $first, after: $after) {\n      nodes {\n        ...RelationshipParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      total\n    }\n  }\n}": types.EntityDetailsDocument,
    "fragment EntityRef on Entity {\n  id\n  name\n  kind\n}\n\nfragment SpanParts on Span {\n  start\n  end\n  startMin\n  startMax\n  endMin\n  endMax\n  label\n}\n\nfragment CitationParts on Citation {\n  passage {\n    id\n    locator\n    summary\n    caveat\n    source {\n      id\n      kind\n      author\n      title\n      container\n      year\n      url\n      readAt\n      note\n    }\n  }\n}\n\nfragment RelationshipParts on Relationship {\n  id\n  type\n  from {\n    ...EntityRef\n  }\n  to {\n    ...EntityRef\n  }\n  via {\n    ...EntityRef\n  }\n  span {\n    ...SpanParts\n  }\n  certainty\n  sourced\n  citations {\n    ...CitationParts\n  }\n  role\n  office\n  mode\n  reason\n  effect\n  demand\n  goods\n  article\n  note\n  dispute\n}": types.EntityRefFragmentDoc,
    "query Opening {\n  dataset {\n    name\n    title\n    version\n    licence\n    engine\n    citation\n    span {\n      ...SpanParts\n    }\n    opening {\n      at\n      lenses\n      view\n      select\n    }\n    counts {\n      of\n      total\n    }\n    principals\n    hues {\n      state\n      hue\n    }\n  }\n}": types.OpeningDocument,
    "query Picture($lenses: [Lens!]!, $at: Date!, $confidence: Confidence!, $certainty: [Certainty!]) {\n  network(\n    lenses: $lenses\n    at: $at\n    confidence: $confidence\n    certainty: $certainty\n  ) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n    relationships {\n      ...RelationshipParts\n    }\n    truncated\n    total {\n      nodes\n      relationships\n    }\n  }\n  states: entities(kinds: [STATE], at: $at, first: 1000) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n  }\n}": types.PictureDocument,
    "query Pulse {\n  dataset {\n    name\n    version\n  }\n}": types.PulseDocument,
    "query Timeline($lenses: [Lens!]!, $bucket: Bucket!) {\n  timeline(lenses: $lenses, bucket: $bucket) {\n    from\n    to\n    began\n  }\n}": types.TimelineDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Atlas($lenses: [Lens!]!) {\n  states: entities(kinds: [STATE], first: 1000) {\n    nodes {\n      ...EntityRef\n      span {\n        ...SpanParts\n      }\n    }\n  }\n  network(lenses: $lenses, first: 5000) {\n    nodes {\n      ...EntityRef\n    }\n    relationships {\n      id\n      type\n      certainty\n      from {\n        id\n      }\n      to {\n        id\n      }\n      via {\n        ...EntityRef\n      }\n      span {\n        ...SpanParts\n      }\n    }\n    truncated\n  }\n}"): typeof import('./graphql.ts').AtlasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntityDetails($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n    names\n    subtype\n    summary\n    dispute\n    wikidata\n    span {\n      ...SpanParts\n    }\n    place {\n      name\n      lat\n      lon\n    }\n    citations {\n      ...CitationParts\n    }\n    relationships(first: 1000) {\n      nodes {\n        type\n      }\n      total\n    }\n    ... on State {\n      capital\n    }\n    ... on Treaty {\n      inForce\n    }\n  }\n}\n\nquery RelationshipDetails($id: ID!) {\n  relationship(id: $id) {\n    ...RelationshipParts\n    via {\n      summary\n      span {\n        ...SpanParts\n      }\n      citations {\n        ...CitationParts\n      }\n    }\n  }\n}\n\nquery RelationshipsOfType($id: ID!, $type: RelationshipType!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(types: [$type], first: $first, after: $after) {\n      nodes {\n        ...RelationshipParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      total\n    }\n  }\n}"): typeof import('./graphql.ts').EntityDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntityRef on Entity {\n  id\n  name\n  kind\n}\n\nfragment SpanParts on Span {\n  start\n  end\n  startMin\n  startMax\n  endMin\n  endMax\n  label\n}\n\nfragment CitationParts on Citation {\n  passage {\n    id\n    locator\n    summary\n    caveat\n    source {\n      id\n      kind\n      author\n      title\n      container\n      year\n      url\n      readAt\n      note\n    }\n  }\n}\n\nfragment RelationshipParts on Relationship {\n  id\n  type\n  from {\n    ...EntityRef\n  }\n  to {\n    ...EntityRef\n  }\n  via {\n    ...EntityRef\n  }\n  span {\n    ...SpanParts\n  }\n  certainty\n  sourced\n  citations {\n    ...CitationParts\n  }\n  role\n  office\n  mode\n  reason\n  effect\n  demand\n  goods\n  article\n  note\n  dispute\n}"): typeof import('./graphql.ts').EntityRefFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Opening {\n  dataset {\n    name\n    title\n    version\n    licence\n    engine\n    citation\n    span {\n      ...SpanParts\n    }\n    opening {\n      at\n      lenses\n      view\n      select\n    }\n    counts {\n      of\n      total\n    }\n    principals\n    hues {\n      state\n      hue\n    }\n  }\n}"): typeof import('./graphql.ts').OpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Picture($lenses: [Lens!]!, $at: Date!, $confidence: Confidence!, $certainty: [Certainty!]) {\n  network(\n    lenses: $lenses\n    at: $at\n    confidence: $confidence\n    certainty: $certainty\n  ) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n    relationships {\n      ...RelationshipParts\n    }\n    truncated\n    total {\n      nodes\n      relationships\n    }\n  }\n  states: entities(kinds: [STATE], at: $at, first: 1000) {\n    nodes {\n      ...EntityRef\n      names\n      degree\n    }\n  }\n}"): typeof import('./graphql.ts').PictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Pulse {\n  dataset {\n    name\n    version\n  }\n}"): typeof import('./graphql.ts').PulseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Timeline($lenses: [Lens!]!, $bucket: Bucket!) {\n  timeline(lenses: $lenses, bucket: $bucket) {\n    from\n    to\n    began\n  }\n}"): typeof import('./graphql.ts').TimelineDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
