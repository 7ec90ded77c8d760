import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { explain, RuleViolation, toldDetails, type Language, type RefusalCode } from '@huiyin/domain';
import { warnIfUnavailable } from '../logger';

/** GraphQL's own complaints about a document, as codes of our list. */
const PROTOCOL: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
};

/**
 * What a client sees of an error: a known refusal with its code and details in the user's language, GraphQL's own
 * complaints as they are, and anything else masked behind an id under which the log holds it.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
  language: Language,
): GraphQLFormattedError {
  const cause = refusalIn(error) ?? unwrapResolverError(error);
  const path = formatted.path ? { path: formatted.path } : {};
  if (cause instanceof RuleViolation) {
    warnIfUnavailable(log, cause);
    return {
      message: explain(cause.code, cause.details, language),
      ...path,
      extensions: { code: cause.code, ...toldDetails(cause.details, language) },
    };
  }
  const code = PROTOCOL[String(formatted.extensions?.['code'])];
  if (code !== undefined && error instanceof GraphQLError) {
    return { ...formatted, extensions: { code } };
  }
  const id = randomUUID();
  log.error({ err: cause, id }, 'unexpected error');
  return { message: explain('INTERNAL', { id }, language), ...path, extensions: { code: 'INTERNAL', id } };
}

/** The refusal of a whole operation, which no resolver threw. */
const refusalIn = (error: unknown): RuleViolation | null =>
  error instanceof GraphQLError && error.originalError instanceof RuleViolation ? error.originalError : null;
