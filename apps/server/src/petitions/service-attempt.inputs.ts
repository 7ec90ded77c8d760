import { Field, InputType } from 'type-graphql';
import type { ServiceFailure as Failure, ServiceMethod as Method } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { DateTimeScalar } from '../graphql/scalars';
import { ServiceFailure, ServiceMethod } from '../graphql/service-enums';

@InputType({
  description: '登记送达未成: an attempt in vain, or the public notice (公告) after such attempts.',
})
export class AttemptServiceInput extends EditInput {
  @Field(() => ServiceMethod, { description: 'How it was tried.' })
  method: Method;

  @Field(() => ServiceFailure, { nullable: true, description: 'Why it failed; none for a public notice.' })
  failure?: Failure | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When: now if not given.' })
  at?: Date | null;

  @Field(() => String, { description: 'What happened, and what shows it; for a notice, where it stands.' })
  proof: string;

  @Field(() => String, {
    nullable: true,
    description:
      '重新公告的理由: required for a public notice where one was given before, since the petitioner’s terms begin later by it; up to 500 characters.',
  })
  again?: string | null;
}
