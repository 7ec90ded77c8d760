import { lexicographicSortSchema, printSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { auditRefusal } from '../audit/audit.service';
import { resolvers } from '../rooms';
import { LARGEST_PAGE, PAGE_SIZE } from '../reading/paging';
import { COST_OF_COUNT, COST_OF_LIST } from './cost';
import { hangDoors } from './door';
import { LIMITS } from './limits';

/** What a third party must know before its first query, told by the contract itself. */
const DESCRIPTION = `回音 (Huiyin): petitions of a county's offices, townships and schools.

Cost, in points: each object asked for is 1; a page is as many objects as \`first\` or \`last\` says (${PAGE_SIZE} without,
${LARGEST_PAGE} at most); a list without pages counts as ${COST_OF_LIST}; \`totalCount\` is ${COST_OF_COUNT} more; other scalars are free. What stands inside a list
counts once for each of its objects. One request costs at most ${LIMITS.cost} points, has at most ${LIMITS.tokens} tokens, ${LIMITS.rootFields} root fields,
${LIMITS.aliases} aliases, ${LIMITS.directives} directives, ${LIMITS.fragments} fragments, and a depth of ${LIMITS.depth}, of which \`edges\` and \`nodes\` are no level; its variables hold at
most ${LIMITS.inputValues} values, ${LIMITS.inputList} in a list, ${LIMITS.inputDepth} deep. More is TOO_COMPLEX. Points spent too fast are THROTTLED, with Retry-After.`;

let built: GraphQLSchema | undefined;

/** The whole contract, doors hung: one in a process, however many servers it starts. */
export function buildSchema(): GraphQLSchema {
  if (built) return built;
  // whoever serves it checks it
  built = hangDoors(buildSchemaSync({ resolvers, validate: false, skipCheck: true }), auditRefusal);
  built.description = DESCRIPTION;
  return built;
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
