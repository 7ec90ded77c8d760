import { Field, ObjectType } from 'type-graphql';

/** Every step of a thing with its verdict for who asks; `actions` names the steps of its table. */
export function verdictOf(actions: string) {
  @ObjectType({ simpleResolvers: true })
  abstract class Verdict {
    @Field(() => String, { description: `${actions}.` })
    action: string;

    @Field(() => String, { description: 'Its label.' })
    label: string;

    @Field(() => Boolean, { description: 'Whether it is allowed to you now.' })
    allowed: boolean;

    @Field(() => String, { nullable: true, description: 'Code of the refusal.' })
    code: string | null;

    @Field(() => String, { nullable: true, description: 'Why not, and what is possible instead.' })
    reason: string | null;
  }
  return Verdict;
}
