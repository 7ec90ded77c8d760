import { Field, ID, ObjectType } from 'type-graphql';
import type { AidService as Service, AidStatus as Status } from '@huiyin/domain';
import { AidService, AidStatus } from '../graphql/plan-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { AidOfferEntity } from './aid-offer.entity';
import type { ExplanationEntity } from './explanation.entity';

type Placed = 'countyId' | 'tenantId' | 'petitionId' | 'version';

@ObjectType({ simpleResolvers: true, description: '解释说明 as its petitioner reads it.' })
export class FollowedExplanation {
  @Field(() => DateTimeScalar, { description: 'When it was held.' })
  heldAt: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => [String], { description: 'Who explained, by name.' })
  explainers: string[];

  @Field(() => String, { description: 'What was explained.' })
  explained: string;

  @Field(() => String, { description: 'By which laws and policies.' })
  rules: string;

  @Field(() => [String], { description: 'Materials that were given.' })
  materials: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: '解释说明: what officials explained to a petitioner. No right depends on it.',
})
export class Explanation
  extends FollowedExplanation
  implements Omit<ExplanationEntity, Placed | 'explainerIds' | 'recordedAt'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Who wrote it down.' })
  recordedBy: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '法律援助等服务的告知. Whether it is wanted is the petitioner’s to say, without a reason; nothing follows from it.',
})
export class AidOffer implements Omit<AidOfferEntity, Placed> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => AidService, { description: 'Which service.' })
  service: Service;

  @Field(() => String, { description: 'The agency that renders it.' })
  agency: string;

  @Field(() => AidStatus, { description: 'Whether it is wanted, and how far it went.' })
  status: Status;

  @Field(() => DateScalar, { description: 'When they were told of it.' })
  offeredOn: string;

  @Field(() => String, { description: 'Who told them.' })
  offeredBy: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was handed on to the agency.' })
  handedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the agency took it.' })
  acknowledgedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it there.' })
  signer: string | null;
}
