import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';

@InputType({
  description: '起草期限规定: a new edition under the id that stands in it. It binds nobody yet.',
})
export class WriteLegalOverlayInput extends ActInput {
  @Field(() => String, {
    description:
      'JSON: id, level (COUNTY, PROVINCE or NATIONAL), law {zh, en}, inForceFrom, division, verified, terms; of a PROVINCE also partialSupport, representatives, grounds, endings and powers; of a COUNTY also over, the province’s regulation it is laid upon; a NATIONAL version is given whole, without a division, with the document that made it known, the version it follows, and its provisions. What is wrong is told with line and field.',
  })
  body: string;
}

@InputType({
  description:
    '施行期限规定: what is received from its day on is bound to it, in the offices that follow it.',
})
export class EnforceLegalOverlayInput extends EditInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      '已对照公布的文本逐条核对: who puts it in force has compared it with its text as published, which is recorded. Asked for where the edition does not say so itself (verified).',
  })
  compared?: boolean | null;
}

@ArgsType()
export class SimulateLegalOverlayArguments {
  @Field(() => ID, { description: 'The edition.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Where the part before ended.' })
  after?: string | null;
}
