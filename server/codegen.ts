import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaAfterErrors } from './schema-after-errors.ts';

const config: CodegenConfig = {
  generates: {
    'server/src/graphql/generated/resolvers.ts': {
      schema: 'server/src/graphql/schema.graphql',
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', JSON: 'unknown' },
        contextType: '../context.ts#RequestContext',
        // Resolvers hand over rows of the graph; each field says how it comes from them.
        mappers: {
          Entity: '../../domain/model.ts#EntityRow',
          State: '../../domain/model.ts#EntityRow',
          Actor: '../../domain/model.ts#EntityRow',
          Treaty: '../../domain/model.ts#EntityRow',
          Territory: '../../domain/model.ts#EntityRow',
          Event: '../../domain/model.ts#EntityRow',
          Organisation: '../../domain/model.ts#EntityRow',
          Relationship: '../../domain/model.ts#RelationshipRow',
          Citation: '../backing.ts#CitationBacking',
          Passage: '../../engine/queries.ts#PassageWithSourceRow',
          Source: '../../domain/model.ts#SourceRow',
          Dataset: '../../explorer/dataset.ts#LoadedDataset',
          Network: '../backing.ts#NetworkBacking',
          SearchHit: '../backing.ts#SearchHitBacking',
          Tie: '../backing.ts#TieBacking',
          Control: '../../domain/model.ts#RelationshipRow',
          Cession: '../../domain/model.ts#RelationshipRow',
          Office: '../../domain/model.ts#RelationshipRow',
          Participation: '../../domain/model.ts#RelationshipRow',
          InfluenceLink: '../../domain/model.ts#RelationshipRow',
          Influence: '../backing.ts#InfluenceBacking',
          Reversal: '../backing.ts#ReversalBacking',
          Triad: '../backing.ts#TriadBacking',
          Asked: '../backing.ts#AskedBacking',
          AskedSlot: '../backing.ts#AskedSlotBacking',
          AnswerLine: '../backing.ts#AnswerLineBacking',
          AskChoice: '../backing.ts#AskChoiceBacking',
          Ranked: '../backing.ts#RankedBacking',
          TreatyConnection: '../backing.ts#EntityConnectionBacking',
          EntityConnection: '../backing.ts#EntityConnectionBacking',
          RelationshipConnection: '../backing.ts#RelationshipConnectionBacking',
          SourceConnection: '../backing.ts#SourceConnectionBacking',
          TreatyEdge: '../backing.ts#EntityEdgeBacking',
          EntityEdge: '../backing.ts#EntityEdgeBacking',
          RelationshipEdge: '../backing.ts#RelationshipEdgeBacking',
          SourceEdge: '../backing.ts#SourceEdgeBacking',
        },
        immutableTypes: true,
        // The graph says these in lower case, as the data package does.
        enumValues: {
          Certainty: { CERTAIN: 'certain', PROBABLE: 'probable', DISPUTED: 'disputed' },
          Tier: { CORE: 'core', STANDARD: 'standard', EXTENDED: 'extended' },
        },
      },
    },
    'server/src/ask/generated/': {
      schema: schemaAfterErrors(),
      preset: 'client',
      documents: ['server/src/ask/operations/*.graphql'],
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        documentMode: 'string',
        importExtension: '.ts',
        useTypeImports: true,
        scalars: { Date: 'string', JSON: 'unknown' },
        strictScalars: true,
      },
    },
  },
};

export default config;
