import { Field, ID, InputType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import * as Enums from '../graphql/mediation-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@InputType({ description: '参与单位: a body that works on the dispute, and who it is there.' })
export class DisputeParticipantInput {
  @Field(() => Enums.DisputeBody, { description: 'What it is.' })
  kind: Domain.DisputeBody;

  @Field(() => ID, { nullable: true, description: 'The unit here, where it is one.' })
  unitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name, up to 100 characters; required unless `unitId` is given.',
  })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who it is there, where they are an official here.' })
  officialId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who it is there, up to 50 characters; required unless `officialId` is given.',
  })
  person?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their duty, up to 50 characters; goes with `person`.',
  })
  duty?: string | null;
}

@InputType({
  description: '并入调解: the petition of this id and version joins a mediation of the same dispute.',
})
export class JoinMediationInput extends EditInput {
  @Field(() => ID, { description: 'The mediation that is under way on another matter.' })
  mediationId: string;
}

@InputType({ description: '增加参与单位.' })
export class AddDisputeParticipantInput extends EditInput {
  @Field(() => DisputeParticipantInput, { description: 'The body.' })
  participant: DisputeParticipantInput;
}

@InputType({ description: '参与单位退出.' })
export class ReleaseDisputeParticipantInput extends EditInput {
  @Field(() => ID, { description: 'The body, as it stands in `participants`.' })
  participantId: string;

  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '变更牵头单位.' })
export class ChangeDisputeLeadInput extends EditInput {
  @Field(() => ID, { description: 'Who leads from now on, as it stands in `participants`.' })
  participantId: string;

  @Field(() => String, { description: 'Why, up to 1,000 characters; the petitioners read it.' })
  reason: string;
}

@InputType({ description: '安排下一步: what comes next, which the lead answers for.' })
export class PlanDisputeStepInput extends EditInput {
  @Field(() => String, { description: 'What is done, up to 500 characters; it names no party.' })
  text: string;

  @Field(() => DateScalar, { description: 'By which day: from today on, within three years.' })
  on: string;
}

@InputType({ description: '登记参与单位的工作.' })
export class ContributeToDisputeInput extends EditInput {
  @Field(() => ID, { description: 'The body, as it stands in `participants`.' })
  participantId: string;

  @Field(() => String, { description: 'What it did, up to 2,000 characters; it names no party.' })
  text: string;
}

@InputType({ description: '调解会改期: of a planned session.' })
export class MoveMediationSessionInput extends EditInput {
  @Field(() => ID, { description: 'The planned session.' })
  sessionId: string;

  @Field(() => DateTimeScalar, { description: 'When instead; it lies ahead, within three years.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Where instead; as planned, if not given.' })
  place?: string | null;

  @Field(() => String, { description: 'Why, up to 1,000 characters; the petitioners read it.' })
  reason: string;
}

@InputType({
  description: '跨单位并案, by the county: of the office it has entered, which leads, and another.',
})
export class LinkDisputeInput extends EditInput {
  @Field(() => ID, {
    description:
      'The mediation in the office that the county has entered, which leads the dispute from then on.',
  })
  declare id: string;

  @Field(() => ID, { description: 'The other office.' })
  otherTenantId: string;

  @Field(() => String, {
    description: 'Number of the petition there that is about the same dispute, and is mediated.',
  })
  otherNumber: string;

  @Field(() => String, {
    description: 'Why, up to 1,000 characters; petitioners of both read it, and it names no party.',
  })
  reason: string;
}
