import { GraphQLScalarType, Kind } from 'graphql';
import { isDate, RuleViolation, same } from '@huiyin/domain';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

const invalid = (field: string): RuleViolation =>
  new RuleViolation('INVALID', { field: same(field), reason: same('ISO 8601') });

function readDate(value: unknown): string {
  if (!isDate(value)) throw invalid('Date');
  return value as string;
}

function readInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (instant === null || Number.isNaN(instant.getTime())) throw invalid('DateTime');
  return instant;
}

/** A civil day in Beijing. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A civil day in Beijing time, `YYYY-MM-DD`.',
  serialize: (value) => value as string,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, written with its offset; PostgreSQL formats it in Beijing time. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset; answers are in Beijing time (+08:00).',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});
