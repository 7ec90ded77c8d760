import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import * as Enums from '../graphql/mediation-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { LookInput } from '../parties/party.inputs';
import { DisputeParticipantInput } from './mediation-dispute.inputs';

@ArgsType()
export class MediationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'On this petition.' })
  petitionId?: string | null;

  @Field(() => [Enums.MediationStatus], { nullable: true, description: 'Any of these states.' })
  status?: Domain.MediationStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those with something agreed on that is late.' })
  overdue?: boolean | null;
}

@InputType({ description: '提出调解: on the petition of this id and version.' })
export class OpenMediationInput extends EditInput {
  @Field(() => Enums.MediationKind, { description: '人民调解, 行政调解 or 司法调解.' })
  kind: Domain.MediationKind;

  @Field(() => String, { description: '调解组织, up to 100 characters.' })
  body: string;

  @Field(() => ID, { nullable: true, description: 'The unit here, where the mediation body is one.' })
  bodyUnitId?: string | null;

  @Field(() => Enums.MediationLead, { description: '牵头: the one office that leads the dispute.' })
  lead: Domain.MediationLead;

  @Field(() => String, { description: '纠纷事由, up to 1,000 characters.' })
  subject: string;

  @Field(() => Enums.OtherPartyKind, { description: 'What the other side is.' })
  otherPartyKind: Domain.OtherPartyKind;

  @Field(() => String, {
    description:
      'The other side: an organ or a company by its name, a person by theirs, which is sealed at once and shown masked; up to 200 characters.',
  })
  otherParty: string;

  @Field(() => [ID], { nullable: true, description: 'Mediators who are officials here.' })
  mediatorIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Mediators from outside, by name.' })
  outsideMediators?: string[] | null;

  @Field(() => [DisputeParticipantInput], {
    nullable: true,
    description:
      '参与单位 with who it is there, the service centre among them; this office with who keeps the file, and the mediation body with its first mediator, take part in any case.',
  })
  participants?: DisputeParticipantInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When it was proposed, if the mediation body began before it was entered here: from the day the matter was received; today if not given.',
  })
  openedOn?: string | null;
}

@InputType({ description: '登记同意调解: of one side.' })
export class RecordMediationConsentInput extends EditInput {
  @Field(() => Enums.MediationSide, { description: 'Whose consent.' })
  side: Domain.MediationSide;

  @Field(() => Enums.ConsentMeans, { description: 'How it was given.' })
  means: Domain.ConsentMeans;

  @Field(() => DateScalar, { description: 'When it was given.' })
  on: string;
}

@InputType({ description: '安排调解会.' })
export class PlanMediationSessionInput extends EditInput {
  @Field(() => DateTimeScalar, { description: 'When; it lies ahead.' })
  at: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;
}

@InputType({ description: '登记调解情况: of a planned session, or of one that was held without a plan.' })
export class RecordMediationSessionInput extends EditInput {
  @Field(() => ID, { nullable: true, description: 'The planned session; none for one that was not planned.' })
  sessionId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was held; as planned, if not given.' })
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where; as planned, if not given.' })
  place?: string | null;

  @Field(() => Enums.SessionResult, { description: 'What came of it.' })
  result: Domain.SessionResult;

  @Field(() => String, { nullable: true, description: 'Who was there; required unless it was not held.' })
  attended?: string | null;

  @Field(() => String, { description: 'What was said, or why it was not held; up to 10,000 characters.' })
  record: string;
}

@InputType({ description: '协议内容: one thing that one side does.' })
export class MediationItemInput {
  @Field(() => String, { description: 'What is done.' })
  text: string;

  @Field(() => Enums.MediationSide, { description: 'By whom.' })
  doer: Domain.MediationSide;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The petition whose petitioner alone it concerns, where several matters agree together; all of them, if not given.',
  })
  petitionId?: string | null;
}

@InputType({
  description:
    '达成协议, for every matter of the dispute whose petitioner had consented by then; or another in place of one that the court has not confirmed.',
})
export class RecordMediationAgreementInput extends EditInput {
  @Field(() => Enums.AgreementForm, { description: 'Written or oral.' })
  form: Domain.AgreementForm;

  @Field(() => DateScalar, {
    description: '生效日: signed and sealed, or agreed by word of mouth (人民调解法第二十九条、第三十条).',
  })
  effectiveOn: string;

  @Field(() => [MediationItemInput], { description: 'What is agreed on, 1–30 items.' })
  items: MediationItemInput[];

  @Field(() => String, {
    nullable: true,
    description: '纠纷的主要事实、争议事项以及各方责任, for 调解协议书; what is mediated, if not given.',
  })
  facts?: string | null;

  @Field(() => String, { nullable: true, description: '履行方式, for 调解协议书.' })
  manner?: string | null;
}

@InputType({ description: '登记履行: of one item.' })
export class RecordMediationPerformanceInput extends EditInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => DateScalar, { description: 'When it was done.' })
  performedOn: string;

  @Field(() => String, { description: 'What shows it.' })
  proof: string;
}

@InputType({ description: '登记逾期未履行: of one item whose day has passed.' })
export class RecordMediationBreachInput extends EditInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;
}

@InputType({ description: '登记申请司法确认: both sides have asked together.' })
export class RecordConfirmationRequestInput extends EditInput {
  @Field(() => String, { description: 'The court.' })
  court: string;

  @Field(() => DateScalar, { description: 'The day of the application.' })
  askedOn: string;
}

@InputType({ description: '登记法院决定.' })
export class RecordConfirmationInput extends EditInput {
  @Field(() => Boolean, { description: 'Whether the court confirmed the agreement.' })
  confirmed: boolean;

  @Field(() => DateScalar, { description: 'The day of its decision.' })
  decidedOn: string;
}

@InputType({ description: '调整调解员、牵头单位: only what is given changes.' })
export class ArrangeMediationInput extends EditInput {
  @Field(() => Enums.MediationLead, { nullable: true, description: 'Who leads the dispute from now on.' })
  lead?: Domain.MediationLead | null;

  @Field(() => ID, { nullable: true, description: '经办人: who keeps its file from now on.' })
  keeperId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Mediators who are officials here, all of them.' })
  mediatorIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Mediators from outside, all of them; goes with `mediatorIds`.',
  })
  outsideMediators?: string[] | null;
}

@InputType({ description: '终止调解: at any moment; of a side that does not go on no reason is asked.' })
export class EndMediationInput extends EditInput {
  @Field(() => Enums.MediationEnding, { description: 'How it ended.' })
  ending: Domain.MediationEnding;

  @Field(() => String, {
    nullable: true,
    description: 'Why no agreement was reached; required for that alone.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of several matters of one dispute, whether it ends for this one alone. What its petitioner does not want ends so in any case; else it ends for all.',
  })
  thisMatterOnly?: boolean | null;
}

@InputType({ description: '查看对方身份.' })
export class RevealOtherPartyInput extends LookInput {}
