import { Column, Entity } from 'typeorm';
import type {
  AgreementForm,
  Confirmation,
  ConsentMeans,
  MediationEnding,
  MediationKind,
  MediationLead,
  MediationStatus,
  OtherPartyKind,
} from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 调解: a dispute that both sides want mediated, by whom, and what came of it. */
@Entity('mediations')
export class MediationEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  kind: MediationKind;

  /** 调解组织. */
  @Column('text')
  body: string;

  @Column('uuid', { nullable: true })
  bodyUnitId: string | null;

  @Column('text')
  lead: MediationLead;

  @Column('text')
  subject: string;

  @Column('text')
  otherPartyKind: OtherPartyKind;

  /** An organ or a company by its name; of a person the masked form, with what is sealed beside it. */
  @Column('text')
  otherParty: string;

  @Column('bytea', { nullable: true })
  otherPartySealed: Buffer | null;

  /** The dispute that several matters share; null in rows from before, which are their own. */
  @Column('uuid', { nullable: true })
  disputeId: string | null;

  /** The mediation that goes on in this one, in the office that sent the matter. */
  @Column('uuid', { nullable: true })
  cameFrom: string | null;

  /** What was agreed on by several matters together. */
  @Column('uuid', { nullable: true })
  agreementId: string | null;

  /** Who of this office takes part for a body. */
  @Column('uuid', { array: true })
  participantIds: string[];

  @Column('uuid', { nullable: true })
  leadOfficialId: string | null;

  /** 下一步, which the lead answers for, and by which day. */
  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;

  /** 经办人: who keeps its file. */
  @Column('uuid')
  keeperId: string;

  /** Those of the mediators who are officials here. */
  @Column('uuid', { array: true })
  mediatorIds: string[];

  /** All of them, by name. */
  @Column('text', { array: true })
  mediators: string[];

  @Column('text')
  status: MediationStatus;

  @Column('date', { nullable: true })
  petitionerConsentedOn: string | null;

  @Column('text', { nullable: true })
  petitionerConsentMeans: ConsentMeans | null;

  @Column('text', { nullable: true })
  petitionerConsentBy: string | null;

  @Column('date', { nullable: true })
  otherConsentedOn: string | null;

  @Column('text', { nullable: true })
  otherConsentMeans: ConsentMeans | null;

  @Column('text', { nullable: true })
  otherConsentBy: string | null;

  @Column('text', { nullable: true })
  form: AgreementForm | null;

  /** 协议生效日: signed and sealed, or agreed by word of mouth. */
  @Column('date', { nullable: true })
  effectiveOn: string | null;

  /** 纠纷的主要事实、争议事项以及各方责任, as the agreement has it. */
  @Column('text', { nullable: true })
  agreedFacts: string | null;

  /** 履行方式. */
  @Column('text', { nullable: true })
  agreedManner: string | null;

  @Column('text', { nullable: true })
  confirmation: Confirmation | null;

  @Column('text', { nullable: true })
  court: string | null;

  @Column('date', { nullable: true })
  courtAskedOn: string | null;

  @Column('date', { nullable: true })
  courtDecidedOn: string | null;

  @Column('text', { nullable: true })
  ending: MediationEnding | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('date')
  openedOn: string;

  @Column('text')
  openedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
