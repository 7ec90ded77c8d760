import type { GraphQLResolveInfo } from 'graphql';
import type { PetitionAction } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { act } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context } from '../graphql/context';
import { petitionReading } from './petition.reading';
import { takePetitionStep, type Change, type Situation } from './petition-steps.service';

/** A step of a petition that another room takes, as a mutation that answers with the petition; which step may hang on what it finds. */
export function petitionAct(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: PetitionAction | ((tx: Tx) => Promise<PetitionAction>),
  change: (situation: Situation) => Change | Promise<Change>,
): Promise<unknown> {
  const { services } = context;
  return act(context, info, input, petitionReading, async (tx, actor) => {
    const step = typeof action === 'string' ? action : await action(tx);
    return takePetitionStep({ services, tx, actor }, input, step, change);
  });
}
