import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '邀请: what its link tells to whoever holds it.' })
export class Invitation {
  @Field(() => String, { description: 'The tenant one is invited to.' })
  tenantName: string;

  @Field(() => String, { description: '单位代码: asked for at every sign-in.' })
  tenantCode: string;

  @Field(() => String, { description: '用户名: asked for at every sign-in.' })
  accountName: string;

  @Field(() => String, { nullable: true, description: 'The official it is for.' })
  officialName: string | null;

  @Field(() => String, { description: 'Who invites.' })
  invitedBy: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}
