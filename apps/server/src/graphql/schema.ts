import { lexicographicSortSchema, printSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { auditRefusal } from '../audit/audit.service';
import { resolvers } from '../rooms';
import { hangDoors } from './door';

/** The whole contract, doors hung. */
export function buildSchema(): GraphQLSchema {
  return hangDoors(buildSchemaSync({ resolvers, validate: false }), auditRefusal);
}

/** The contract as it is committed and served. */
export const printContract = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;

/**
 * Planned objects hold a value under each response key, and under `$` what a mutation tells once; all other objects
 * hold it under the field's name.
 */
export const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => {
  if (!Object.hasOwn(source, '$')) return source[info.fieldName];
  const key = String(info.path.key);
  return Object.hasOwn(source, key)
    ? source[key]
    : (source['$'] as Record<string, unknown> | null)?.[info.fieldName];
};
