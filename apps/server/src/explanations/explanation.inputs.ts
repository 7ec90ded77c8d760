import { Field, ID, InputType } from 'type-graphql';
import type { AidService as Service } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { AidService } from '../graphql/plan-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@InputType({ description: 'A service that the petitioner is told of.' })
export class NewAidOfferInput {
  @Field(() => AidService, { description: 'Which service.' })
  service: Service;

  @Field(() => String, { description: 'The agency that renders it, up to 100 characters.' })
  agency: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether they want it, where they said so at once.' })
  wanted?: boolean | null;
}

@InputType({ description: '登记解释说明: on the petition of this id and version.' })
export class RecordExplanationInput extends EditInput {
  @Field(() => DateTimeScalar, { description: 'When it was held: up to now.' })
  heldAt: Date;

  @Field(() => String, { description: 'Where, up to 200 characters.' })
  place: string;

  @Field(() => [ID], { description: 'Who explained: 1–10 officials.' })
  explainerIds: string[];

  @Field(() => String, { description: 'What was explained, up to 5,000 characters.' })
  explained: string;

  @Field(() => String, { description: 'By which laws and policies, up to 2,000 characters.' })
  rules: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Materials given: up to 20, of 200 characters each.',
  })
  materials?: string[] | null;

  @Field(() => NewAidOfferInput, { nullable: true, description: 'A service they were told of there.' })
  offer?: NewAidOfferInput | null;
}

@InputType({ description: '告知法律援助等服务: on the petition of this id and version.' })
export class OfferAidInput extends EditInput {
  @Field(() => NewAidOfferInput, { description: 'The service.' })
  offer: NewAidOfferInput;
}

@InputType({ description: '登记是否需要: on the petition of this id and version. No reason is asked for.' })
export class AnswerAidOfferInput extends EditInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId: string;

  @Field(() => Boolean, { description: 'Whether the petitioner wants it.' })
  wanted: boolean;
}

@InputType({ description: '登记转介: on the petition of this id and version.' })
export class HandOnAidInput extends EditInput {
  @Field(() => ID, { description: 'The offer, which is wanted.' })
  offerId: string;

  @Field(() => DateScalar, { description: 'When it was handed on.' })
  on: string;
}

@InputType({ description: '登记对方接收: on the petition of this id and version.' })
export class AcknowledgeAidInput extends EditInput {
  @Field(() => ID, { description: 'The offer that was handed on.' })
  offerId: string;

  @Field(() => DateScalar, { description: 'When the agency took it.' })
  on: string;

  @Field(() => String, { description: 'Who took it there, up to 100 characters.' })
  signer: string;
}
