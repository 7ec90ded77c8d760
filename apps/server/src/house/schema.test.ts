import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { validateSchema } from 'graphql';
import { buildSchema, printContract } from '../graphql/schema';
import { ROOT } from './files';

it('is the contract that is committed: npm run generate', () => {
  const committed = readFileSync(join(ROOT, 'packages/client/schema.graphql'), 'utf8');
  expect(printContract(buildSchema())).toBe(committed);
});

it('is a schema by the rules of GraphQL', () => {
  expect(validateSchema(buildSchema())).toEqual([]);
});
