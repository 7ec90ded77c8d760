import type { GraphQLResolveInfo } from 'graphql';
import { act } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context } from '../graphql/context';
import { petitionReading } from './petition.reading';
import { takePetitionStep } from './petition-steps.service';

type Step = Parameters<typeof takePetitionStep>;

/** A step of a petition that another room takes, as a mutation that answers with the petition; which step may hang on what it finds. */
export function petitionAct(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditInput,
  action: Step[2],
  change: Step[3],
): Promise<unknown> {
  const { services } = context;
  return act(context, info, input, petitionReading, (tx, actor) =>
    takePetitionStep({ services, tx, actor }, input, action, change),
  );
}
