import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PointVerdict, ReadinessPoint as Point, TenantKind as Kind } from '@huiyin/domain';
import { ReadinessPoint, TenantKind } from '../graphql/enums';

@ObjectType({ simpleResolvers: true, description: '开通准备: one point that a tenant needs.' })
export class PointOfReadiness implements PointVerdict {
  @Field(() => ReadinessPoint, { description: 'Which.' })
  point: Point;

  @Field(() => Boolean, { description: 'Whether it is met.' })
  met: boolean;

  @Field(() => [String], {
    description: 'What of it is missing: groups, villages, or fields in the user’s language.',
  })
  missing: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description: '一个单位的开通准备: what it has, and what is still empty.',
})
export class Readiness {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => TenantKind, { description: 'Its kind.' })
  kind: Kind;

  @Field(() => Int, { description: 'How many points are not met.' })
  open: number;

  @Field(() => [PointOfReadiness], { description: 'Every point, in the order in which one sets it up.' })
  points: PointOfReadiness[];
}
