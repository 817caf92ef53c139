import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaAfterErrors } from '../server/schema-after-errors.ts';

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const config: CodegenConfig = {
  schema: schemaAfterErrors(),
  documents: [here('src/api/operations/*.graphql')],
  generates: {
    [here('src/api/generated/')]: {
      preset: 'client',
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

// graphql-codegen reads its configuration from the default export and nothing else.
export default config;
