import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'server/src/graphql/schema.graphql',
  generates: {
    'server/src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', JSON: 'unknown' },
        // Resolvers hand over backing models; the generated types would ask for every field at once.
        mappers: {},
      },
    },
  },
};

export default config;
