import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, visit } from 'graphql';
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

const [schema, schemaAst] = [parse(sdl), buildSchema(sdl)];
const generate = (filename, of, plugins, more = {}) =>
  codegen({
    filename,
    schema,
    schemaAst,
    documents: of,
    config: { ...config, ...more },
    plugins,
    pluginMap: { typescriptOperations, typedDocumentNode },
  });

writeFileSync(
  new URL('src/generated.ts', client),
  await generate('generated.ts', documents, [{ typescriptOperations: {} }]),
);

const fragments = new Map(
  documents
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === 'FragmentDefinition')
    .map((fragment) => [fragment.name.value, fragment]),
);

/** A document of one operation, with the fragments it spreads. */
function documentOf(operation) {
  const definitions = new Set([operation]);
  for (const definition of definitions)
    visit(definition, { FragmentSpread: ({ name }) => void definitions.add(fragments.get(name.value)) });
  return { kind: 'Document', definitions: [...definitions] };
}

/** One file an operation, so that a page brings along its own and no others. */
const folder = new URL('src/documents/', client);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const asked = documents
  .flatMap(({ document }) => document.definitions)
  .filter(({ kind }) => kind === 'OperationDefinition');
for (const operation of asked) {
  const location = `${operation.name.value}.ts`;
  const document = documentOf(operation);
  const text = await generate(location, [{ location, document }], [{ typedDocumentNode: {} }], {
    importOperationTypesFrom: 'Types',
  });
  // a fragment is written into every document that spreads it
  const own = text.replace(/^export const \w+FragmentDoc = .*;\n/gm, '');
  writeFileSync(new URL(location, folder), `import type * as Types from '../generated';\n${own}`);
}
const names = asked.map(({ name }) => name.value).toSorted((a, b) => a.localeCompare(b));
writeFileSync(new URL('index.ts', folder), names.map((name) => `export * from './${name}';\n`).join(''));

await writeSteps();
writeGlossary(schemaAst);
