import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { writeGlossary } from './glossary.mjs';
import { writeSteps } from './steps.mjs';

/** Writes what is generated: the contract from the server, the client's types and documents from it, and two papers. */
const client = new URL('../packages/client/', import.meta.url);
const server = new URL('../apps/server/', import.meta.url);

execFileSync(process.execPath, ['build.mjs'], { cwd: server, stdio: 'inherit' });
execFileSync(process.execPath, ['dist/main.js', 'schema', new URL('schema.graphql', client).pathname], {
  cwd: server,
  stdio: 'inherit',
});

const sdl = readFileSync(new URL('schema.graphql', client), 'utf8');
const operations = new URL('src/operations/', client);
const documents = readdirSync(operations)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(new URL(name, operations), 'utf8')) }));

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  skipTypename: true,
  scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
};

const text = await codegen({
  filename: 'generated.ts',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents,
  config,
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});
writeFileSync(new URL('src/generated.ts', client), text);
await writeSteps();
writeGlossary(buildSchema(sdl));
