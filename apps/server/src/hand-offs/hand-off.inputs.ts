import { Field, ID, InputType } from 'type-graphql';
import type { AcknowledgeProof as Proof, HandOffMeans as Means } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { AcknowledgeProof, HandOffMeans } from '../graphql/hand-off-enums';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: '移送材料: on the petition of this id and version.' })
export class HandOffInput extends EditInput {
  @Field(() => String, { description: '接收机关, up to 100 characters.' })
  receiver: string;

  @Field(() => String, { description: '移送清单: what goes along, up to 1,000 characters.' })
  items: string;

  @Field(() => HandOffMeans, { description: 'How it went.' })
  means: Means;
}

@InputType({ description: '登记签收: on the petition of this id and version.' })
export class AcknowledgeHandOffInput extends EditInput {
  @Field(() => ID, { description: 'The packet.' })
  handOffId: string;

  @Field(() => DateScalar, { description: 'When the receiver had it.' })
  on: string;

  @Field(() => String, { description: 'Who signed for it there, up to 100 characters.' })
  signer: string;

  @Field(() => AcknowledgeProof, { description: 'What shows it.' })
  proofKind: Proof;

  @Field(() => String, { description: 'Its number, or what was said, up to 500 characters.' })
  proof: string;
}
