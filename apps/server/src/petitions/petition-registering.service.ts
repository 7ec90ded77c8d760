import type { GraphQLResolveInfo } from 'graphql';
import { act, type Done, type Equipped } from '../graphql/act';
import type { Context } from '../graphql/context';
import type { KeyedInput } from '../graphql/idempotency';
import { petitionReading } from './petition.reading';
import { currentCode } from './petition.service';

/** As `actBy`, for a verb that registers a matter: its query code is told once, and again to who repeats the request. */
export function actRegistering<I extends KeyedInput>(
  context: Context,
  info: GraphQLResolveInfo,
  input: I,
  verb: (doing: Equipped, input: I) => Promise<Done>,
): Promise<unknown> {
  const { services } = context;
  const now = services.now();
  return act(
    context,
    info,
    input,
    petitionReading,
    (tx, actor) => verb({ services, tx, actor, now }, input),
    (tx, id) => currentCode(services, tx, id),
  );
}
