import type { IncomingMessage } from 'node:http';
import { RuleViolation } from '@huiyin/domain';
import type { SignedIn } from '../graphql/context';

/**
 * What was written under one account and sent later, as from a phone that was out of reach, says in `x-account` whose it
 * is: the session that carries it may be somebody else's by then. Where there is none, the doors ask to sign in.
 *
 * @throws RuleViolation OTHER_ACCOUNT
 */
export function requireAccount(request: IncomingMessage, actor: SignedIn | null): void {
  const account = request.headers['x-account'];
  if (account !== undefined && actor !== null && account !== actor.accountId)
    throw new RuleViolation('OTHER_ACCOUNT');
}
