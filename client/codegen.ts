import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'server/src/graphql/schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/api/generated/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'client/src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
