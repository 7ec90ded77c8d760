import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import * as Enums from '../graphql/mediation-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Clock } from '../petitions/petition-parts.type';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import { DisputeEntry, DisputeMatter, DisputeOffice, DisputeParticipant } from './mediation-dispute.type';
import type { MediationEntity } from './mediation.entity';
import { MediationConsent, MediationItem, MediationSession, MediationVerdict } from './mediation-parts.type';

type Shown = Omit<
  MediationEntity,
  | 'countyId'
  | 'tenantId'
  | 'createdAt'
  | 'keeperId'
  | 'petitionerConsentedOn'
  | 'petitionerConsentMeans'
  | 'petitionerConsentBy'
  | 'otherConsentedOn'
  | 'otherConsentMeans'
  | 'otherConsentBy'
  | 'otherPartySealed'
  | 'agreementId'
  | 'participantIds'
  | 'leadOfficialId'
  | 'cameFrom'
>;

@ObjectType({
  simpleResolvers: true,
  description:
    '调解: a dispute that both sides want mediated, voluntary and free of charge. It moves no term.',
})
export class Mediation implements Shown {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;

  @Field(() => Enums.MediationKind, { description: '人民调解, 行政调解 or 司法调解.' })
  kind: Domain.MediationKind;

  @Field(() => String, { description: '调解组织.' })
  body: string;

  @Field(() => ID, { nullable: true, description: 'The unit here, where the mediation body is one.' })
  bodyUnitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'That unit.' })
  bodyUnit: Unit | null;

  @Field(() => ID, {
    nullable: true,
    description: '纠纷: the same for all matters that are about it; null in older ones, of one matter.',
  })
  disputeId: string | null;

  @Field(() => Int, { description: 'How many matters are about the dispute.' })
  matterCount: number;

  @Field(() => [DisputeMatter], { description: 'The matters that are about it, this one among them.' })
  matters: DisputeMatter[];

  @Field(() => [DisputeParticipant], {
    description: '参与单位, those that have left among them; older mediations may have none yet.',
  })
  participants: DisputeParticipant[];

  @Field(() => String, { nullable: true, description: '下一步, which who leads answers for.' })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day.' })
  nextStepOn: string | null;

  @Field(() => [DisputeOffice], {
    description:
      'Other offices that have the dispute: it went there or came from there with its matter, or the county joined both.',
  })
  offices: DisputeOffice[];

  @Field(() => [DisputeEntry], {
    description: '同一纠纷的办理过程: one time line for all its matters and bodies, the oldest first.',
  })
  timeLine: DisputeEntry[];

  @Field(() => Enums.MediationLead, { description: '牵头: the one office that leads the dispute.' })
  lead: Domain.MediationLead;

  @Field(() => String, { description: '纠纷事由.' })
  subject: string;

  @Field(() => Enums.OtherPartyKind, { description: 'What the other side is.' })
  otherPartyKind: Domain.OtherPartyKind;

  @Field(() => String, {
    description: 'The other side: an organ or a company by its name, a person masked.',
  })
  otherParty: string;

  @Field(() => Official, { description: '经办人: who keeps its file.' })
  keeper: Official;

  @Field(() => [ID], { description: 'Those of the mediators who are officials here.' })
  mediatorIds: string[];

  @Field(() => [String], { description: '调解员: all of them, by name.' })
  mediators: string[];

  @Field(() => Enums.MediationStatus, { description: 'State.' })
  status: Domain.MediationStatus;

  @Field(() => [MediationConsent], { description: 'The consents that are recorded.' })
  consents: MediationConsent[];

  @Field(() => [MediationSession], { description: 'Its sessions, the first first.' })
  sessions: MediationSession[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next session is.' })
  nextSessionAt: Date | null;

  @Field(() => Enums.AgreementForm, { nullable: true, description: 'The form of the agreement.' })
  form: Domain.AgreementForm | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日 of the agreement.' })
  effectiveOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: '纠纷的主要事实、争议事项以及各方责任, as the agreement has it.',
  })
  agreedFacts: string | null;

  @Field(() => String, { nullable: true, description: '履行方式.' })
  agreedManner: string | null;

  @Field(() => [MediationItem], { description: 'What is agreed on.' })
  items: MediationItem[];

  @Field(() => Int, { description: 'How many of them are late.' })
  itemsOverdue: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What may be done where something is not performed; null without an agreement to be performed.',
  })
  remedy: string | null;

  @Field(() => Clock, {
    nullable: true,
    description:
      '司法确认的期限, with how it came about; null without an agreement, or where a court mediated.',
  })
  confirmationClock: Clock | null;

  @Field(() => Enums.Confirmation, { nullable: true, description: 'How the judicial confirmation stands.' })
  confirmation: Domain.Confirmation | null;

  @Field(() => String, { nullable: true, description: 'The court that was asked.' })
  court: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was asked.' })
  courtAskedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it decided.' })
  courtDecidedOn: string | null;

  @Field(() => Enums.MediationEnding, { nullable: true, description: 'How it ended without an agreement.' })
  ending: Domain.MediationEnding | null;

  @Field(() => String, { nullable: true, description: 'Why no agreement was reached.' })
  endReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended so.' })
  endedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: '调解不成告知: what remains open to both sides (人民调解法第二十六条), once it ended so.',
  })
  failureNotice: string | null;

  @Field(() => DateScalar, { description: 'When it was opened.' })
  openedOn: string;

  @Field(() => String, { description: 'By whom.' })
  openedBy: string;

  @Field(() => [MediationVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: MediationVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of mediations.' })
export class MediationConnection extends connectionOf(Mediation, 'Mediation') {}
