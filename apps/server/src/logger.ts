import pino, { type DestinationStream, type Logger } from 'pino';
import type { RuleViolation } from '@huiyin/domain';
import type { Config } from './config';

const STACK_LINES = 12;
/** PostgreSQL quotes the offending value behind a colon: `invalid input syntax for type date: "…"`. */
const QUOTED_VALUE = /: ".*$/s;

type LoggedError = {
  type: string;
  message: string;
  code?: string;
  severity?: string;
  constraint?: string;
  table?: string;
  at: string[];
  cause?: LoggedError;
};

/**
 * What a log may keep of an error. A driver's error also carries the statement's parameters, the offending row and
 * the whole connection with its key: identities and secrets, of which none belongs into a log.
 */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', at: [] };
  const known = error as Error & Record<string, unknown>;
  const named = (name: string): object =>
    typeof known[name] === 'string' ? { [name]: (known[name] as string).slice(0, 100) } : {};
  const cause = known['driverError'] ?? error.cause;
  return {
    type: error.name,
    message: error.message.replace(QUOTED_VALUE, '').slice(0, 500),
    ...named('code'),
    ...named('severity'),
    ...named('constraint'),
    ...named('table'),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, STACK_LINES)
      .map((line) => line.trim()),
    ...(cause instanceof Error && depth < 3 ? { cause: errorForLog(cause, depth + 1) } : {}),
  };
}

/** Logs carry no identities: neither bodies nor variables nor parameters are ever logged. */
export const createLogger = (
  config: Pick<Config, 'production'>,
  to: DestinationStream = pino.destination(2),
): Logger =>
  pino(
    {
      level: process.env['LOG_LEVEL'] ?? (config.production ? 'info' : 'warn'),
      serializers: { err: (error: unknown) => errorForLog(error) },
    },
    to,
  );

/** The client need not know what the database said, the operator does. */
export function warnIfUnavailable(log: Logger, violation: RuleViolation): void {
  if (violation.code === 'UNAVAILABLE')
    log.warn({ err: violation.cause ?? violation }, 'database unavailable');
}
