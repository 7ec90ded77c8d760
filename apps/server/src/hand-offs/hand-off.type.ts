import { Field, ID, ObjectType } from 'type-graphql';
import type { AcknowledgeProof as Proof, HandOffMeans as Means } from '@huiyin/domain';
import { AcknowledgeProof, HandOffMeans } from '../graphql/hand-off-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { HandOffEntity } from './hand-off.entity';

@ObjectType({
  simpleResolvers: true,
  description: '材料移送: a packet that went to the organ of a lawful way (信访工作条例第三十一条).',
})
export class HandOff implements Omit<HandOffEntity, 'countyId' | 'tenantId' | 'petitionId' | 'version'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: '接收机关.' })
  receiver: string;

  @Field(() => String, { description: '移送清单: what went along.' })
  items: string;

  @Field(() => HandOffMeans, { description: 'How it went.' })
  means: Means;

  @Field(() => DateTimeScalar, { description: 'When.' })
  handedAt: Date;

  @Field(() => String, { description: 'By whom.' })
  handedBy: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '签收: when the receiver had it; null while that is open.',
  })
  acknowledgedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed for it there.' })
  signer: string | null;

  @Field(() => AcknowledgeProof, { nullable: true, description: 'What shows it.' })
  proofKind: Proof | null;

  @Field(() => String, { nullable: true, description: 'Its number, or what was said.' })
  proof: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded that.' })
  recordedBy: string | null;
}
