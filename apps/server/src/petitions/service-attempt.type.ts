import { Field, ID, ObjectType } from 'type-graphql';
import type { ServiceFailure as Failure, ServiceMethod as Method } from '@huiyin/domain';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { ServiceFailure, ServiceMethod } from '../graphql/service-enums';
import type { ServiceAttemptEntity } from './service-attempt.entity';

@ObjectType({
  simpleResolvers: true,
  description: '送达未成: an attempt that failed, or a public notice; never changed.',
})
export class ServiceAttempt
  implements Omit<ServiceAttemptEntity, 'countyId' | 'tenantId' | 'petitionId' | 'recordedAt'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ServiceMethod, { description: 'How it was tried.' })
  method: Method;

  @Field(() => ServiceFailure, { nullable: true, description: 'Why it failed; null for a public notice.' })
  failure: Failure | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of a public notice.' })
  untilOn: string | null;

  @Field(() => String, { description: 'What happened, and what shows it.' })
  proof: string;

  @Field(() => String, { description: 'Who tried.' })
  byName: string;
}
