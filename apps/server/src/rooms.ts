import type { NonEmptyArray } from 'type-graphql';
import { AccountEntity } from './accounts/account.entity';
import { AccountFieldsResolver } from './accounts/account-fields.resolver';
import { AccountResolver } from './accounts/account.resolver';
import { ArchiveItemEntity } from './archive-volumes/archive-item.entity';
import { ArchiveListEntity } from './archive-volumes/archive-list.entity';
import { ArchiveVolumeEntity } from './archive-volumes/archive-volume.entity';
import { ArchiveVolumeResolver } from './archive-volumes/archive-volume.resolver';
import { DestructionLineEntity } from './archive-volumes/destruction-line.entity';
import { DestructionEntity } from './archive-volumes/destruction.entity';
import { DestructionResolver } from './archive-volumes/destruction.resolver';
import { RetentionTermEntity } from './archive-volumes/retention-term.entity';
import { AccusationEntity } from './accusations/accusation.entity';
import { AccusationResolver } from './accusations/accusation.resolver';
import { StaffGrievanceResolver } from './staff-grievances/staff-grievance.resolver';
import { AttachmentEntity } from './attachments/attachment.entity';
import { AttachmentFieldsResolver } from './attachments/attachment-fields.resolver';
import { AttachmentResolver } from './attachments/attachment.resolver';
import { AuditEntryEntity } from './audit/audit-entry.entity';
import { AuditResolver } from './audit/audit.resolver';
import { ClaimEntity } from './claims/claim.entity';
import { HandOffEntity } from './hand-offs/hand-off.entity';
import { HandOffResolver } from './hand-offs/hand-off.resolver';
import { AidOfferEntity } from './explanations/aid-offer.entity';
import { ExplanationEntity } from './explanations/explanation.entity';
import { ExplanationResolver } from './explanations/explanation.resolver';
import { CommitmentEntity } from './commitments/commitment.entity';
import { CommitmentResolver } from './commitments/commitment.resolver';
import { ClaimResolver } from './claims/claim.resolver';
import { CompetenceRuleEntity } from './competence-rules/competence-rule.entity';
import { CompetenceRuleResolver } from './competence-rules/competence-rule.resolver';
import { CountyEntity } from './counties/county.entity';
import { DigestEntity } from './digests/digest.entity';
import { DashboardResolver } from './dashboard/dashboard.resolver';
import type { Entities } from './db/pools';
import { ImportBatchEntity } from './imports/import-batch.entity';
import { ImportRowEntity } from './imports/import-row.entity';
import { ImportFieldsResolver } from './imports/import-fields.resolver';
import { ImportResolver } from './imports/import.resolver';
import { SessionEntity } from './identity/session.entity';
import { AbsenceEntity } from './leadership-groups/absence.entity';
import { AbsenceResolver } from './leadership-groups/absence.resolver';
import { DossierEntryEntity } from './legacy-dossiers/dossier-entry.entity';
import { DossierGapEntity } from './legacy-dossiers/dossier-gap.entity';
import { LegacyDossierEntity } from './legacy-dossiers/legacy-dossier.entity';
import { LegacyDossierResolver } from './legacy-dossiers/legacy-dossier.resolver';
import { LeadershipAmendmentEntity } from './leadership-groups/leadership-amendment.entity';
import { LeadershipAmendmentResolver } from './leadership-groups/leadership-amendment.resolver';
import { DutyEntity } from './duties/duty.entity';
import { DutyResolver } from './duties/duty.resolver';
import { JurisdictionDocketEntity } from './jurisdiction-dockets/jurisdiction-docket.entity';
import { JurisdictionDocketResolver } from './jurisdiction-dockets/jurisdiction-docket.resolver';
import { JurisdictionOpinionEntity } from './jurisdiction-dockets/jurisdiction-opinion.entity';
import { LeadershipGroupEntity } from './leadership-groups/leadership-group.entity';
import { LeadershipGroupFieldsResolver } from './leadership-groups/leadership-group-fields.resolver';
import { LeadershipGroupResolver } from './leadership-groups/leadership-group.resolver';
import { LeadershipPostEntity } from './leadership-groups/leadership-post.entity';
import { DisputeLinkEntity } from './mediations/dispute-link.entity';
import { MediationEntity } from './mediations/mediation.entity';
import { MediationFieldsResolver } from './mediations/mediation-fields.resolver';
import { MediationItemEntity } from './mediations/mediation-item.entity';
import { MediationDisputeResolver } from './mediations/mediation-dispute.resolver';
import { MediationParticipantEntity } from './mediations/mediation-participant.entity';
import { MediationResolver } from './mediations/mediation.resolver';
import { MediationSessionEntity } from './mediations/mediation-session.entity';
import { MeetingAttendanceEntity } from './meetings/meeting-attendance.entity';
import { MeetingEntity } from './meetings/meeting.entity';
import { MeetingFieldsResolver } from './meetings/meeting-fields.resolver';
import { MeetingResolver } from './meetings/meeting.resolver';
import { InformationCoverageResolver } from './information-officers/information-coverage.resolver';
import { InformationOfficerEntity } from './information-officers/information-officer.entity';
import { InformationOfficerResolver } from './information-officers/information-officer.resolver';
import { OfficerTrainingEntity } from './information-officers/officer-training.entity';
import { PortalReceiptResolver } from './portal/portal-receipt.resolver';
import { CoSignatureResolver } from './portal/co-signature.resolver';
import { PortalResolver } from './portal/portal.resolver';
import { NoticeEntity } from './notices/notice.entity';
import { NoticeFieldsResolver } from './notices/notice-fields.resolver';
import { NoticeResolver } from './notices/notice.resolver';
import { PublicContactEntity } from './public-contacts/public-contact.entity';
import { PublicContactResolver } from './public-contacts/public-contact.resolver';
import { RatingEntity } from './ratings/rating.entity';
import { ReceptionEntity } from './receptions/reception.entity';
import { ReceptionRatingEntity } from './receptions/reception-rating.entity';
import { ReceptionResolver } from './receptions/reception.resolver';
import { OfficialEntity } from './officials/official.entity';
import { OfficialResolver } from './officials/official.resolver';
import { OverviewResolver } from './overview/overview.resolver';
import { PaperEntity } from './papers/paper.entity';
import { PaperResolver } from './papers/paper.resolver';
import { ReviewPaperResolver } from './papers/review-paper.resolver';
import { PaperTemplateEntity } from './papers/paper-template.entity';
import { PaperTemplateResolver } from './papers/paper-template.resolver';
import { CoSignerEntity } from './group-matters/co-signer.entity';
import { GroupMatterEntity } from './group-matters/group-matter.entity';
import { GroupMatterResolver } from './group-matters/group-matter.resolver';
import { PartyEntity } from './parties/party.entity';
import { PetitionEventEntity } from './petitions/petition-event.entity';
import { PetitionFieldsResolver } from './petitions/petition-fields.resolver';
import { ServiceAttemptEntity } from './petitions/service-attempt.entity';
import { PetitionSearchEntity } from './petitions/petition-search.entity';
import { PetitionEntity } from './petitions/petition.entity';
import { PetitionHearingResolver } from './petitions/petition-hearing.resolver';
import { ReportUpResolver } from './petitions/report-up.resolver';
import { PetitionResolver } from './petitions/petition.resolver';
import { DirectiveEntity } from './tasks/directive.entity';
import { ResponsibilityLetterEntity } from './responsibility-letters/responsibility-letter.entity';
import { ResponsibilityLetterResolver } from './responsibility-letters/responsibility-letter.resolver';
import { SponsorVisitEntity } from './sponsorships/sponsor-visit.entity';
import { SponsorshipEntity } from './sponsorships/sponsorship.entity';
import { SponsorshipResolver } from './sponsorships/sponsorship.resolver';
import { ReviewEntity } from './reviews/review.entity';
import { ReviewResolver } from './reviews/review.resolver';
import { ReviewStepEntity } from './reviews/review-step.entity';
import { ReviewSupervisionResolver } from './supervision-orders/review-supervision.resolver';
import {
  ReviewSupervisionEntity,
  SupervisionOrderEntity,
} from './supervision-orders/supervision-order.entity';
import { SupervisionOrderResolver } from './supervision-orders/supervision-order.resolver';
import { SupervisionStepEntity } from './supervision-orders/supervision-step.entity';
import { TaskEntity } from './tasks/task.entity';
import { TaskFieldsResolver } from './tasks/task-fields.resolver';
import { TaskResolver } from './tasks/task.resolver';
import { CountyReceiptDayEntity, ReceiptDayEntity } from './receipt-days/receipt-day.entity';
import { ReceiptLeafEntity } from './receipt-days/receipt-leaf.entity';
import { ReceiptKeyEntity } from './public-contacts/receipt-key.entity';
import { TenantKeyEntity } from './tenants/tenant-key.entity';
import { CalendarDayEntity } from './calendar-days/calendar-day.entity';
import { CalendarDayResolver } from './calendar-days/calendar-day.resolver';
import { LegalOverlayEntity } from './legal-overlays/legal-overlay.entity';
import { LegalOverlayResolver } from './legal-overlays/legal-overlay.resolver';
import { DivisionEntity } from './divisions/division.entity';
import { DivisionResolver } from './divisions/division.resolver';
import { InvitationEntity } from './invitations/invitation.entity';
import { InvitationResolver } from './invitations/invitation.resolver';
import { ReadinessResolver } from './readiness/readiness.resolver';
import { EmergencyFollowUpEntity } from './emergency-reports/emergency-follow-up.entity';
import { EmergencyReportEntity } from './emergency-reports/emergency-report.entity';
import { EmergencyReportResolver } from './emergency-reports/emergency-report.resolver';
import { DueReportResolver } from './reports/due-report.resolver';
import { ReplyResolver } from './replies/reply.resolver';
import { ReportEditionEntity } from './reports/report-edition.entity';
import { ReportObligationEntity } from './reports/report-obligation.entity';
import { RecusalEntity } from './recusals/recusal.entity';
import { RecusalResolver } from './recusals/recusal.resolver';
import { ReportEntity } from './reports/report.entity';
import { ReportResolver } from './reports/report.resolver';
import { TenantEntity } from './tenants/tenant.entity';
import { TenantResolver } from './tenants/tenant.resolver';
import { TopicEntity } from './topics/topic.entity';
import { TopicResolver } from './topics/topic.resolver';
import { TransferEntity } from './transfers/transfer.entity';
import { TransferFieldsResolver } from './transfers/transfer-fields.resolver';
import { TransferHopEntity } from './transfers/transfer-hop.entity';
import { TransferResolver } from './transfers/transfer.resolver';
import { UnitEntity } from './units/unit.entity';
import { UnitResolver } from './units/unit.resolver';
import { WithholdingEntity } from './withholdings/withholding.entity';
import { ViewerResolver } from './viewer/viewer.resolver';

/** Every room of the server: its rows and its doors. */
export const entities: Entities = [
  CountyEntity,
  TenantEntity,
  TenantKeyEntity,
  ReceiptKeyEntity,
  ReceiptDayEntity,
  CountyReceiptDayEntity,
  ReceiptLeafEntity,
  UnitEntity,
  WithholdingEntity,
  RecusalEntity,
  OfficialEntity,
  AccountEntity,
  SessionEntity,
  InvitationEntity,
  LeadershipGroupEntity,
  LeadershipPostEntity,
  MeetingEntity,
  MeetingAttendanceEntity,
  DirectiveEntity,
  TaskEntity,
  LeadershipAmendmentEntity,
  AbsenceEntity,
  DutyEntity,
  InformationOfficerEntity,
  OfficerTrainingEntity,
  ReportObligationEntity,
  ReportEntity,
  ReportEditionEntity,
  EmergencyReportEntity,
  EmergencyFollowUpEntity,
  PublicContactEntity,
  TopicEntity,
  CalendarDayEntity,
  LegalOverlayEntity,
  DivisionEntity,
  CompetenceRuleEntity,
  PetitionEntity,
  PaperEntity,
  RetentionTermEntity,
  ArchiveListEntity,
  ArchiveVolumeEntity,
  ArchiveItemEntity,
  DestructionEntity,
  DestructionLineEntity,
  PaperTemplateEntity,
  PartyEntity,
  GroupMatterEntity,
  CoSignerEntity,
  PetitionEventEntity,
  PetitionSearchEntity,
  AccusationEntity,
  ServiceAttemptEntity,
  ClaimEntity,
  CommitmentEntity,
  ExplanationEntity,
  AidOfferEntity,
  LegacyDossierEntity,
  DossierEntryEntity,
  DossierGapEntity,
  HandOffEntity,
  JurisdictionDocketEntity,
  JurisdictionOpinionEntity,
  SponsorshipEntity,
  SponsorVisitEntity,
  ReviewEntity,
  ReviewStepEntity,
  DisputeLinkEntity,
  MediationEntity,
  MediationSessionEntity,
  MediationItemEntity,
  MediationParticipantEntity,
  ReviewSupervisionEntity,
  SupervisionOrderEntity,
  SupervisionStepEntity,
  ResponsibilityLetterEntity,
  TransferEntity,
  TransferHopEntity,
  RatingEntity,
  ReceptionEntity,
  ReceptionRatingEntity,
  AttachmentEntity,
  ImportBatchEntity,
  ImportRowEntity,
  NoticeEntity,
  DigestEntity,
  AuditEntryEntity,
];

export const resolvers: NonEmptyArray<Function> = [
  ViewerResolver,
  TenantResolver,
  UnitResolver,
  OfficialResolver,
  PublicContactResolver,
  PortalResolver,
  PortalReceiptResolver,
  CoSignatureResolver,
  AccountResolver,
  AccountFieldsResolver,
  InvitationResolver,
  LeadershipGroupResolver,
  LeadershipGroupFieldsResolver,
  MeetingResolver,
  MeetingFieldsResolver,
  TaskResolver,
  TaskFieldsResolver,
  LeadershipAmendmentResolver,
  AbsenceResolver,
  DutyResolver,
  InformationOfficerResolver,
  InformationCoverageResolver,
  ReportResolver,
  DueReportResolver,
  EmergencyReportResolver,
  TopicResolver,
  CalendarDayResolver,
  LegalOverlayResolver,
  DivisionResolver,
  CompetenceRuleResolver,
  JurisdictionDocketResolver,
  ResponsibilityLetterResolver,
  SponsorshipResolver,
  ReviewResolver,
  MediationResolver,
  MediationFieldsResolver,
  MediationDisputeResolver,
  ReviewSupervisionResolver,
  SupervisionOrderResolver,
  PetitionResolver,
  PaperResolver,
  ReviewPaperResolver,
  ArchiveVolumeResolver,
  DestructionResolver,
  PaperTemplateResolver,
  PetitionFieldsResolver,
  ReceptionResolver,
  AccusationResolver,
  StaffGrievanceResolver,
  RecusalResolver,
  ClaimResolver,
  GroupMatterResolver,
  CommitmentResolver,
  ExplanationResolver,
  LegacyDossierResolver,
  HandOffResolver,
  ReportUpResolver,
  PetitionHearingResolver,
  TransferResolver,
  TransferFieldsResolver,
  AttachmentResolver,
  AttachmentFieldsResolver,
  ImportResolver,
  ImportFieldsResolver,
  NoticeResolver,
  NoticeFieldsResolver,
  DashboardResolver,
  OverviewResolver,
  ReplyResolver,
  ReadinessResolver,
  AuditResolver,
];
