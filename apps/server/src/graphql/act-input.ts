import { Field, ID, InputType, Int } from 'type-graphql';

/** What is said of the key of a mutation that may be sent twice without harm. */
export const REPEATABLE = 'Accepted for uniformity: sending this twice does no harm.';

/** What every mutation's input carries. */
@InputType()
export abstract class ActInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act.',
  })
  idempotencyKey?: string | null;
}

/** What every mutation of an existing object carries. */
@InputType()
export abstract class EditInput extends ActInput {
  @Field(() => ID, { description: 'The object to change.' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version one has seen; a stale one is refused with STALE_VERSION.',
  })
  version?: number | null;
}
