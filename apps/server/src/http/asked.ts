import type { IncomingMessage } from 'node:http';

/** Paths that are told apart; whatever else is asked for counts as a file, or names would grow without end. */
const PATHS = new Set([
  '/graphql',
  '/attachments',
  '/portal/attachments',
  '/imports',
  '/topics',
  '/divisions',
  '/ledger.xlsx',
  '/overview.xlsx',
  '/healthz',
  '/readyz',
]);
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** What was asked for, in words of ours alone: figures and traces must not repeat what a caller made up. */
export function pathOf({ url }: IncomingMessage): string {
  const asked = (url ?? '').split('?')[0] ?? '';
  return PATHS.has(asked) ? asked : 'file';
}

export const methodOf = ({ method = '' }: IncomingMessage): string =>
  METHODS.has(method) ? method : 'OTHER';
