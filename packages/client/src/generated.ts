/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 外出事由. */
export type AbsenceKind =
  /** 请假 */
  | 'LEAVE'
  /** 出差公务 */
  | 'OFFICIAL_TRIP'
  /** 其他 */
  | 'OTHER'
  /** 学习培训 */
  | 'TRAINING';

/** 接受邀请. */
export type AcceptInvitationInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What the link holds behind the last slash. */
  invitation: string;
  /** The password one chooses: at least 12 characters. */
  password: string;
};

/** 受理. */
export type AcceptPetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 被申诉人 of a teacher’s appeal: the school or institution, which the decision names; of no other track. */
  respondent?: string | null | undefined;
  /** 办理途径: the usual one of the category if not given; `acceptTracks` says which are open. */
  track?: MatterTrack | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 受理复查复核. */
export type AcceptReviewInput = {
  /** When a body outside Huiyin took it up: now if not given. */
  acceptedAt?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 受理（简易办理）: within three workdays of its receipt, to be concluded within ten. */
export type AcceptSimplyInput = {
  /** Those that hold of the matter: with any of them it is refused. An empty list says that none does. */
  exclusions: Array<SimpleExclusion>;
  /** Why the short procedure fits. */
  ground: SimpleGround;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** Orders of the list. */
export type AccountSort =
  | 'CREATED_AT'
  | 'NAME';

/** 被检举控告的人员或者单位. */
export type AccusedInput = {
  /** A person or a unit. */
  kind: AccusedKind;
  /** What they are called; needed unless they are of this office. */
  name?: string | null | undefined;
  /** The accused’s own office; needed unless it is this one. */
  officeName?: string | null | undefined;
  /** Which official of this office. */
  officialId?: string | null | undefined;
  /** Which unit of this office. */
  unitId?: string | null | undefined;
};

/** 被检举控告的是谁. */
export type AccusedKind =
  /** 个人 */
  | 'OFFICIAL'
  /** 单位, or a part of one */
  | 'UNIT';

/** 登记对方接收: on the petition of this id and version. */
export type AcknowledgeAidInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The offer that was handed on. */
  offerId: string;
  /** When the agency took it. */
  on: string;
  /** Who took it there, up to 100 characters. */
  signer: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 签收紧急信息: for the county by its staff, for the office by everybody else. */
export type AcknowledgeEmergencyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记签收: on the petition of this id and version. */
export type AcknowledgeHandOffInput = {
  /** The packet. */
  handOffId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** When the receiver had it. */
  on: string;
  /** Its number, or what was said, up to 500 characters. */
  proof: string;
  /** What shows it. */
  proofKind: AcknowledgeProof;
  /** Who signed for it there, up to 100 characters. */
  signer: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 签收凭据. */
export type AcknowledgeProof =
  /** 电话确认 */
  | 'CONFIRMED_BY_PHONE'
  /** 邮寄回执 */
  | 'RETURN_SLIP'
  /** 签收的移送清单 */
  | 'SIGNED_LIST'
  /** 复函 */
  | 'WRITTEN_REPLY';

/** 签收报送: a corrected one is signed for again. */
export type AcknowledgeReportInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记放假安排: in the county’s office for the whole county, elsewhere for that office alone. What an administrator of the county enters counts at once; all else moves no term of the law until they have confirmed it. */
export type AddCalendarDaysInput = {
  /** First day: not before it was published, and of one’s own office not before today. */
  from: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What it is called: 县庆日. */
  name: string;
  /** 休息, or else 调休上班. */
  off: boolean;
  /** When that was published. */
  publishedOn: string;
  /** 依据: the notice that says so. */
  source: string;
  /** Last day; the first if not given. */
  to?: string | null | undefined;
};

/** 增加参与单位. */
export type AddDisputeParticipantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The body. */
  participant: DisputeParticipantInput;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记经过: in the dossier of this id and version. */
export type AddDossierEntryInput = {
  /** An attachment of the petition that shows it. */
  attachmentId?: string | null | undefined;
  /** When, as far as it is known: `1987`, `1987-05` or `1987-05-03`. */
  happenedOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where it is known from. */
  source: DossierSource;
  /** The document’s number, the archive’s, who told it in which capacity; up to 300 characters. */
  sourceNote?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** What happened, up to 2,000 characters. */
  what: string;
};

/** 通过纪要: more than half of the members were there. */
export type AdoptMinutesInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 建议的采纳情况. */
export type Adoption =
  /** 采纳 */
  | 'ADVICE_ADOPTED'
  /** 不采纳 */
  | 'ADVICE_NOT_ADOPTED'
  /** 部分采纳 */
  | 'ADVICE_PARTLY_ADOPTED';

/** 协商一致: the unit on which all agree. */
export type AgreeOnJurisdictionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How it was agreed, up to 1,000 characters. */
  reason: string;
  /** The one unit that said it is competent. */
  unitId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 调解协议的形式 (人民调解法第二十八条). */
export type AgreementForm =
  /** 书面协议 */
  | 'AGREED_IN_WRITING'
  /** 口头协议 */
  | 'AGREED_ORALLY';

/** 法律援助等服务: what a petitioner can be told of. */
export type AidService =
  /** 心理服务 */
  | 'COUNSELLING_SERVICE'
  /** 公共法律服务（法律咨询） */
  | 'LEGAL_ADVICE'
  /** 法律援助 */
  | 'LEGAL_AID'
  /** 其他服务 */
  | 'OTHER_SERVICE'
  /** 申请救助 */
  | 'RELIEF_APPLICATION';

/** Whether a service is wanted, and how far it went. */
export type AidStatus =
  /** 对方已接收 */
  | 'AID_ACKNOWLEDGED'
  /** 已转介 */
  | 'AID_HANDED_ON'
  /** 暂不需要 */
  | 'AID_NOT_WANTED'
  /** 已告知 */
  | 'AID_OFFERED'
  /** 需要、待转介 */
  | 'AID_WANTED';

/** 登记调整文件: a document that amends the group. */
export type AmendLeadershipGroupInput = {
  /** The group. */
  groupId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 成文日期. */
  issuedOn: string;
  /** 文号. */
  number?: string | null | undefined;
  /** Title. */
  title: string;
};

/** 登记是否需要: on the petition of this id and version. No reason is asked for. */
export type AnswerAidOfferInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The offer. */
  offerId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** Whether the petitioner wants it. */
  wanted: boolean;
};

/** 逐项答复: of the petition of this id and version. */
export type AnswerClaimInput = {
  /** The claim. */
  claimId: string;
  /** The facts found; of a suggestion what was studied, and with whom. */
  facts: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The law, regulation or policy it rests on; may be empty of a suggestion. */
  legalBasis: string;
  /** The opinion on it. */
  opinion: string;
  /** What is decided on it. */
  outcome: Outcome;
  /** By which day what is supported will be done; required then. */
  performBy?: string | null | undefined;
  /** Why a suggestion is not adopted, or only in part: required then, and of nothing else. */
  reasons?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 认可或者不认可记在自己名下的承诺: what the petitioner says of the words; nothing follows from it. */
export type AnswerOwnWordsInput = {
  /** 查询码. */
  code: string;
  /** The commitment. */
  commitmentId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** 更正或者异议, up to 1,000 characters: what they say instead; of words that are not theirs. */
  objection?: string | null | undefined;
  /** 单位代码. */
  tenantCode: string;
  /** Whether the words are theirs. */
  theirs: boolean;
};

/** 答复. Outcome, facts and legal basis of a petition that is split come from its claims. */
export type AnswerPetitionInput = {
  /** The facts found, or what was studied; not of one that is split. */
  facts?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The law, regulation or policy it rests on; not of one that is split. */
  legalBasis?: string | null | undefined;
  /** What is decided; not of one that is split. */
  outcome?: Outcome | null | undefined;
  /** By which day what is supported will be done; required then, and not of one that is split. */
  performBy?: string | null | undefined;
  /** Why a suggestion is not adopted, or only in part: required then, and of nothing else; not of one that is split. */
  reasons?: string | null | undefined;
  /** The answer to the petitioner. */
  replyText: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 书面反馈. */
export type AnswerSupervisionOrderInput = {
  /** 采纳情况. */
  adoption: Adoption;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What will be done; or why the advice is not adopted. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 任命信息员. */
export type AppointInformationOfficerInput = {
  /** 替补. */
  backupId?: string | null | undefined;
  /** 文号 of the appointing document. */
  documentNumber?: string | null | undefined;
  /** Title of the appointing document. */
  documentTitle?: string | null | undefined;
  /** First day. */
  fromOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  officialId: string;
  /** For which village, community, section or class. */
  unitId: string;
  /** Last day, if it is known. */
  untilOn?: string | null | undefined;
};

/** 任职. */
export type AppointLeaderInput = {
  /** 分工. */
  duty?: string | null | undefined;
  /** First day. */
  fromOn: string;
  /** The group. */
  groupId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  officialId: string;
  /** As what. */
  position: LeadershipPosition;
  /** 排序 within the position, from 1; if not given, after the deputies who are there. */
  rank?: number | null | undefined;
  /** Last day, if it is known. */
  untilOn?: string | null | undefined;
};

/** 对一卷的鉴定意见. */
export type AppraisalInput = {
  /** Destroy it, or keep it longer. */
  opinion: AppraisalOpinion;
  /** Why, up to 500 characters; required with KEEP_LONGER. */
  reason?: string | null | undefined;
  /** The volume. */
  volumeId: string;
  /** For how many years, from this one on; only with KEEP_LONGER. */
  years?: number | null | undefined;
};

/** 鉴定意见. */
export type AppraisalOpinion =
  /** 销毁 */
  | 'DESTROY'
  /** 延长保管 */
  | 'KEEP_LONGER';

/** 鉴定: opinions on volumes whose term is over, for a leader to decide on. */
export type AppraiseVolumesInput = {
  /** 鉴定人: officials, who then neither decide nor watch. */
  appraiserIds: Array<string>;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Volume by volume, up to 200: accusations and others not in one list. */
  lines: Array<AppraisalInput>;
};

/** 卷内文件的种类. */
export type ArchiveItemKind =
  /** 附件 */
  | 'ATTACHMENT'
  /** 文书 */
  | 'PAPER'
  /** 登记和办理过程 */
  | 'RECORD';

/** 归档. */
export type ArchivePetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** The volume it is bound in. */
  volume: string;
};

/** 归档 of a review that is over, in the reviewing body’s own file. */
export type ArchiveReviewInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** The volume it is bound in. */
  volume: string;
};

/** 案卷的状态. */
export type ArchiveStatus =
  /** 已立卷 */
  | 'BOUND'
  /** 已移交 */
  | 'DEPOSITED'
  /** 已销毁 */
  | 'DESTROYED'
  /** 销毁中 */
  | 'DESTROYING';

/** 调整调解员、牵头单位: only what is given changes. */
export type ArrangeMediationInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 经办人: who keeps its file from now on. */
  keeperId?: string | null | undefined;
  /** Who leads the dispute from now on. */
  lead?: MediationLead | null | undefined;
  /** Mediators who are officials here, all of them. */
  mediatorIds?: Array<string> | null | undefined;
  /** Mediators from outside, all of them; goes with `mediatorIds`. */
  outsideMediators?: Array<string> | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 调整分工和排序: from its first day on it corrects the post; from a later day the post goes on as a new one, and the days before keep what they were. */
export type ArrangePostInput = {
  /** 分工; empty removes it. */
  duty?: string | null | undefined;
  /** From which day on. */
  fromOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 排序 within the position, from 1. */
  rank?: number | null | undefined;
  /** 接手的人 at the end that is set; who was named before goes along if not given. */
  takerId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 申请听证, by the petitioner, in the review that runs. */
export type AskForHearingInput = {
  /** 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** 单位代码. */
  tenantCode: string;
};

/** 申请复查、复核, by the petitioner. */
export type AskForReviewInput = {
  /** 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why not in time; needed after the term. */
  lateGround?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** The request and its reasons, up to 5,000 characters. */
  reason: string;
  /** 单位代码. */
  tenantCode: string;
};

/** 提出回避: on the petition of this id and version. */
export type AskRecusalInput = {
  /** Who asks for it. */
  asker: RecusalAsker;
  /** 决定期限: the day by which it is decided; five working days (internal) if not given, none later. */
  decideBy?: string | null | undefined;
  /** Why they may not handle it. */
  ground: RecusalGround;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Whom it concerns. */
  officialId: string;
  /** What is said for it, up to 1,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 请单位会办: on the petition of this id and version. */
export type AskToAssistInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What the unit is to do, who does it there, by when. */
  task: NewTaskInput;
  /** 会办单位. */
  unitId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 交办: unit, responsible official and lead official, all three. */
export type AssignPetitionInput = {
  /** Why not to the unit that the rules name; needed where it is another. */
  deviation?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is to be done. */
  instruction?: string | null | undefined;
  /** 分管领导. */
  leadId: string;
  /** 直接责任人. */
  responsibleId: string;
  /** 承办单位. */
  unitId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 附件格式, found by content. */
export type AttachmentFormat =
  /** docx */
  | 'DOCX'
  /** heic */
  | 'HEIC'
  /** jpeg */
  | 'JPEG'
  /** ofd */
  | 'OFD'
  /** pdf */
  | 'PDF'
  /** png */
  | 'PNG'
  /** text */
  | 'TEXT'
  /** tiff */
  | 'TIFF'
  /** webp */
  | 'WEBP'
  /** xlsx */
  | 'XLSX';

/** 附件用途. */
export type AttachmentKind =
  /** 信访材料 */
  | 'MATERIAL'
  /** 文书, issued by the office whose report it came with */
  | 'PAPER'
  /** 送达凭证 */
  | 'PROOF'
  /** 答复文书 */
  | 'REPLY'
  /** 办理材料 */
  | 'WORK';

/** 登记送达未成: an attempt in vain, or the public notice (公告) after such attempts. */
export type AttemptServiceInput = {
  /** 重新公告的理由: required for a public notice where one was given before, since the petitioner’s terms begin later by it; up to 500 characters. */
  again?: string | null | undefined;
  /** When: now if not given. */
  at?: string | null | undefined;
  /** Why it failed; none for a public notice. */
  failure?: ServiceFailure | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How it was tried. */
  method: ServiceMethod;
  /** What happened, and what shows it; for a notice, where it stands. */
  proof: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 到会情况. */
export type Attendance =
  /** 缺席 */
  | 'ABSENT'
  /** 请假 */
  | 'EXCUSED'
  /** 到会 */
  | 'PRESENT';

/** 一人的到会情况. */
export type AttendanceInput = {
  /** Present, excused or absent. */
  attendance: Attendance;
  /** A member of that day. */
  officialId: string;
};

/** Whether the act was done or a rule refused it. */
export type AuditOutcome =
  | 'DONE'
  | 'REFUSED';

/** 立卷: what was archived under one number. */
export type BindVolumeInput = {
  /** 检举控告: bind the accusations under that number, apart from all else; the others if not given. */
  confidential?: boolean | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 案卷号, as matters were archived under it. */
  number: string;
  /** 案卷题名, up to 200 characters; it names no petitioner. */
  title: string;
};

/** 取消外出: it stays, and counts for nothing. */
export type CancelAbsenceInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 取消值班. */
export type CancelDutyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 取消会议, or take back one that was recorded by mistake, until its minutes are adopted. */
export type CancelMeetingInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 断点: where the chain of a matter is broken. */
export type ChainGap =
  /** 移送未签收: the receiver of a packet has not signed for it */
  | 'NOT_SIGNED_FOR'
  /** 无人负责: who answers for it has left */
  | 'NO_OWNER'
  /** 缺少文书: something decided was never put on paper */
  | 'NO_PAPER'
  /** 下一步已过: the day of its next step has passed */
  | 'STEP_PASSED';

/** 修改外出: only what is given changes. */
export type ChangeAbsenceInput = {
  /** First day away. */
  fromOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 事由. */
  kind?: AbsenceKind | null | undefined;
  /** Last day away. */
  untilOn?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 变更牵头单位. */
export type ChangeDisputeLeadInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who leads from now on, as it stands in `participants`. */
  participantId: string;
  /** Why, up to 1,000 characters; the petitioners read it. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 改班: only what is given changes. */
export type ChangeDutyInput = {
  /** First day. */
  fromOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  officialId?: string | null | undefined;
  /** 值班电话. */
  phone?: string | null | undefined;
  /** Last day. */
  untilOn?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改安排: only what is given changes. */
export type ChangeMeetingInput = {
  /** The whole agenda, in its order. */
  agenda?: Array<string> | null | undefined;
  /** When. */
  heldAt?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where. */
  place?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改密码. */
export type ChangePasswordInput = {
  /** The password so far. */
  current: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The new one: at least 12 characters. */
  next: string;
};

/** 修改, while nobody has signed: only what is given changes. */
export type ChangeResponsibilityLetterInput = {
  /** 业务工作职责. */
  businessDuties?: string | null | undefined;
  /** From. */
  fromOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 信访工作职责. */
  petitionDuties?: string | null | undefined;
  /** To. */
  untilOn?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 信访渠道. */
export type Channel =
  /** 电子邮件 */
  | 'EMAIL'
  /** 来信 */
  | 'LETTER'
  /** 信箱 */
  | 'MAILBOX'
  /** 来电 */
  | 'PHONE'
  /** 代办: brought by a village, a unit or a relative for the petitioner */
  | 'PROXY'
  /** 上级交办 */
  | 'SUPERIOR'
  /** 来访 */
  | 'VISIT'
  /** 网上 */
  | 'WEB';

/** 检查: what the columns mean, and how rows enter. */
export type CheckImportInput = {
  /** Channel of every row. */
  channel?: Channel | null | undefined;
  /** Columns whose meaning differs from what was recognised. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** Unanswered rows received before it stay out of overdue and punctuality. */
  countedFrom?: string | null | undefined;
  /** How dates that end with the year are read. */
  dateOrder?: DateOrder | null | undefined;
  /** Who answers for the petitions; yourself if not given. */
  firstAskedId?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Day of receipt for rows that have none. */
  receivedOn?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 是否需要服务: what the petitioner says, without a reason. */
export type ChooseAidInput = {
  /** 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** The offer. */
  offerId: string;
  /** 单位代码. */
  tenantCode: string;
  /** Whether they want it. */
  wanted: boolean;
};

/** 选择工作表与表头行: its columns are recognised anew. */
export type ChooseImportSheetInput = {
  /** Header row, from 1; found by itself if not given. */
  headerRow?: number | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Sheet, from 0. */
  sheet: number;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** One claim as it is to stand in the list. */
export type ClaimInput = {
  /** The claim it was before; its answer stays as long as its text does. */
  id?: string | null | undefined;
  /** What is asked for, up to 500 characters. */
  text: string;
};

/** 法定期限的种类. */
export type ClockKind =
  /** 受理告知 */
  | 'ACCEPT'
  /** 建议反馈 */
  | 'ADVICE_FEEDBACK'
  /** 不采纳建议的理由 */
  | 'ADVICE_REASONS'
  /** 办结 */
  | 'CONCLUDE'
  /** 申请司法确认 */
  | 'COURT_CONFIRMATION'
  /** 处置 */
  | 'DISPOSE'
  /** 异议 */
  | 'OBJECT'
  /** 移送 */
  | 'RELAY'
  /** 复查 */
  | 'REVIEW'
  /** 复查受理 */
  | 'REVIEW_ACCEPT'
  /** 申请复查 */
  | 'REVIEW_REQUEST'
  /** 复核 */
  | 'RE_REVIEW'
  /** 复核受理 */
  | 'RE_REVIEW_ACCEPT'
  /** 申请复核 */
  | 'RE_REVIEW_REQUEST';

/** 期限的状态. */
export type ClockState =
  /** 已失效 */
  | 'LAPSED'
  /** 逾期完成 */
  | 'LATE'
  /** 进行中 */
  | 'RUNNING'
  /** 按期 */
  | 'SATISFIED';

/** 办结. */
export type ClosePetitionInput = {
  /** 终结情形, where the matter is also at its end by its law. None: it is closed in the usual way. */
  ending?: MatterEnding | null | undefined;
  /** What shows that it is at its end; with `ending`. */
  endingBasis?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 关闭门户: nothing is lost; petitioners find nothing until it is opened again. */
export type ClosePortalInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 撤销单位 (信访工作条例第二十四条第二款): its people only read, another office goes on with its duties. */
export type CloseTenantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The office that goes on. */
  successorId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 答复送达联名人的方式. */
export type CoServiceMethod =
  /** 本人到窗口领取 */
  | 'AT_COUNTER'
  /** 邮寄 */
  | 'BY_POST'
  /** 由代表转告 */
  | 'BY_REPRESENTATIVE'
  /** 网上查看 */
  | 'IN_PORTAL'
  /** 未能送达，写明原因 */
  | 'UNREACHED';

/** 联名人选择的答复方式. */
export type CoSignerWish =
  /** 邮寄 */
  | 'BY_POST'
  /** 由代表转告 */
  | 'BY_REPRESENTATIVE'
  /** 网上查看 */
  | 'IN_PORTAL';

/** 导入: the whole file or nothing. */
export type CommitImportInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Whether rows that repeat something are left out; they are taken in if not given. */
  leaveOutDuplicates?: boolean | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 承诺的状态. */
export type CommitmentStatus =
  /** 到期未履行 */
  | 'BROKEN'
  /** 已履行 */
  | 'KEPT'
  /** 待履行 */
  | 'STANDING';

/** Which body is competent for a matter. */
export type CompetenceStanding =
  /** 规则互相矛盾 */
  | 'CONFLICT'
  /** 管辖已决定 */
  | 'DECIDED'
  /** 没有适用的规则 */
  | 'MISSING'
  /** 本单位没有规则 */
  | 'NO_RULES'
  /** 规则已指明 */
  | 'ROUTED'
  /** 管辖待决定 */
  | 'UNDECIDED';

/** 完成任务. */
export type CompleteTaskInput = {
  /** What was done and what shows it, up to 5,000 characters. */
  evidence: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 确认放假安排: this day, and what was entered with it, counts for the terms of the law from now on. */
export type ConfirmCalendarDayInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 确认联名: by the person who signs, from the invitation of a group matter. */
export type ConfirmCoSignatureInput = {
  /** Address; required to be told by post. */
  address?: string | null | undefined;
  /** 联名码, however it was typed. */
  code: string;
  /** Whether they consent to the privacy notice: must be true. */
  consent: boolean;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Name: sealed at once, shown to nobody who handles the matter. */
  name: string;
  /** `noticeVersion` of the notice that was shown. */
  noticeVersion: number;
  /** 登记编号. */
  number: string;
  /** Phone: by it one person is counted once. */
  phone: string;
  /** 单位代码. */
  tenantCode: string;
  /** How the answer is to reach them: one of `wishes`. */
  wish: CoSignerWish;
};

/** 司法确认 (人民调解法第三十三条). */
export type Confirmation =
  /** 已申请司法确认 */
  | 'COURT_ASKED'
  /** 法院确认有效 */
  | 'COURT_CONFIRMED'
  /** 法院未予确认 */
  | 'COURT_REFUSED';

/** How a side consented to mediation. */
export type ConsentMeans =
  /** 电话 */
  | 'CONSENT_BY_PHONE'
  /** 网上 */
  | 'CONSENT_ONLINE'
  /** 当面口头 */
  | 'CONSENT_ORAL'
  /** 书面 */
  | 'CONSENT_WRITTEN';

/** 登记参与单位的工作. */
export type ContributeToDisputeInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The body, as it stands in `participants`. */
  participantId: string;
  /** What it did, up to 2,000 characters; it names no party. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 更正: only what is given changes. */
export type CorrectPetitionInput = {
  /** 得知行政行为之日, today at the latest; null takes it out again. */
  actKnownOn?: string | null | undefined;
  /** 类别. */
  category?: MatterCategory | null | undefined;
  /** Channel. */
  channel?: Channel | null | undefined;
  /** Text. */
  content?: string | null | undefined;
  /** Head count. */
  headCount?: number | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Petitioner and representatives, in full: they replace the ones before. */
  parties?: Array<PartyInput> | null | undefined;
  /** 属地: the unit on whose territory the matter lies, wherever its petitioner lives. */
  placeUnitId?: string | null | undefined;
  /** Why. */
  reason: string;
  /** Title. */
  title?: string | null | undefined;
  /** Subject. */
  topicId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 更正报送: the earlier text is kept. */
export type CorrectReportInput = {
  /** 情况说明. */
  content?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 事项; at least one, or a zero report. */
  items?: Array<ReportItemInput> | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** 零报告. */
  zero?: boolean | null | undefined;
};

/** 编页: how many pages the files of a volume have. */
export type CountPagesInput = {
  /** The files that were counted; the others stay as they are. */
  counts: Array<PageCountInput>;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记共用电话的人数: of the petition of this id and version. A number in place of the one before; nobody is named. */
export type CountSharedPhonesInput = {
  /** How the office knows, up to 500 characters, and no names. */
  basis: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How many people, beyond the phones that confirmed, stand behind these; 0 takes it back. */
  people: number;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 组长签字生效. */
export type CountersignResponsibilityLetterInput = {
  /** Who countersigned: the head of the group, or the superior of the head. */
  countersignedBy: string;
  /** The day of the signature; today if not given. */
  countersignedOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** What the coverage of a unit lacks. */
export type CoverageGap =
  /** 未培训. */
  | 'NOT_TRAINED'
  /** 信息员不能登录: no enabled account with the role. */
  | 'NO_ACCOUNT'
  /** 没有替补. */
  | 'NO_BACKUP'
  /** 没有信息员. */
  | 'NO_OFFICER';

/** 新增账号. The initial password is answered once. */
export type CreateAccountInput = {
  /** Where the daily digest goes. */
  email?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Sign-in name, 2–40 characters, unique within the tenant. */
  name: string;
  /** The official behind it. */
  officialId?: string | null | undefined;
  /** Roles, at least one. */
  roles: Array<Role>;
};

/** 新增职责规则: what is not given does not matter. */
export type CreateCompetenceRuleInput = {
  /** 依据: what the competence rests on, up to 500 characters. */
  basis: string;
  /** The competent body: a unit, a leadership group for the unit that is its office, or another office of the county by its tenant. */
  bodyId: string;
  /** This category alone. */
  category?: MatterCategory | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 分管领导 to be proposed. */
  leadId?: string | null | undefined;
  /** 属地: the territory of this unit and of those below it. */
  placeUnitId?: string | null | undefined;
  /** 直接责任人 to be proposed. */
  responsibleId?: string | null | undefined;
  /** This subject and all below it. */
  topicId?: string | null | undefined;
};

/** 设立领导小组. */
export type CreateLeadershipGroupInput = {
  /** 文号 of the founding document. */
  documentNumber?: string | null | undefined;
  /** 成文日期 of the founding document. */
  documentOn?: string | null | undefined;
  /** Title of the founding document. */
  documentTitle?: string | null | undefined;
  /** Since when. */
  foundedOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name: string;
  /** Where the office is. */
  officeAddress?: string | null | undefined;
  /** Its office. */
  officeName?: string | null | undefined;
  /** Public phone of the office. */
  officePhone?: string | null | undefined;
  /** The unit that is its office. */
  officeUnitId?: string | null | undefined;
};

/** 新增工作人员. */
export type CreateOfficialInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name: string;
  /** Office phone. */
  phone?: string | null | undefined;
  /** Post. */
  post: string;
  /** The unit they serve in. */
  unitId?: string | null | undefined;
};

/** 设定报送要求. */
export type CreateReportObligationInput = {
  /** From this day on: the period it lies in is the first. */
  fromOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How often. */
  rhythm: ReportRhythm;
  /** By whom, to whom. */
  scope: ReportScope;
  /** What is to be reported. */
  what: string;
};

/** 新增部门或村居. */
export type CreateUnitInput = {
  /** Code, unique within the tenant. */
  code?: string | null | undefined;
  /** 区划代码 of a village or community. */
  divisionCode?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Kind. */
  kind: UnitKind;
  /** Name, up to 100 characters. */
  name: string;
  /** The unit above. */
  parentId?: string | null | undefined;
};

/** 日期中月日的先后. */
export type DateOrder =
  /** 日/月/年 */
  | 'DMY'
  /** 月/日/年 */
  | 'MDY';

/** 决定: by a leader who has not appraised. */
export type DecideDestructionInput = {
  /** What is said of it, up to 1000 characters. */
  decision: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 决定管辖: by the common superior or a joint conference. */
export type DecideJurisdictionInput = {
  /** The competent body: a unit; or, where the county’s office decides, another office by its tenant. */
  bodyId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** COMMON_SUPERIOR or JOINT_CONFERENCE. */
  manner: DecisionManner;
  /** Who sat in the joint conference. */
  participants?: string | null | undefined;
  /** The reasons, up to 1,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 作出复查、复核意见. */
export type DecideReviewInput = {
  /** The law it rests on. */
  basis: string;
  /** When a body outside Huiyin decided it: now if not given. */
  decidedAt?: string | null | undefined;
  /** 查明的事实. */
  found: string;
  /** Why the opinion does not stand; none where it does. */
  ground?: ReviewGround | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The body outside Huiyin that hears the petitioner next, where none is known; not asked for where a new answer comes first. */
  nextBodyName?: string | null | undefined;
  /** The opinion, as the petitioner reads it. */
  opinion: string;
  /** 文号 of the opinion of a body outside Huiyin; ours are given as the paper is issued. */
  opinionNumber?: string | null | undefined;
  /** By which day what a changed opinion grants is done; none where it grants nothing. */
  performBy?: string | null | undefined;
  /** Until when a new answer is to be given: of what is sent back always; of what is quashed, where no day is named, the term for concluding runs anew. */
  redoBy?: string | null | undefined;
  /** What it comes to. */
  result: ReviewResult;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 管辖的决定方式. */
export type DecisionManner =
  /** 协商一致 */
  | 'AGREEMENT'
  /** 共同的上级决定 */
  | 'COMMON_SUPERIOR'
  /** 联席会议决定 */
  | 'JOINT_CONFERENCE';

/** 不再受理 by the paper: the opinion of a second review by a body outside Huiyin, as the petitioner brings it. */
export type DeclareFinalityByPaperInput = {
  /** Whether it is somebody else who asks: only who had the second review is barred. Taken as no if not given; of two matters of one office the names are compared. */
  anotherPetitioner?: boolean | null | undefined;
  /** The paper itself, a file of this petition. */
  attachmentId: string;
  /** 复核机关: whose opinion it is. */
  bodyName: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Whether anything new is brought forward: then it is taken up. */
  newFacts: boolean;
  /** Its 文号. */
  opinionNumber: string;
  /** Its day. */
  opinionOn: string;
  /** Which facts are the same, compared one by one. */
  sameFacts: string;
  /** Which reasons are the same. */
  sameReasons: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 不再受理: a petition on the same facts and reasons as one whose last opinion was given. */
export type DeclareFinalityInput = {
  /** Whether it is somebody else who asks: only who had the second review is barred. Taken as no if not given; of two matters of one office the names are compared. */
  anotherPetitioner?: boolean | null | undefined;
  /** 登记编号 of the petition that went through the second review. */
  finalNumber: string;
  /** The office of the county whose number that is; this one if not given. */
  finalOfficeId?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Whether anything new is brought forward: then it is taken up. */
  newFacts: boolean;
  /** Which facts are the same, compared one by one. */
  sameFacts: string;
  /** Which reasons are the same. */
  sameReasons: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 复查复核不予受理. */
export type DeclineReviewInput = {
  /** When a body outside Huiyin decided so: now if not given. */
  declinedAt?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where to turn instead. */
  lawfulWay: string;
  /** How and when the petitioner was told, in writing. */
  notice: string;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 销毁, before two who watch. It cannot be undone. */
export type DestroyVolumesInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 监销人: two officials who have not appraised. */
  supervisorIds: Array<string>;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** What keeps a volume from being destroyed. */
export type DestructionObstacle =
  /** 卷内有事项的承诺没有兑现 */
  | 'COMMITMENT_LEFT'
  /** 卷内有事项的管辖没有决定 */
  | 'COMPETENCE_LEFT'
  /** 已列入另一份没有办完的销毁清册 */
  | 'ON_A_LIST'
  /** 卷内有事项重新办理 */
  | 'REOPENED'
  /** 卷内有事项还有未完成的任务 */
  | 'TASKS_LEFT'
  /** 卷内有事项正在调解，或者调解协议没有履行 */
  | 'UNDER_MEDIATION'
  /** 卷内有事项正在复查复核 */
  | 'UNDER_REVIEW'
  /** 卷内有事项正由领导包案 */
  | 'UNDER_SPONSORSHIP'
  /** 卷内有事项正在督办 */
  | 'UNDER_SUPERVISION'
  /** 卷内有事项的转送交办没有结束 */
  | 'UNDER_TRANSFER';

/** 销毁清册的状态. */
export type DestructionStatus =
  /** 已鉴定、待批准 */
  | 'APPRAISED'
  /** 已销毁 */
  | 'DESTROYED'
  /** 销毁中 */
  | 'DESTROYING'
  /** 已批准销毁 */
  | 'DESTRUCTION_APPROVED'
  /** 不予批准 */
  | 'DESTRUCTION_REFUSED';

/** 停用账号: every session ends at once. */
export type DisableAccountInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 放弃: the staged rows are deleted. */
export type DiscardImportInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** Which bodies work on a dispute: the three that may lead it, and others. */
export type DisputeBody =
  /** 人民调解委员会等调解组织 */
  | 'BODY_MEDIATION_COMMITTEE'
  /** 其他参与单位 */
  | 'BODY_OTHER'
  /** 信访机构 */
  | 'BODY_PETITION_OFFICE'
  /** 综治（服务）中心、司法服务站所 */
  | 'BODY_SERVICE_CENTRE';

/** Why another office has the same dispute. */
export type DisputeLinkGround =
  /** 县信访局并案 */
  | 'COUNTY_JOINED'
  /** 信访事项转送、交办 */
  | 'MATTER_MOVED';

/** 参与单位: a body that works on the dispute, and who it is there. */
export type DisputeParticipantInput = {
  /** Its name, up to 100 characters; required unless `unitId` is given. */
  body?: string | null | undefined;
  /** Their duty, up to 50 characters; goes with `person`. */
  duty?: string | null | undefined;
  /** What it is. */
  kind: DisputeBody;
  /** Who it is there, where they are an official here. */
  officialId?: string | null | undefined;
  /** Who it is there, up to 50 characters; required unless `officialId` is given. */
  person?: string | null | undefined;
  /** The unit here, where it is one. */
  unitId?: string | null | undefined;
};

/** 认为承诺没有做到: what the petitioner says of a promise recorded as kept. */
export type DisputePerformanceInput = {
  /** 查询码. */
  code: string;
  /** The commitment. */
  commitmentId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** What was not done, up to 1,000 characters. */
  reason: string;
  /** 单位代码. */
  tenantCode: string;
};

/** 不予受理或转送: the reason, and the lawful way the petitioner is told of. */
export type DivertPetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The organ or procedure that is competent. */
  lawfulWay: string;
  /** 法定途径: which it is, if it has a name. */
  pathway?: PathwayName | null | undefined;
  /** The day from which its term counts, if that is known: today at the latest. */
  pathwayFrom?: string | null | undefined;
  /** Why. */
  reason: string;
  /** 接收机关: the organ that it is referred to, up to 100 characters; of `referOutPetition` without a `pathway`, and unless `lawfulWay` is but its name. */
  receiver?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 分解部署: further tasks of a directive. */
export type DivideDirectiveInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is added; 20 tasks in all at most. */
  tasks: Array<NewTaskInput>;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 区划的级别. */
export type DivisionLevel =
  /** 县 */
  | 'COUNTY'
  /** 乡镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** A line of an official list. */
export type DivisionRowInput = {
  /** 6 digits of a county, 9 of a township or 12 of a village. */
  code: string;
  /** Name. */
  name: string;
  /** Its number in the list it comes from; its place here if not given. */
  row?: number | null | undefined;
};

/** 管辖争议的起因. */
export type DocketGround =
  /** 规则互相矛盾 */
  | 'CONFLICTING_RULES'
  /** 单位之间有争议 */
  | 'DISPUTE'
  /** 没有适用的规则 */
  | 'NO_RULE';

/** 管辖争议的状态. */
export type DocketStatus =
  /** 已决定 */
  | 'DECIDED'
  /** 待决定 */
  | 'UNDECIDED';

/** Where what a dossier tells is known from. */
export type DossierSource =
  /** 档案 */
  | 'FROM_ARCHIVE'
  /** 文件 */
  | 'FROM_DOCUMENT'
  /** 口述 */
  | 'FROM_ORAL_ACCOUNT'
  /** 来源不明 */
  | 'SOURCE_UNKNOWN';

/** 起草责任书. */
export type DraftResponsibilityLetterInput = {
  /** 业务工作职责, up to 5,000 characters. */
  businessDuties: string;
  /** From. */
  fromOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 信访工作职责, up to 5,000 characters. */
  petitionDuties: string;
  /** The post whose holder is to sign. */
  postId: string;
  /** To. */
  untilOn: string;
};

/** 复查意见 of a body outside Huiyin, where 复核 is asked for. */
export type EarlierOpinionInput = {
  /** 复查机关. */
  bodyName: string;
  /** Its 文号. */
  documentNumber?: string | null | undefined;
  /** Its day. */
  givenOn: string;
  /** The opinion, up to 5,000 characters. */
  opinion: string;
  /** What it came to. */
  result: ReviewResult;
};

/** 电子送达: whether the petitioner agrees to be served in the portal. */
export type ElectronicConsentInput = {
  /** 查询码. */
  code: string;
  /** True: agreed; false: taken back. */
  consent: boolean;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** 单位代码. */
  tenantCode: string;
};

/** Who acknowledges an emergency. */
export type EmergencyLevel =
  /** 县 */
  | 'COUNTY'
  /** 本单位 */
  | 'OFFICE';

/** 启用账号. */
export type EnableAccountInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 信息员离任. */
export type EndInformationOfficerInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Last day. */
  untilOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 撤销领导小组: it ends on a day, and every post in it at the latest then. */
export type EndLeadershipGroupInput = {
  /** Its last day. */
  endedOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 离任. */
export type EndLeadershipPostInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 接手的人: takes over everything open in hand, at once or on the day after a last day that lies ahead. */
  takerId?: string | null | undefined;
  /** Last day. */
  untilOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 终止调解: at any moment; of a side that does not go on no reason is asked. */
export type EndMediationInput = {
  /** How it ended. */
  ending: MediationEnding;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why no agreement was reached; required for that alone. */
  reason?: string | null | undefined;
  /** Of several matters of one dispute, whether it ends for this one alone. What its petitioner does not want ends so in any case; else it ends for all. */
  thisMatterOnly?: boolean | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记终结 of a matter that was closed before. */
export type EndPetitionInput = {
  /** 终结情形, of those that its law knows. */
  ending: MatterEnding;
  /** What shows it. */
  endingBasis: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 停止报送要求: what was reported stays. */
export type EndReportObligationInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Its last day. */
  untilOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 施行期限规定: what is received from its day on is bound to it, in the offices that follow it. */
export type EnforceLegalOverlayInput = {
  /** 已对照公布的文本逐条核对: who puts it in force has compared it with its text as published, which is recorded. Asked for where the edition does not say so itself (verified). */
  compared?: boolean | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 进入单位. */
export type EnterTenantInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The tenant to work in. */
  tenantId: string;
};

/** 升级督办: to a higher rung, with a new term. */
export type EscalateSupervisionOrderInput = {
  /** The organ that advice on liability goes to. */
  addressee?: string | null | undefined;
  /** The last day of the new term. */
  dueOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 责任情形, for advice on liability. */
  liabilityHead?: LiabilityHead | null | undefined;
  /** Why; required where the rung before has not failed. */
  reason?: string | null | undefined;
  /** The rung. */
  rung: SupervisionRung;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 加急、取消加急. */
export type ExpeditePetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 200 characters. */
  reason: string;
  /** Whether it is dealt with before others from now on. */
  urgent: boolean;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 延期: once, by at most what the law of the matter allows, with approver, reason and notice. */
export type ExtendPetitionInput = {
  /** The official who approves it. */
  approverId: string;
  /** As many days of the term’s unit as `mayExtendBy` of its clock says. */
  days: number;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How the petitioner was told of the extension and its reason. */
  notice: string;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 复查、复核延期: once, as far as the law of the matter goes, with approver, reason and notice (北京市信访条例第五十条). */
export type ExtendReviewInput = {
  /** The official who approves it: who heads this office; not for a body outside Huiyin. */
  approverId?: string | null | undefined;
  /** Of a body outside Huiyin: who at its head approved it, by name. */
  approverName?: string | null | undefined;
  /** As many days of the term’s unit as `mayExtendBy` of its clock says. */
  days: number;
  /** When a body outside Huiyin decided it: now if not given. */
  extendedAt?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How the petitioner was told of the extension and its reason. */
  notice: string;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** What the term of a supervision order rests on. */
export type FeedbackTerm =
  /** 内部期限 */
  | 'INTERNAL_TERM'
  /** 法定期限 */
  | 'STATUTORY_TERM';

/** 总览的数字: the names of their fields. */
export type FigureName =
  /** answered */
  | 'answered'
  /** answeredintime */
  | 'answeredInTime'
  /** bodysatisfied */
  | 'bodySatisfied'
  /** bouncedays */
  | 'bounceDays'
  /** bounced */
  | 'bounced'
  /** duesoon */
  | 'dueSoon'
  /** missingreports */
  | 'missingReports'
  /** open */
  | 'open'
  /** organsatisfied */
  | 'organSatisfied'
  /** overdue */
  | 'overdue'
  /** rated */
  | 'rated'
  /** ratingssetaside */
  | 'ratingsSetAside'
  /** received */
  | 'received'
  /** receptionrated */
  | 'receptionRated'
  /** receptionsatisfied */
  | 'receptionSatisfied'
  /** receptions */
  | 'receptions'
  /** receptionsunregistered */
  | 'receptionsUnregistered'
  /** settledhere */
  | 'settledHere'
  /** settledinvillage */
  | 'settledInVillage'
  /** vacancies */
  | 'vacancies';

/** 续报 or 终报 on an emergency. */
export type FollowUpEmergencyInput = {
  /** 终报: the last word. */
  final?: boolean | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was done since. */
  measures: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记为集体信访: of the petition of this id and version, whose parties are the representatives. */
export type FormGroupMatterInput = {
  /** How the representatives were chosen. */
  chosenBy: MandateWay;
  /** On which day: not after today. */
  chosenOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The written mandate: what it says or where it lies, up to 500 characters. */
  mandate: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 材料缺口的状态. */
export type GapStatus =
  /** 证明不存在 */
  | 'GAP_CERTIFIED'
  /** 已找到 */
  | 'GAP_FOUND'
  /** 缺少 */
  | 'GAP_OPEN';

/** 阶段性答复. */
export type GiveInterimReplyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 下次答复日期: a workday after today, not behind the date that is due. */
  nextOn: string;
  /** What the petitioner is told, up to 5,000 characters. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 同意回避. */
export type GrantRecusalInput = {
  /** The reasons, up to 1,000 characters. */
  decision: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who goes on; needed where they have a part in it. */
  toId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 推选: the mandate of the representatives, who are the parties. */
export type GroupMandateInput = {
  /** How the representatives were chosen. */
  chosenBy: MandateWay;
  /** On which day: not after today. */
  chosenOn: string;
  /** The written mandate: what it says or where it lies, up to 500 characters. */
  mandate: string;
};

/** 移送材料: on the petition of this id and version. */
export type HandOffInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 移送清单: what goes along, up to 1,000 characters. */
  items: string;
  /** How it went. */
  means: HandOffMeans;
  /** 接收机关, up to 100 characters. */
  receiver: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 移送方式. */
export type HandOffMeans =
  /** 当面移交 */
  | 'SENT_BY_HAND'
  /** 邮寄 */
  | 'SENT_BY_POST'
  /** 网上移送 */
  | 'SENT_ONLINE';

/** 登记转介: on the petition of this id and version. */
export type HandOnAidInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The offer, which is wanted. */
  offerId: string;
  /** When it was handed on. */
  on: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 交班: from its last day on, to the next of the roster, who has to be there without a day between. */
export type HandOverDutyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 交班记录: what the next one has to know; that nothing is left, too. */
  notes: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 移交: everything open that one official answers for, is to take, or leads, to another. */
export type HandOverPetitionsInput = {
  /** Who hands over. */
  fromId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** Who takes over. */
  toId: string;
};

/** 移交: all volumes up to a year that the office still keeps. */
export type HandOverVolumesInput = {
  /** 检举控告: hand over the volumes of accusations, by a list of their own; the others if not given. */
  confidential?: boolean | null | undefined;
  /** When. */
  handedOverOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 接收人: who signed for them there. */
  receivedBy: string;
  /** 接收单位: the archive. */
  receiver: string;
  /** Volumes of this year and of those before. */
  throughYear: number;
  /** 未编页的理由, up to 200 characters: why old volumes go without their pages counted. Required where that is so of any. */
  uncountedReason?: string | null | undefined;
};

/** 听证. */
export type HearingStatus =
  /** 已申请听证 */
  | 'HEARING_ASKED'
  /** 不举行听证 */
  | 'HEARING_DECLINED'
  /** 已举行听证 */
  | 'HEARING_HELD'
  /** 已通知听证 */
  | 'HEARING_NOTIFIED';

/** 登记到会. */
export type HoldMeetingInput = {
  /** Who is not named was absent. */
  attendance: Array<AttendanceInput>;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 一列的含义. */
export type ImportColumnInput = {
  /** Its meaning; null is not imported. */
  field?: ImportField | null | undefined;
  /** 0 is column A. */
  index: number;
};

/** 导入区划: of the list only what is the county’s; new codes are added, known ones take the name. */
export type ImportDivisionsInput = {
  /** The county’s own code: six digits. */
  countyCode: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The list. */
  rows: Array<DivisionRowInput>;
};

/** 导入列的含义. */
export type ImportField =
  /** 住址 */
  | 'ADDRESS'
  /** 内容 */
  | 'CONTENT'
  /** 原编号 */
  | 'ORIGINAL_NUMBER'
  /** 信访人 */
  | 'PETITIONER_NAME'
  /** 联系电话 */
  | 'PHONE'
  /** 收到时间 */
  | 'RECEIVED_AT'
  /** 答复时间 */
  | 'REPLIED_AT'
  /** 答复意见 */
  | 'REPLY_TEXT'
  /** 办理状态 */
  | 'STATE'
  /** 主题 */
  | 'TITLE'
  /** 一级分类 */
  | 'TOPIC_LEVEL_1'
  /** 二级分类 */
  | 'TOPIC_LEVEL_2'
  /** 三级分类 */
  | 'TOPIC_LEVEL_3'
  /** 分类 */
  | 'TOPIC_PATH'
  /** 反对数 */
  | 'VOTES_AGAINST'
  /** 点赞数 */
  | 'VOTES_FOR';

/** 导入批次的状态. */
export type ImportStatus =
  /** 已检查 */
  | 'CHECKED'
  /** 正在检查 */
  | 'CHECKING'
  /** 已导入 */
  | 'COMMITTED'
  /** 正在导入 */
  | 'COMMITTING'
  /** 已放弃 */
  | 'DISCARDED'
  /** 读取失败 */
  | 'FAILED'
  /** 待确认列 */
  | 'READ'
  /** 正在读取 */
  | 'READING';

/** 导入分类: paths that are new are added with all levels above them, known ones left alone. */
export type ImportTopicsInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Each path as its levels, one to three. */
  paths: Array<Array<string>>;
};

/** 导入区划: a CSV with code and name columns, as the official division codes have them. */
export type ImportUnitsInput = {
  /** Only rows whose code begins so (the township’s own code). */
  codePrefix?: string | null | undefined;
  /** The CSV text. */
  csv: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Kind of the new units. */
  kind: UnitKind;
};

/** 采用默认分类: two levels to begin with, refused once there are topics. */
export type InstallDefaultTopicsInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
};

/** 发邀请链接: an earlier one of the account ends; its sessions go on. */
export type InviteAccountInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 出具文书, or a new edition of one under the same number. */
export type IssuePaperInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Which paper. */
  kind: PaperKind;
  /** The petition. */
  petitionId: string;
  /** Why it is issued anew, up to 200 characters; needed for a new edition, and only there. */
  reason?: string | null | undefined;
};

/** 出具复查复核文书, or a new edition of one under the same number. */
export type IssueReviewPaperInput = {
  /** 申请人姓名, in full, where the application names others than the file, or an older file has none; the file’s own if not given. */
  applicants?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Which paper of a review. */
  kind: PaperKind;
  /** Why it is issued anew, up to 200 characters; needed for a new edition, and only there. */
  reason?: string | null | undefined;
  /** The review. */
  reviewId: string;
};

/** 下达督办: on the petition of this id and version. */
export type IssueSupervisionOrderInput = {
  /** 改进建议、整改要求, up to 2,000 characters. */
  advice: string;
  /** 反馈期限. */
  dueOn: string;
  /** What shows it, up to 2,000 characters. */
  fact: string;
  /** 督办情形. */
  ground: SupervisionGround;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 责任人: of the unit that handles the matter, or who answers for it. */
  officialId: string;
  /** Why not a reminder first; required for any higher rung. */
  reason?: string | null | undefined;
  /** 督办方式. */
  rung: SupervisionRung;
  /** 督办单位, up to 100 characters. */
  supervisor: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 并入调解: the petition of this id and version joins a mediation of the same dispute. */
export type JoinMediationInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The mediation that is under way on another matter. */
  mediationId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记承诺履行: on the petition of this id and version. */
export type KeepCommitmentInput = {
  /** The commitment. */
  commitmentId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 履行凭据: what shows that it was done, up to 500 characters. */
  proof: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** What a leadership group lacks. */
export type LeadershipFindingKind =
  /** 办公室主任任期将满而没有接任的人. */
  | 'DIRECTOR_ENDS'
  /** 办公室主任空缺. */
  | 'DIRECTOR_VACANT'
  /** 组长任期将满而没有接任的人: vacant `from` a day within 30 days. */
  | 'HEAD_ENDS'
  /** 组长曾经空缺, from a day to another. */
  | 'HEAD_GAP'
  /** 组长空缺: nobody heads it on that day. */
  | 'HEAD_VACANT'
  /** 变动后未签责任书: whose post changed has signed for the one before and not for this. */
  | 'LETTER_LACKING'
  /** 组长外出而无人代理. */
  | 'NOBODY_STANDS_IN'
  /** 没有成员. */
  | 'NO_MEMBERS'
  /** 公开电话未填. */
  | 'PHONE_EMPTY'
  /** 一人多职: somebody leads in more than one position. */
  | 'SEVERAL_POSITIONS';

/** 领导小组职务, in their order. */
export type LeadershipPosition =
  /** 副组长 */
  | 'DEPUTY'
  /** 办公室主任 */
  | 'DIRECTOR'
  /** 常务副组长 */
  | 'EXECUTIVE_DEPUTY'
  /** 组长 */
  | 'HEAD'
  /** 成员 */
  | 'MEMBER';

/** 责任书的状态. */
export type LetterStatus =
  /** 起草 */
  | 'DRAFT'
  /** 生效 */
  | 'IN_FORCE'
  /** 已换签 */
  | 'REPLACED'
  /** 本人已签 */
  | 'SIGNED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 责任情形: the closed list of 信访工作条例第四十二条至第四十六条. */
export type LiabilityHead =
  /** 对属于职权范围的信访事项不予受理 */
  | 'ACCEPTANCE_REFUSED'
  /** 将检举、揭发材料透露、转给被检举、揭发的人员或者单位 */
  | 'ACCUSATION_DISCLOSED'
  /** 对改进工作、完善政策的建议重视不够、落实不力 */
  | 'ADVICE_NEGLECTED'
  /** 应当作为而不作为，侵害合法权益 */
  | 'DUTY_NOT_PERFORMED'
  /** 对规模性集体访、负面舆情等处置不力，导致事态扩大 */
  | 'ESCALATION_MISHANDLED'
  /** 对事实清楚、符合规定的请求未予支持 */
  | 'FOUNDED_CLAIM_NOT_SUPPORTED'
  /** 其他不履行或者不正确履行处理职责 */
  | 'HANDLING_DUTY_NEGLECTED'
  /** 推诿、敷衍、拖延办理或者未在规定期限内办结 */
  | 'HANDLING_STALLED'
  /** 适用法律错误或者违反法定程序，侵害合法权益 */
  | 'LAW_MISAPPLIED'
  /** 未在规定期限内书面告知是否受理 */
  | 'NOTICE_OF_ACCEPTANCE_LATE'
  /** 其他违规违纪违法情形 */
  | 'OTHER_VIOLATION'
  /** 信访部门未按规定登记、转送、交办或者未履行督办职责 */
  | 'PETITION_OFFICE_NEGLECT'
  /** 超越或者滥用职权，侵害合法权益 */
  | 'POWER_EXCEEDED'
  /** 吃拿卡要、谋取私利 */
  | 'PRIVATE_GAIN'
  /** 对收到的信访事项不按规定登记 */
  | 'REGISTRATION_NEGLECTED'
  /** 打击报复信访人 */
  | 'RETALIATION'
  /** 对待信访人态度恶劣、作风粗暴 */
  | 'ROUGH_TREATMENT'
  /** 拒不执行支持信访请求的意见 */
  | 'SUPPORT_NOT_EXECUTED'
  /** 对重大、紧急信访事项和信息隐瞒、谎报、缓报 */
  | 'URGENT_MATTER_CONCEALED';

/** 跨单位并案, by the county: of the office it has entered, which leads, and another. */
export type LinkDisputeInput = {
  /** The mediation in the office that the county has entered, which leads the dispute from then on. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Number of the petition there that is about the same dispute, and is mediated. */
  otherNumber: string;
  /** The other office. */
  otherTenantId: string;
  /** Why, up to 1,000 characters; petitioners of both read it, and it names no party. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记检举控告: in the county’s office. */
export type LodgeAccusationInput = {
  /** Whom it accuses: 1–20. */
  accused: Array<AccusedInput>;
  /** 得知行政行为之日: when the petitioner learnt of the administrative act it is about, today at the latest; from it the terms for reconsideration and litigation count, which run on. */
  actKnownOn?: string | null | undefined;
  /** How it reached the office. */
  channel: Channel;
  /** What the petitioner says and asks, up to 20,000 characters. */
  content: string;
  /** 首问责任人: the official asked first; yourself if not given. */
  firstAskedId?: string | null | undefined;
  /** How many people raise it together; the number of parties if not given. */
  headCount?: number | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The petitioner, or up to five representatives; empty for an anonymous petition. */
  parties: Array<PartyInput>;
  /** 属地: the unit on whose territory the matter lies, wherever its petitioner lives. */
  placeUnitId?: string | null | undefined;
  /** When it was received: now if not given, up to 90 days ago. */
  receivedAt?: string | null | undefined;
  /** 接待: of a visit or a call, which is entered in the log of receptions by itself. */
  reception?: RegisteredReceptionInput | null | undefined;
  /** Title, up to 200 characters. */
  title: string;
  /** Subject. */
  topicId?: string | null | undefined;
};

/** 作出承诺: on the petition of this id and version. */
export type MakeCommitmentInput = {
  /** By which day: after today. */
  dueOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What the petitioner writes of their own will, up to 1,000 characters; nothing follows from it. */
  petitionersWords?: string | null | undefined;
  /** What the organ undertakes to do, up to 1,000 characters. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 推选代表的方式. */
export type MandateWay =
  /** 会议推选 */
  | 'CHOSEN_AT_MEETING'
  /** 书面推选 */
  | 'CHOSEN_IN_WRITING';

/** 信访事项类别 (信访工作条例第二十九至三十一条). */
export type MatterCategory =
  /** 检举控告 */
  | 'ACCUSATION'
  /** 申诉求决 */
  | 'PLEA'
  /** 建议意见 */
  | 'SUGGESTION';

/** 终结情形: by which way a matter is at its end, so that the same is not taken up anew. */
export type MatterEnding =
  /** 已有复核意见 */
  | 'LAST_OPINION'
  /** 信访人死亡或者终止，没有权利义务承受人 */
  | 'NO_SUCCESSOR'
  /** 无正当理由逾期未请求复查、复核 */
  | 'REVIEW_NOT_ASKED'
  /** 调解、和解协议已履行 */
  | 'SETTLEMENT_PERFORMED'
  /** 已达成调解、和解协议 */
  | 'SETTLEMENT_REACHED'
  /** 经核查程序核查完毕并经审核同意 */
  | 'VERIFIED';

/** 办理途径. */
export type MatterTrack =
  /** 建议意见 */
  | 'ART_29'
  /** 检举控告 */
  | 'ART_30'
  /** 申请履职 */
  | 'ART_31_5'
  /** 信访程序 */
  | 'ART_31_6'
  /** 政府信息公开申请 */
  | 'INFORMATION_REQUEST'
  /** 教师申诉 */
  | 'TEACHER_APPEAL';

/** 化解措施的种类. */
export type MeasureKind =
  /** 行政手段 */
  | 'BY_ADMINISTRATION'
  /** 心理疏导（本人提出） */
  | 'BY_COUNSELLING'
  /** 经济手段 */
  | 'BY_ECONOMIC_MEANS'
  /** 教育（政策解释） */
  | 'BY_EXPLANATION'
  /** 法律手段 */
  | 'BY_LAW'
  /** 协商 */
  | 'BY_NEGOTIATION'
  /** 政策手段 */
  | 'BY_POLICY'
  /** 救助 */
  | 'BY_RELIEF';

/** How a mediation ended without an agreement. */
export type MediationEnding =
  /** 对方不再调解 */
  | 'ENDED_BY_OTHER'
  /** 信访人不再调解 */
  | 'ENDED_BY_PETITIONER'
  /** 参加调解的人员须回避 */
  | 'ENDED_BY_RECUSAL'
  /** 信访人撤回了信访事项 */
  | 'ENDED_WITH_PETITION'
  /** 信访事项转到其他单位办理 */
  | 'ENDED_WITH_TRANSFER'
  /** 未能达成协议 */
  | 'NO_AGREEMENT';

/** 协议内容: one thing that one side does. */
export type MediationItemInput = {
  /** By whom. */
  doer: MediationSide;
  /** By which day. */
  dueOn: string;
  /** The petition whose petitioner alone it concerns, where several matters agree together; all of them, if not given. */
  petitionId?: string | null | undefined;
  /** What is done. */
  text: string;
};

/** 调解的种类. */
export type MediationKind =
  /** 行政调解 */
  | 'ADMINISTRATIVE_MEDIATION'
  /** 司法调解 */
  | 'JUDICIAL_MEDIATION'
  /** 人民调解 */
  | 'PEOPLES_MEDIATION';

/** 牵头: which of the offices that work on a dispute leads it. */
export type MediationLead =
  /** 调解组织 */
  | 'LED_BY_MEDIATION_BODY'
  /** 信访机构 */
  | 'LED_BY_PETITION_OFFICE'
  /** 综治（服务）中心 */
  | 'LED_BY_SERVICE_CENTRE';

/** The sides of a mediation. */
export type MediationSide =
  /** 对方 */
  | 'OTHER_SIDE'
  /** 信访人 */
  | 'PETITIONER_SIDE';

/** 调解的状态. */
export type MediationStatus =
  /** 协议已履行 */
  | 'AGREEMENT_PERFORMED'
  /** 已达成协议、待履行 */
  | 'AGREEMENT_REACHED'
  /** 征求双方意见 */
  | 'CONSENT_AWAITED'
  /** 调解中 */
  | 'MEDIATING'
  /** 调解终止 */
  | 'MEDIATION_FAILED';

/** 会议的状态. */
export type MeetingStatus =
  /** 纪要已通过 */
  | 'ADOPTED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已召开 */
  | 'HELD'
  /** 已安排 */
  | 'PLANNED';

/** 调解会改期: of a planned session. */
export type MoveMediationSessionInput = {
  /** When instead; it lies ahead, within three years. */
  at: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where instead; as planned, if not given. */
  place?: string | null | undefined;
  /** Why, up to 1,000 characters; the petitioners read it. */
  reason: string;
  /** The planned session. */
  sessionId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 指明被检举人: of a matter that turns out to accuse somebody. */
export type NameAccusedInput = {
  /** Whom it accuses: 1–20. */
  accused: Array<AccusedInput>;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who goes on where one of them had a part in it. */
  toId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** A service that the petitioner is told of. */
export type NewAidOfferInput = {
  /** The agency that renders it, up to 100 characters. */
  agency: string;
  /** Which service. */
  service: AidService;
  /** Whether they want it, where they said so at once. */
  wanted?: boolean | null | undefined;
};

/** 一项任务. */
export type NewTaskInput = {
  /** Its last day. */
  dueOn: string;
  /** Who answers for it. */
  ownerId: string;
  /** What is to be done, up to 500 characters. */
  what: string;
};

/** 下一步的由来. */
export type NextActionReason =
  /** 办结 */
  | 'CLOSE'
  /** 信访人请求复查的期限届满，办结 */
  | 'CLOSE_AFTER_WINDOW'
  /** 没有期限，看一看进展 */
  | 'LOOK'
  /** 督促执行: what was supported is to be done by then */
  | 'PERFORM'
  /** 计划的下一步 */
  | 'PLANNED'
  /** 期限届满 */
  | 'TERM';

/** 办理记录. */
export type NotePetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was done. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 提醒类型: why somebody is told. */
export type NoticeKind =
  /** 意见被撤销或者责令重新作出 */
  | 'ANSWER_FELL'
  /** 反复退回: sent back or objected to more than once, for who may supervise */
  | 'BOUNCED_AGAIN'
  /** 承诺未履行 */
  | 'COMMITMENT_BROKEN'
  /** 承诺到期 */
  | 'COMMITMENT_DUE'
  /** 信访人对承诺有异议 */
  | 'COMMITMENT_OBJECTED'
  /** 单位紧急信息: of an office of the county, for the county’s people */
  | 'COUNTY_EMERGENCY'
  /** 县督办有反馈: of an office of the county, for the county’s people */
  | 'COUNTY_ORDER_ANSWERED'
  /** 县督办逾期未反馈: of an office of the county, for the county’s people */
  | 'COUNTY_ORDER_OVERDUE'
  /** 销毁待批准: a list of volumes waits for a leader */
  | 'DESTRUCTION_ASKED'
  /** dispute step due */
  | 'DISPUTE_STEP_DUE'
  /** 明日前到期 */
  | 'DUE_1'
  /** 三日内到期 */
  | 'DUE_3'
  /** 七日内到期 */
  | 'DUE_7'
  /** 值班取消, 改由别人值班 */
  | 'DUTY_DROPPED'
  /** 排班, 改班 */
  | 'DUTY_GIVEN'
  /** 即将值班: the morning before */
  | 'DUTY_SOON'
  /** 紧急信息 */
  | 'EMERGENCY'
  /** 交给您办理 */
  | 'HANDED_OVER'
  /** 到期移交未成 */
  | 'HANDOVER_REFUSED'
  /** 行政诉讼期限将满: the same of going to court */
  | 'LITIGATION_ENDING'
  /** 来件待签收 */
  | 'MATTER_ARRIVED'
  /** 对方已签收 */
  | 'MATTER_SIGNED'
  /** mediation due */
  | 'MEDIATION_DUE'
  /** mediation window */
  | 'MEDIATION_WINDOW'
  /** 会议取消 */
  | 'MEETING_CANCELLED'
  /** 会议变更 */
  | 'MEETING_CHANGED'
  /** 会议通知 */
  | 'MEETING_PLANNED'
  /** 对方提出异议 */
  | 'OBJECTION_MADE'
  /** 异议未获同意 */
  | 'OBJECTION_REFUSED'
  /** 已超期 */
  | 'OVERDUE'
  /** 行政复议期限将满: no petition stops it, so the petitioner is to be told */
  | 'RECONSIDERATION_ENDING'
  /** 回避决定期限: the day for deciding on a recusal comes near, or has passed */
  | 'RECUSAL_DUE'
  /** 回避待决定: asked for, for who decides */
  | 'RECUSAL_TO_DECIDE'
  /** 报送缺报 */
  | 'REPORT_MISSING'
  /** 对方报告结果 */
  | 'RESULT_REPORTED'
  /** 对方补充报告 */
  | 'RESULT_SUPPLEMENTED'
  /** review arrived */
  | 'REVIEW_ARRIVED'
  /** 申请复查、复核: asked for at the portal or at the counter of the body that reviews */
  | 'REVIEW_ASKED'
  /** 复查复核申请须另行提出: its body was closed into who gave the opinion; `dueOn` is the day it ended */
  | 'REVIEW_ENDED'
  /** 复查复核期限调整: the calendar changed; `dueOn` is the new day */
  | 'REVIEW_MOVED'
  /** 复查复核意见未送达: `dueOn` is the day it was given */
  | 'REVIEW_UNSERVED'
  /** 被退回 */
  | 'SENT_BACK'
  /** 督办: feedback is wanted */
  | 'SUPERVISED'
  /** 督办反馈期限 */
  | 'SUPERVISION_DUE'
  /** 督办进展 */
  | 'SUPERVISION_PROGRESS'
  /** 任务撤回 */
  | 'TASK_WITHDRAWN'
  /** 任期将满，未指定接手的人 */
  | 'TERM_ENDING'
  /** 职务空缺 */
  | 'VACANCY';

/** 通知听证. */
export type NotifyHearingInput = {
  /** How both sides agreed to less than ten days’ notice, where it is less. */
  consent?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Its day. */
  on: string;
  /** 听证员, by name, the chair first: an odd number, three at least. */
  panel: Array<string>;
  /** Its place. */
  place: string;
  /** Its hour, HH:MM, Beijing time. */
  time?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 告知法律援助等服务: on the petition of this id and version. */
export type OfferAidInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The service. */
  offer: NewAidOfferInput;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 通知陈述申辩. */
export type OfferSupervisionHearingInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The last day for it, three days ahead at least. */
  until: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** Orders of the list. */
export type OfficialSort =
  | 'CREATED_AT'
  | 'NAME';

/** 提请决定管辖: on the petition of this id and version. */
export type OpenJurisdictionDocketInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is in question, up to 1,000 characters. */
  question: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 建立历史遗留问题档案: on the petition of this id and version. */
export type OpenLegacyDossierInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was left unsettled, up to 1,000 characters. */
  problem: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 提出调解: on the petition of this id and version. */
export type OpenMediationInput = {
  /** 调解组织, up to 100 characters. */
  body: string;
  /** The unit here, where the mediation body is one. */
  bodyUnitId?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 人民调解, 行政调解 or 司法调解. */
  kind: MediationKind;
  /** 牵头: the one office that leads the dispute. */
  lead: MediationLead;
  /** Mediators who are officials here. */
  mediatorIds?: Array<string> | null | undefined;
  /** When it was proposed, if the mediation body began before it was entered here: from the day the matter was received; today if not given. */
  openedOn?: string | null | undefined;
  /** The other side: an organ or a company by its name, a person by theirs, which is sealed at once and shown masked; up to 200 characters. */
  otherParty: string;
  /** What the other side is. */
  otherPartyKind: OtherPartyKind;
  /** Mediators from outside, by name. */
  outsideMediators?: Array<string> | null | undefined;
  /** 参与单位 with who it is there, the service centre among them; this office with who keeps the file, and the mediation body with its first mediator, take part in any case. */
  participants?: Array<DisputeParticipantInput> | null | undefined;
  /** 纠纷事由, up to 1,000 characters. */
  subject: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 开放门户: refused with a list of what is still empty. */
export type OpenPortalInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 开通单位, with its first administrator’s account. */
export type OpenTenantInput = {
  /** Their sign-in name. */
  adminAccount: string;
  /** The administrator’s name, also as an official. */
  adminName: string;
  /** Their post. */
  adminPost?: string | null | undefined;
  /** What its people type at sign-in: lower-case letters, digits, hyphen. */
  code: string;
  /** 区划代码 of where it is, out of the county’s divisions. */
  divisionCode?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Any but COUNTY_OFFICE, of which a county has one. */
  kind: TenantKind;
  /** Name in full. */
  name: string;
  /** 编号格式: `{year}` before `{serial:5}` (1–8 digits), else Chinese characters, capital letters, hyphens and one pair of 〔〕; `{year}-{serial:5}` if not given. */
  numberFormat?: string | null | undefined;
  /** 省级信访条例, such as zj-2016; empty for none, the county office’s if not given. */
  overlay?: string | null | undefined;
};

/** 记录来源. */
export type Origin =
  /** 历史台账导入 */
  | 'IMPORT'
  /** 本单位登记 */
  | 'OFFICE'
  /** 信访人网上提交 */
  | 'PORTAL'
  /** 其他单位转送交办 */
  | 'TRANSFER';

/** What the other side of a dispute is. */
export type OtherPartyKind =
  /** 企业 */
  | 'OTHER_COMPANY'
  /** 机关、单位 */
  | 'OTHER_ORGAN'
  /** 个人 */
  | 'OTHER_PERSON';

/** 处理结果 (信访工作条例第二十九条、第三十二条). */
export type Outcome =
  /** 各项诉求结果不同, of a matter alone: what was decided stands with each claim */
  | 'CLAIMS_DIFFER'
  /** 解释说明 */
  | 'EXPLAINED'
  /** 未记录（历史台账） */
  | 'NOT_RECORDED'
  /** 不予支持 */
  | 'NOT_SUPPORTED'
  /** 部分支持 */
  | 'PARTLY_SUPPORTED'
  /** 采纳, of a suggestion alone */
  | 'SUGGESTION_ADOPTED'
  /** 不采纳, of a suggestion alone */
  | 'SUGGESTION_NOT_ADOPTED'
  /** 部分采纳, of a suggestion alone */
  | 'SUGGESTION_PARTLY_ADOPTED'
  /** 予以支持 */
  | 'SUPPORTED';

/** What an opinion of a body outside Huiyin decided (信访工作条例第三十二条). */
export type OutsideOutcome =
  /** 解释说明 */
  | 'EXPLAINED'
  /** 不予支持 */
  | 'NOT_SUPPORTED'
  /** 部分支持 */
  | 'PARTLY_SUPPORTED'
  /** 予以支持 */
  | 'SUPPORTED';

/** 在国家规定之上的是谁的规定. */
export type OverlayLevel =
  /** 本县期限规定 */
  | 'COUNTY'
  /** 国家规定 */
  | 'NATIONAL'
  /** 省级信访条例 */
  | 'PROVINCE';

/** 一件卷内文件的页数. */
export type PageCountInput = {
  /** 页数, from 1. */
  pages: number;
  /** 顺序号. */
  seq: number;
};

/** 文书: papers that an office issues on a petition or on a review. */
export type PaperKind =
  /** 受理告知书 */
  | 'ACCEPTANCE_NOTICE'
  /** 交办函, which asks for a report by a day */
  | 'ASSIGNMENT_LETTER'
  /** 办结报告, to the office it came from */
  | 'COMPLETION_REPORT'
  /** 履职答复, with 行政复议 and 行政诉讼 */
  | 'DUTY_REPLY'
  /** 延期告知书 */
  | 'EXTENSION_NOTICE'
  /** 转送函, to the organ it went to */
  | 'FORWARDING_LETTER'
  /** 转送告知书, to the petitioner */
  | 'FORWARDING_NOTICE'
  /** 听证通知书, of a petition that is handled */
  | 'HANDLING_HEARING_NOTICE'
  /** 处理意见书, of a petition proper */
  | 'HANDLING_OPINION'
  /** 听证通知书, of a review */
  | 'HEARING_NOTICE'
  /** 政府信息公开答复书 */
  | 'INFORMATION_REPLY'
  /** 法定途径告知书, of what is sent on a way of article 31(1)–(5) */
  | 'LAWFUL_WAY_NOTICE'
  /** 调解协议书, that both sides sign */
  | 'MEDIATION_AGREEMENT'
  /** 调解终止告知书, with the rights that remain */
  | 'MEDIATION_FAILURE_NOTICE'
  /** 不予受理告知书 */
  | 'NON_ACCEPTANCE_NOTICE'
  /** 口头调解协议记录, that the mediator signs */
  | 'ORAL_AGREEMENT_RECORD'
  /** 复查（复核）受理告知书 */
  | 'REVIEW_ACCEPTANCE_NOTICE'
  /** 复查（复核）延期告知书 */
  | 'REVIEW_EXTENSION_NOTICE'
  /** 复查（复核）不予受理告知书 */
  | 'REVIEW_NON_ACCEPTANCE_NOTICE'
  /** 复查意见书, which names who hears the petitioner next */
  | 'REVIEW_OPINION'
  /** 复核意见书, the last on the same facts and reasons */
  | 'RE_REVIEW_OPINION'
  /** 建议答复 */
  | 'SUGGESTION_REPLY'
  /** 教师申诉处理决定书 */
  | 'TEACHER_APPEAL_DECISION';

/** How a paragraph of a paper stands out. */
export type PaperStyle =
  /** 正文 */
  | 'BODY'
  /** 一级标题 */
  | 'HEADING'
  /** 二级标题 */
  | 'SUBHEADING';

/** 来信来访一视同仁的数字: the names of their fields. */
export type ParityFigure =
  /** daystoanswer */
  | 'daysToAnswer'
  /** daystodecision */
  | 'daysToDecision'
  /** intime */
  | 'inTime';

/** 信访人或代表. Sealed at once; only masked forms are shown. */
export type PartyInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Document number. */
  document?: string | null | undefined;
  /** Name. */
  name: string;
  /** Phone. */
  phone?: string | null | undefined;
};

/** 换人包案. */
export type PassOnSponsorshipInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who takes it on. */
  officialId: string;
  /** Why. */
  reason: string;
  /** The last day of the new term. */
  untilOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 法定途径. */
export type PathwayName =
  /** 提起行政诉讼 */
  | 'ADMINISTRATIVE_LITIGATION'
  /** 通过行政裁决、确认、许可、处罚等程序提出 */
  | 'ADMINISTRATIVE_PROCEDURE'
  /** 申请仲裁 */
  | 'ARBITRATION'
  /** 由双方共同申请司法确认 */
  | 'COURT_CONFIRMATION'
  /** 申请查处违法行为或者履行保护职责 */
  | 'DUTY'
  /** 申请政府信息公开 */
  | 'INFORMATION_REQUEST'
  /** 申请劳动人事争议仲裁 */
  | 'LABOUR_ARBITRATION'
  /** 申请农村土地承包经营纠纷仲裁 */
  | 'LAND_ARBITRATION'
  /** 通过诉讼、刑事立案或者法律监督程序提出 */
  | 'LITIGATION'
  /** 提出党员申诉或者申请复审 */
  | 'PARTY_APPEAL'
  /** 申请行政复议 */
  | 'RECONSIDERATION'
  /** 提出教师申诉 */
  | 'TEACHER_APPEAL';

/** 对信访事项可做的步骤. */
export type PetitionAction =
  /** 受理 */
  | 'accept'
  /** 受理（简易办理） */
  | 'acceptSimply'
  /** 登记移送签收 */
  | 'acknowledgeHandOff'
  /** 答复 */
  | 'answer'
  /** 逐项答复 */
  | 'answerClaim'
  /** 归档 */
  | 'archive'
  /** 安排听证 */
  | 'arrangeHearing'
  /** 提出回避 */
  | 'askRecusal'
  /** 交办 */
  | 'assign'
  /** 登记送达未成 */
  | 'attemptService'
  /** 登记承诺未履行 */
  | 'breakCommitment'
  /** 办结 */
  | 'close'
  /** 请单位会办 */
  | 'coHandle'
  /** 作出承诺 */
  | 'commit'
  /** 更正 */
  | 'correct'
  /** 提请决定管辖 */
  | 'disputeCompetence'
  /** 登记终结 */
  | 'end'
  /** 转为普通办理 */
  | 'endSimple'
  /** 加急／取消加急 */
  | 'expedite'
  /** 登记解释说明 */
  | 'explain'
  /** 延期 */
  | 'extend'
  /** 移送材料 */
  | 'handOff'
  /** 登记听证笔录 */
  | 'holdHearing'
  /** 阶段性答复 */
  | 'interimReply'
  /** 登记承诺履行 */
  | 'keepCommitment'
  /** 整理历史遗留问题档案 */
  | 'keepDossier'
  /** 调解 */
  | 'mediate'
  /** 指明被检举人 */
  | 'nameAccused'
  /** 不予受理 */
  | 'notAccept'
  /** 办理记录 */
  | 'note'
  /** 告知法律援助等服务 */
  | 'offerAid'
  /** 建立历史遗留问题档案 */
  | 'openDossier'
  /** 计划下一步 */
  | 'plan'
  /** 列化解措施 */
  | 'planMeasure'
  /** 登记承诺未履行，恢复办理并重新交办 */
  | 'reassign'
  /** 登记批示意见 */
  | 'recordDirection'
  /** 登记信访人意见 */
  | 'recordView'
  /** 转出 */
  | 'referOut'
  /** 补发查询码 */
  | 'reissueCode'
  /** 登记承诺未履行，重新打开 */
  | 'reopen'
  /** 报请党委政府决定 */
  | 'reportUp'
  /** 申请复查复核 */
  | 'requestReview'
  /** 指明被检举人并移送 */
  | 'reroute'
  /** 登记承诺未履行，恢复办理 */
  | 'resume'
  /** 退回 */
  | 'return'
  /** 查看身份 */
  | 'reveal'
  /** 送达 */
  | 'serve'
  /** 补送书面 */
  | 'serveInWriting'
  /** 拆分诉求 */
  | 'split'
  /** 领导包案 */
  | 'sponsor'
  /** 督办 */
  | 'supervise'
  /** 签收 */
  | 'take'
  /** 转送交办 */
  | 'transfer'
  /** 作废 */
  | 'void'
  /** 撤回 */
  | 'withdraw';

/** 办理过程的种类. */
export type PetitionEventKind =
  /** 受理 */
  | 'ACCEPTED'
  /** 指明被检举人 */
  | 'ACCUSED_NAMED'
  /** 服务机构接收 */
  | 'AID_ACKNOWLEDGED'
  /** 登记是否需要服务 */
  | 'AID_ANSWERED'
  /** 服务转介 */
  | 'AID_HANDED_ON'
  /** 告知法律援助等服务 */
  | 'AID_OFFERED'
  /** 答复 */
  | 'ANSWERED'
  /** 被检举人作出的处理意见不作数 */
  | 'ANSWER_SET_ASIDE'
  /** 告知答复 */
  | 'ANSWER_TOLD'
  /** 归档 */
  | 'ARCHIVED'
  /** 交办 */
  | 'ASSIGNED'
  /** 收到交办 */
  | 'ASSIGNMENT_RECEIVED'
  /** claims split */
  | 'CLAIMS_SPLIT'
  /** claim answered */
  | 'CLAIM_ANSWERED'
  /** claim performed */
  | 'CLAIM_PERFORMED'
  /** claim revoked */
  | 'CLAIM_REVOKED'
  /** 办结 */
  | 'CLOSED'
  /** 补发查询码 */
  | 'CODE_REISSUED'
  /** 信访人对承诺的意见 */
  | 'COMMITMENT_ANSWERED'
  /** 承诺未履行 */
  | 'COMMITMENT_BROKEN'
  /** 承诺履行 */
  | 'COMMITMENT_KEPT'
  /** 作出承诺 */
  | 'COMMITTED'
  /** 更正 */
  | 'CORRECTED'
  /** co handling asked */
  | 'CO_HANDLING_ASKED'
  /** co handling done */
  | 'CO_HANDLING_DONE'
  /** co handling withdrawn */
  | 'CO_HANDLING_WITHDRAWN'
  /** 送达联名人 */
  | 'CO_SIGNERS_SERVED'
  /** 登记批示意见 */
  | 'DIRECTION_RECEIVED'
  /** 参与单位的工作 */
  | 'DISPUTE_CONTRIBUTED'
  /** 同一纠纷的事项并入调解 */
  | 'DISPUTE_JOINED'
  /** 变更牵头单位 */
  | 'DISPUTE_LED'
  /** 与其他单位的同一纠纷并案 */
  | 'DISPUTE_LINKED'
  /** 纠纷的参与单位 */
  | 'DISPUTE_PARTICIPANT'
  /** 牵头单位安排的下一步 */
  | 'DISPUTE_PLANNED'
  /** 建立历史遗留问题档案 */
  | 'DOSSIER_OPENED'
  /** 放假安排变化，期限调整 */
  | 'DUE_DATE_MOVED'
  /** electronic consented */
  | 'ELECTRONIC_CONSENTED'
  /** electronic consent withdrawn */
  | 'ELECTRONIC_CONSENT_WITHDRAWN'
  /** expedited */
  | 'EXPEDITED'
  /** expedite ended */
  | 'EXPEDITE_ENDED'
  /** 进行解释说明 */
  | 'EXPLANATION_HELD'
  /** 延期 */
  | 'EXTENDED'
  /** 收到转送、交办 */
  | 'FORWARD_RECEIVED'
  /** 登记为集体信访 */
  | 'GROUP_FORMED'
  /** handed over */
  | 'HANDED_OVER'
  /** heard */
  | 'HEARD'
  /** hearing arranged */
  | 'HEARING_ARRANGED'
  /** 历史台账补录 */
  | 'HISTORY_RECORDED'
  /** 查看身份 */
  | 'IDENTITY_READ'
  /** 阶段性答复 */
  | 'INTERIM_REPLIED'
  /** jurisdiction decided */
  | 'JURISDICTION_DECIDED'
  /** jurisdiction opened */
  | 'JURISDICTION_OPENED'
  /** matter ended */
  | 'MATTER_ENDED'
  /** 措施完成 */
  | 'MEASURE_DONE'
  /** 措施不再采取 */
  | 'MEASURE_DROPPED'
  /** 列化解措施 */
  | 'MEASURE_PLANNED'
  /** 调解达成协议 */
  | 'MEDIATION_AGREED'
  /** 协议内容逾期未履行 */
  | 'MEDIATION_BREACHED'
  /** 法院确认 */
  | 'MEDIATION_CONFIRMED'
  /** 同意调解 */
  | 'MEDIATION_CONSENTED'
  /** 申请司法确认 */
  | 'MEDIATION_COURT_ASKED'
  /** 调解终止 */
  | 'MEDIATION_FAILED'
  /** 调解随事项转出 */
  | 'MEDIATION_MOVED'
  /** 法院未予确认 */
  | 'MEDIATION_NOT_CONFIRMED'
  /** 提出调解 */
  | 'MEDIATION_OPENED'
  /** 协议内容履行 */
  | 'MEDIATION_PERFORMED'
  /** 调解继续进行 */
  | 'MEDIATION_RESUMED'
  /** 进行调解 */
  | 'MEDIATION_SESSION_HELD'
  /** 调解会改期 */
  | 'MEDIATION_SESSION_MOVED'
  /** 安排调解会 */
  | 'MEDIATION_SESSION_PLANNED'
  /** 办理记录 */
  | 'NOTED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 移送签收 */
  | 'PACKET_ACKNOWLEDGED'
  /** 移送材料 */
  | 'PACKET_SENT'
  /** planned */
  | 'PLANNED'
  /** 原意见被撤销，重新作出 */
  | 'QUASHED'
  /** 收到 */
  | 'RECEIVED'
  /** 提出回避 */
  | 'RECUSAL_ASKED'
  /** 决定回避 */
  | 'RECUSAL_GRANTED'
  /** 驳回回避 */
  | 'RECUSAL_REFUSED'
  /** 转出 */
  | 'REFERRED_OUT'
  /** 登记 */
  | 'REGISTERED'
  /** remanded */
  | 'REMANDED'
  /** 报请党委政府决定 */
  | 'REPORTED_UP'
  /** 承诺未履行，恢复办理 */
  | 'RESUMED'
  /** 退回 */
  | 'RETURNED'
  /** reviewed */
  | 'REVIEWED'
  /** review accepted */
  | 'REVIEW_ACCEPTED'
  /** review extended */
  | 'REVIEW_EXTENDED'
  /** review not accepted */
  | 'REVIEW_NOT_ACCEPTED'
  /** 书面催办复查复核 */
  | 'REVIEW_REMINDED'
  /** review requested */
  | 'REVIEW_REQUESTED'
  /** review served */
  | 'REVIEW_SERVED'
  /** review terminated */
  | 'REVIEW_TERMINATED'
  /** review withdrawn */
  | 'REVIEW_WITHDRAWN'
  /** re reviewed */
  | 'RE_REVIEWED'
  /** re review accepted */
  | 'RE_REVIEW_ACCEPTED'
  /** re review extended */
  | 'RE_REVIEW_EXTENDED'
  /** re review not accepted */
  | 'RE_REVIEW_NOT_ACCEPTED'
  /** re review requested */
  | 'RE_REVIEW_REQUESTED'
  /** re review served */
  | 'RE_REVIEW_SERVED'
  /** 送达 */
  | 'SERVED'
  /** 送达未成 */
  | 'SERVICE_ATTEMPTED'
  /** 无法送达 */
  | 'SERVICE_FAILED'
  /** 适用简易办理 */
  | 'SIMPLE_BEGUN'
  /** 转为普通办理 */
  | 'SIMPLE_ENDED'
  /** sponsored */
  | 'SPONSORED'
  /** sponsorship passed on */
  | 'SPONSORSHIP_PASSED_ON'
  /** sponsorship settled */
  | 'SPONSORSHIP_SETTLED'
  /** sponsor visited */
  | 'SPONSOR_VISITED'
  /** supervision discharged */
  | 'SUPERVISION_DISCHARGED'
  /** supervision escalated */
  | 'SUPERVISION_ESCALATED'
  /** supervision fed back */
  | 'SUPERVISION_FED_BACK'
  /** supervision issued */
  | 'SUPERVISION_ISSUED'
  /** supervision rectified */
  | 'SUPERVISION_RECTIFIED'
  /** supervision rejected */
  | 'SUPERVISION_REJECTED'
  /** supervision revoked */
  | 'SUPERVISION_REVOKED'
  /** 签收 */
  | 'TAKEN'
  /** 办理途径随类别更正 */
  | 'TRACK_MOVED'
  /** transferred */
  | 'TRANSFERRED'
  /** transfer objected */
  | 'TRANSFER_OBJECTED'
  /** transfer passed on */
  | 'TRANSFER_PASSED_ON'
  /** transfer recalled */
  | 'TRANSFER_RECALLED'
  /** transfer reported */
  | 'TRANSFER_REPORTED'
  /** transfer returned */
  | 'TRANSFER_RETURNED'
  /** transfer signed */
  | 'TRANSFER_SIGNED'
  /** transfer supplemented */
  | 'TRANSFER_SUPPLEMENTED'
  /** 登记信访人意见 */
  | 'VIEW_RECORDED'
  /** 作废 */
  | 'VOIDED'
  /** 撤回 */
  | 'WITHDRAWN';

/** Which petitions; every given condition must hold. */
export type PetitionFilter = {
  /** Answered on this day or later. */
  answeredFrom?: string | null | undefined;
  /** Answered within the term, or after it. */
  answeredInTime?: boolean | null | undefined;
  /** Answered on this day or earlier. */
  answeredTo?: string | null | undefined;
  /** Answered here, where an answer was due: not open, and not taken over answered from an older ledger. */
  answeredWhenDue?: boolean | null | undefined;
  /** 本科室: with the unit of this official, in the hands of others and not led by them. */
  besideOfficialId?: string | null | undefined;
  /** Rated, and whether satisfied or mostly satisfied with the petition body. */
  bodySatisfied?: boolean | null | undefined;
  /** 断点: where its chain is broken. */
  chainGap?: ChainGap | null | undefined;
  /** Any of these channels. */
  channel?: Array<Channel> | null | undefined;
  /** Whether it is a 检举控告 received as one. */
  confidential?: boolean | null | undefined;
  /** Open and due on this day or earlier. */
  dueTo?: string | null | undefined;
  /** Taken in by one import. */
  importBatchId?: string | null | undefined;
  /** Whether a village or community deals with it. */
  inVillage?: boolean | null | undefined;
  /** Lead official. */
  leadId?: string | null | undefined;
  /** Exact number. */
  number?: string | null | undefined;
  /** Whether the office still owes something. */
  open?: boolean | null | undefined;
  /** Rated, and whether satisfied or mostly satisfied with the competent organ. */
  organSatisfied?: boolean | null | undefined;
  /** Written here or taken over. */
  origin?: Origin | null | undefined;
  /** Exact number in the older ledger. */
  originalNumber?: string | null | undefined;
  /** Any of these outcomes. */
  outcome?: Array<Outcome> | null | undefined;
  /** Whether an open duty is past its date. */
  overdue?: boolean | null | undefined;
  /** Who answers for it now. */
  ownerId?: string | null | undefined;
  /** 移送待签收: whether a packet that went to another organ is not signed for yet. */
  packetWaiting?: boolean | null | undefined;
  /** Rated on this day or later, by a rating that counts. */
  ratedFrom?: string | null | undefined;
  /** Rated on this day or earlier, by a rating that counts. */
  ratedTo?: string | null | undefined;
  /** Received on this day or later. */
  receivedFrom?: string | null | undefined;
  /** Received on this day or earlier. */
  receivedTo?: string | null | undefined;
  /** Responsible official. */
  responsibleId?: string | null | undefined;
  /** 退回: handed back to the office and not yet assigned anew. */
  returned?: boolean | null | undefined;
  /** Words in number, title or text; two Chinese characters are a word. */
  search?: string | null | undefined;
  /** A rating was set aside on this day or later. */
  setAsideFrom?: string | null | undefined;
  /** A rating was set aside on this day or earlier. */
  setAsideTo?: string | null | undefined;
  /** 就地解决: rated, satisfied or mostly so with the organ, and neither sent to another office nor on to a review; or rated and not so. */
  settledHere?: boolean | null | undefined;
  /** Any of these states. */
  status?: Array<PetitionStatus> | null | undefined;
  /** One tenant of the county. */
  tenantId?: string | null | undefined;
  /** Subject. */
  topicId?: string | null | undefined;
  /** This subject or any below it. */
  topicUnder?: string | null | undefined;
  /** Handling unit. */
  unitId?: string | null | undefined;
  /** 加急. */
  urgent?: boolean | null | undefined;
  /** Whether it is a wrong registration, voided. */
  voided?: boolean | null | undefined;
  /** Whether it has no subject. */
  withoutTopic?: boolean | null | undefined;
};

/** Orders of the list; ties are broken by id. PRESSING_FIRST: 加急 ones, then by due date. */
export type PetitionSort =
  | 'DUE_ON_ASC'
  | 'DUE_ON_DESC'
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  | 'PRESSING_FIRST'
  | 'RECEIVED_AT_ASC'
  | 'RECEIVED_AT_DESC';

/** 信访事项的状态. */
export type PetitionStatus =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已答复 */
  | 'ANSWERED'
  /** 已归档 */
  | 'ARCHIVED'
  /** 已交办 */
  | 'ASSIGNED'
  /** 已办结 */
  | 'CLOSED'
  /** 办理中 */
  | 'HANDLING'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已转出 */
  | 'REFERRED_OUT'
  /** 已登记 */
  | 'REGISTERED'
  /** 已送达 */
  | 'SERVED'
  /** 已转送交办 */
  | 'TRANSFERRED'
  /** 已作废 */
  | 'VOIDED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 信访人意见 on the answer. */
export type PetitionerView =
  /** 同意 */
  | 'VIEW_AGREES'
  /** 不同意, with what is said against it */
  | 'VIEW_DISAGREES'
  /** 没有取得, with the reason */
  | 'VIEW_NOT_OBTAINED';

/** 安排下一步: what comes next, which the lead answers for. */
export type PlanDisputeStepInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** By which day: from today on, within three years. */
  on: string;
  /** What is done, up to 500 characters; it names no party. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 排班: one official in an office on any day. */
export type PlanDutyInput = {
  /** First day. */
  fromOn: string;
  /** The group whose office it is. */
  groupId: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who. */
  officialId: string;
  /** 值班电话; the official’s own, else the office’s, if not given. */
  phone?: string | null | undefined;
  /** Last day; the first one if not given. */
  untilOn?: string | null | undefined;
};

/** 列化解措施: on the petition of this id and version. */
export type PlanMeasureInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Of which kind. */
  kind: MeasureKind;
  /** BY_COUNSELLING alone needs it: that the petitioner asked for it. */
  onRequest?: boolean | null | undefined;
  /** What is done, by whom, by when. */
  task: NewTaskInput;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 安排调解会. */
export type PlanMediationSessionInput = {
  /** When; it lies ahead. */
  at: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where. */
  place: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 安排会议. */
export type PlanMeetingInput = {
  /** 议题, in their order: 1–30 of up to 200 characters. */
  agenda: Array<string>;
  /** The group that meets. */
  groupId: string;
  /** When; in the past for a meeting that is entered afterwards. */
  heldAt: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where. */
  place: string;
};

/** 计划下一步. */
export type PlanPetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** By which day: today or later, not behind the date that is due. */
  on: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** What is to be done, up to 200 characters. */
  what: string;
};

/** 被检举控告的人员或者单位, of an office of this county. */
export type PortalAccusedInput = {
  /** A person or a unit. */
  kind: AccusedKind;
  /** Name, up to 100 characters. */
  name: string;
  /** 单位代码 of the accused’s office; the one it is submitted to if not given. */
  tenantCode?: string | null | undefined;
};

/** 信访人: sealed at once, shown to nobody without a recorded purpose. */
export type PortalPetitionerInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Document number. */
  document?: string | null | undefined;
  /** Name. */
  name: string;
  /** Phone, by which the office tells of the answer. */
  phone: string;
};

/** 教职工内部矛盾: of a member of staff of the office it is submitted to, against it or their superiors. */
export type PortalStaffInput = {
  /** 直接上级 by name, from whom it is kept: 1–10; none where it goes to the superior. */
  managers: Array<string>;
  /** Whether it goes to the office `accusationsTo`: where the office itself or who leads it is concerned. */
  toSuperior: boolean;
};

/** 评价: of the petition body and of the competent organ separately, once. */
export type RatePetitionInput = {
  /** Of the petition body (信访工作机构). */
  body: Satisfaction;
  /** What is to be said of it, up to 500 characters. */
  bodyComment?: string | null | undefined;
  /** 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** Of the competent organ (责任单位). */
  organ: Satisfaction;
  /** What is to be said of it, up to 500 characters. */
  organComment?: string | null | undefined;
  /** 单位代码. */
  tenantCode: string;
};

/** 评价接待: how one was received, from the registration on, once. */
export type RateReceptionInput = {
  /** 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** 单位代码. */
  tenantCode: string;
  /** How one was received. */
  verdict: Satisfaction;
};

/** 标为已读. */
export type ReadNoticeInput = {
  /** The notice. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
};

/** 开通准备的项目. */
export type ReadinessPoint =
  /** 信访办人员 */
  | 'CLERK'
  /** 公开信息（信访工作条例第十八条） */
  | 'CONTACTS'
  /** 办公室主任 */
  | 'DIRECTOR'
  /** 领导小组 */
  | 'GROUP'
  /** 离任移交: whoever left their last post has nothing in hand */
  | 'HANDED_OVER'
  /** 组长 */
  | 'HEAD'
  /** 每个村（社区）的信息员 */
  | 'INFORMATION_OFFICERS'
  /** 办公室电话 */
  | 'OFFICE_PHONE'
  /** 网上信访门户 */
  | 'PORTAL'
  /** 内容分类 */
  | 'TOPICS'
  /** 部门与村居 */
  | 'UNITS';

/** A step that needs a reason. */
export type ReasonInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 改派、改期: only what is given changes. */
export type ReassignTaskInput = {
  /** Its last day. */
  dueOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who answers for it from now on. */
  ownerId?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 收件 of a request for 复查、复核 of an opinion that a body outside Huiyin gave, as its paper says. */
export type ReceiveOutsideReviewRequestInput = {
  /** 文号 of the answer. */
  answerNumber?: string | null | undefined;
  /** When the answer was given. */
  answeredOn: string;
  /** Who asks for it: five at most. Sealed here at once. */
  applicants: Array<PartyInput>;
  /** How it came. */
  channel: ReviewChannel;
  /** Why this office is competent, up to 500 characters. */
  competence: string;
  /** Of 复核: the first review. */
  earlier?: EarlierOpinionInput | null | undefined;
  /** 人数; as many as are named if not given. */
  headCount?: number | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why not in time; needed after the term. */
  lateGround?: string | null | undefined;
  /** Who gave 处理意见, up to 100 characters. */
  officeName: string;
  /** What it decided. */
  outcome: OutsideOutcome;
  /** 邮寄在途不计: of a letter, the day of its postmark, which is in time if that was. */
  postedOn?: string | null | undefined;
  /** The request and its reasons, up to 5,000 characters. */
  reason: string;
  /** The day on which this office received it, which begins its term; today if not given. */
  receivedOn?: string | null | undefined;
  /** What it says, up to 5,000 characters. */
  replyText: string;
  /** When the opinion of which a review is asked for was served; left out where it never was: no term has begun. */
  servedOn?: string | null | undefined;
  /** 复查, or 复核 after a first review outside Huiyin. */
  tier: ReviewTier;
  /** What it is about, up to 200 characters; no names. */
  title: string;
};

/** 收件 of a request for 复查、复核 of what an office of the county answered: the matter is found by what the petitioner brings. */
export type ReceiveReviewRequestInput = {
  /** How it came. */
  channel: ReviewChannel;
  /** 查询码 of that number. */
  code?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why not in time; needed after the term. */
  lateGround?: string | null | undefined;
  /** The petitioner’s name as that office registered it, where they have not got the code; a matter that is kept confidential opens by its code alone. */
  name?: string | null | undefined;
  /** 登记编号, as that office’s papers have it. */
  number: string;
  /** The office that answered. */
  officeId: string;
  /** 邮寄在途不计: of a letter, the day of its postmark, which is in time if that was. */
  postedOn?: string | null | undefined;
  /** The request and its reasons, up to 5,000 characters. */
  reason: string;
  /** The day on which this office received it, which begins its term; today if not given. */
  receivedOn?: string | null | undefined;
};

/** 怎样接待的. */
export type ReceptionChannel =
  /** 来电 */
  | 'PHONE'
  /** 来访 */
  | 'VISIT';

/** 接待的结果. */
export type ReceptionOutcome =
  /** 当场答复（咨询） */
  | 'ANSWERED_ON_THE_SPOT'
  /** 登记为信访事项 */
  | 'MATTER_REGISTERED'
  /** 告知去哪里 */
  | 'TOLD_WHERE_TO_GO';

/** 登记外出. */
export type RecordAbsenceInput = {
  /** First day away. */
  fromOn: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 事由. */
  kind: AbsenceKind;
  /** Who. */
  officialId: string;
  /** Last day away; none while nobody knows it. */
  untilOn?: string | null | undefined;
};

/** 登记承诺未履行: on the petition of this id and version. */
export type RecordBrokenCommitmentInput = {
  /** The commitment, whose day has passed. */
  commitmentId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记法院决定. */
export type RecordConfirmationInput = {
  /** Whether the court confirmed the agreement. */
  confirmed: boolean;
  /** The day of its decision. */
  decidedOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记申请司法确认: both sides have asked together. */
export type RecordConfirmationRequestInput = {
  /** The day of the application. */
  askedOn: string;
  /** The court. */
  court: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记批示意见: what they decided, and when. */
export type RecordDirectionInput = {
  /** What was decided, up to 2,000 characters. */
  direction: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The day of the decision. */
  on: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记上级部署, divided into its tasks. */
export type RecordDirectiveInput = {
  /** 文号; one document is recorded once. */
  documentNumber?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 来文单位. */
  organ: string;
  /** When it was received. */
  receivedOn: string;
  /** 1–20 tasks. */
  tasks: Array<NewTaskInput>;
  /** What it asks for, up to 20,000 characters. */
  text: string;
};

/** 登记材料缺口. */
export type RecordDossierGapInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Which paper is missing, up to 200 characters. */
  paper: string;
  /** Where it was looked for already. */
  searched?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记查找. */
export type RecordDossierSearchInput = {
  /** The gap. */
  gapId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where it was looked for and with what result, up to 300 characters. */
  searched: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记解释说明: on the petition of this id and version. */
export type RecordExplanationInput = {
  /** What was explained, up to 5,000 characters. */
  explained: string;
  /** Who explained: 1–10 officials. */
  explainerIds: Array<string>;
  /** When it was held: up to now. */
  heldAt: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Materials given: up to 20, of 200 characters each. */
  materials?: Array<string> | null | undefined;
  /** A service they were told of there. */
  offer?: NewAidOfferInput | null | undefined;
  /** Where, up to 200 characters. */
  place: string;
  /** By which laws and policies, up to 2,000 characters. */
  rules: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记听证笔录. */
export type RecordHearingInput = {
  /** How many days it took, 1–30: in a 复核 they do not run. */
  days: number;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 听证笔录: who came, what was said, what the panel holds. */
  record: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 达成协议, for every matter of the dispute whose petitioner had consented by then; or another in place of one that the court has not confirmed. */
export type RecordMediationAgreementInput = {
  /** 生效日: signed and sealed, or agreed by word of mouth (人民调解法第二十九条、第三十条). */
  effectiveOn: string;
  /** 纠纷的主要事实、争议事项以及各方责任, for 调解协议书; what is mediated, if not given. */
  facts?: string | null | undefined;
  /** Written or oral. */
  form: AgreementForm;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is agreed on, 1–30 items. */
  items: Array<MediationItemInput>;
  /** 履行方式, for 调解协议书. */
  manner?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记逾期未履行: of one item whose day has passed. */
export type RecordMediationBreachInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记同意调解: of one side. */
export type RecordMediationConsentInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How it was given. */
  means: ConsentMeans;
  /** When it was given. */
  on: string;
  /** Whose consent. */
  side: MediationSide;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记履行: of one item. */
export type RecordMediationPerformanceInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** When it was done. */
  performedOn: string;
  /** What shows it. */
  proof: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记调解情况: of a planned session, or of one that was held without a plan. */
export type RecordMediationSessionInput = {
  /** When it was held; as planned, if not given. */
  at?: string | null | undefined;
  /** Who was there; required unless it was not held. */
  attended?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where; as planned, if not given. */
  place?: string | null | undefined;
  /** What was said, or why it was not held; up to 10,000 characters. */
  record: string;
  /** What came of it. */
  result: SessionResult;
  /** The planned session; none for one that was not planned. */
  sessionId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 写纪要: only what is given changes, until it is adopted. */
export type RecordMinutesInput = {
  /** Corrects the whole attendance. */
  attendance?: Array<AttendanceInput> | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The whole text, up to 20,000 characters. */
  minutes?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记培训 of an information officer. */
export type RecordOfficerTrainingInput = {
  /** The day; not in the future. */
  heldOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was taught. */
  subject: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记信访人意见 on the answer. */
export type RecordPetitionerViewInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was said; needed where it is disagreement, or why no view was obtained. */
  text?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** Whether the petitioner agrees. */
  view: PetitionerView;
};

/** 登记接待: a visit or call that was received. No name or number of who came. */
export type RecordReceptionInput = {
  /** What was asked, in a sentence, up to 200 characters; needed where it was not registered. */
  asked?: string | null | undefined;
  /** A visit, or a call. */
  channel: ReceptionChannel;
  /** When it began, up to 90 days ago. */
  fromAt: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who received it: yourself if not given. */
  officialId?: string | null | undefined;
  /** Which organ they were sent to; needed where they were. */
  organ?: string | null | undefined;
  /** What became of it. */
  outcome: ReceptionOutcome;
  /** The petition; needed where it was registered. */
  petitionId?: string | null | undefined;
  /** 接待地点, up to 100 characters. */
  place?: string | null | undefined;
  /** Why it was not registered, up to 500 characters; needed where it was not. */
  reason?: string | null | undefined;
  /** What was told, up to 1,000 characters; needed where it was not registered. */
  told?: string | null | undefined;
  /** When it ended, the same day. */
  untilAt: string;
};

/** 登记会议决定: it becomes a task. */
export type RecordResolutionInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The meeting, held with a quorum. */
  meetingId: string;
  /** The task. */
  task: NewTaskInput;
};

/** 返岗: whoever was away is back. */
export type RecordReturnInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** First day back, today at the latest. */
  returnedOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 记录走访. */
export type RecordSponsorVisitInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where, up to 100 characters. */
  place: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
  /** When. */
  visitedOn: string;
  /** What was done and what came of it, up to 2,000 characters. */
  what: string;
};

/** 谁提出回避. */
export type RecusalAsker =
  /** 领导提出 */
  | 'ASKED_BY_LEADER'
  /** 本人提出 */
  | 'ASKED_BY_ONESELF'
  /** 信访人申请 */
  | 'ASKED_BY_PETITIONER';

/** 回避的情形. */
export type RecusalGround =
  /** 信访人或者其近亲属 */
  | 'CLOSE_RELATIVE'
  /** 与信访事项有直接利害关系 */
  | 'DIRECT_INTEREST'
  /** 有其他关系，可能影响公正处理 */
  | 'OTHER_RELATION';

/** 回避的状态. */
export type RecusalStatus =
  /** 待决定 */
  | 'RECUSAL_ASKED'
  /** 已回避 */
  | 'RECUSAL_GRANTED'
  /** 已驳回 */
  | 'RECUSAL_REFUSED';

/** 驳回回避. */
export type RefuseRecusalInput = {
  /** The reasons, up to 1,000 characters. */
  decision: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登记: a new petition. */
export type RegisterPetitionInput = {
  /** 得知行政行为之日: when the petitioner learnt of the administrative act it is about, today at the latest; from it the terms for reconsideration and litigation count, which run on. */
  actKnownOn?: string | null | undefined;
  /** 类别. */
  category?: MatterCategory | null | undefined;
  /** How it reached the office. */
  channel: Channel;
  /** What the petitioner says and asks, up to 20,000 characters. */
  content: string;
  /** 首问责任人: the official asked first; yourself if not given. */
  firstAskedId?: string | null | undefined;
  /** 集体信访 from the start: `invitationCode` answers the code by which the others join. */
  group?: GroupMandateInput | null | undefined;
  /** How many people raise it together; the number of parties if not given. */
  headCount?: number | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The petitioner, or up to five representatives; empty for an anonymous petition. */
  parties: Array<PartyInput>;
  /** 属地: the unit on whose territory the matter lies, wherever its petitioner lives. */
  placeUnitId?: string | null | undefined;
  /** When it was received: now if not given, up to 90 days ago. */
  receivedAt?: string | null | undefined;
  /** 接待: of a visit or a call, which is entered in the log of receptions by itself. */
  reception?: RegisteredReceptionInput | null | undefined;
  /** Title, up to 200 characters. */
  title: string;
  /** Subject. */
  topicId?: string | null | undefined;
};

/** 登记教职工内部矛盾: what a member of staff brings against their office or superiors. */
export type RegisterStaffGrievanceInput = {
  /** 得知行政行为之日: when the petitioner learnt of the administrative act it is about, today at the latest; from it the terms for reconsideration and litigation count, which run on. */
  actKnownOn?: string | null | undefined;
  /** 类别. */
  category?: MatterCategory | null | undefined;
  /** How it reached the office. */
  channel: Channel;
  /** What the petitioner says and asks, up to 20,000 characters. */
  content: string;
  /** 首问责任人: the official asked first; yourself if not given. */
  firstAskedId?: string | null | undefined;
  /** How many people raise it together; the number of parties if not given. */
  headCount?: number | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 直接上级, of this office, for whom the matter will not be there: 1–10; none of another office’s. */
  managerIds: Array<string>;
  /** Whether the office itself or who leads it is concerned: then it is offered to the superior. */
  officeConcerned?: boolean | null | undefined;
  /** The office whose staff it is; needed in the county’s office unless it is its own. */
  officeName?: string | null | undefined;
  /** The petitioner, or up to five representatives; empty for an anonymous petition. */
  parties: Array<PartyInput>;
  /** 属地: the unit on whose territory the matter lies, wherever its petitioner lives. */
  placeUnitId?: string | null | undefined;
  /** When it was received: now if not given, up to 90 days ago. */
  receivedAt?: string | null | undefined;
  /** 接待: of a visit or a call, which is entered in the log of receptions by itself. */
  reception?: RegisteredReceptionInput | null | undefined;
  /** Title, up to 200 characters. */
  title: string;
  /** Subject. */
  topicId?: string | null | undefined;
};

/** 接待: what is written down of the reception that a registration is. */
export type RegisteredReceptionInput = {
  /** When it began: when the matter was received, if not given. */
  fromAt?: string | null | undefined;
  /** 接待地点, up to 100 characters. */
  place?: string | null | undefined;
  /** What was told, up to 1,000 characters; no name or number of who came. */
  told?: string | null | undefined;
  /** When it ended, the same day: now, or when the matter was received, if not given. */
  untilAt?: string | null | undefined;
};

/** 更换联名码: the code before it opens nothing any more. */
export type ReissueInvitationInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 退回重办: with a new term. */
export type RejectSupervisionAnswerInput = {
  /** The last day of the new term. */
  dueOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is still missing. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 参与单位退出. */
export type ReleaseDisputeParticipantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The body, as it stands in `participants`. */
  participantId: string;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 书面催办: of a body outside Huiyin that is late, by the office whose answer it is. */
export type RemindReviewBodyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What shows that it was sent, up to 1,000 characters. */
  proof: string;
  /** When it was sent: since the request, today at the latest. */
  sentOn: string;
  /** What it was reminded of, up to 1,000 characters. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 移除附件: its content is destroyed, its entry stays. */
export type RemoveAttachmentInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 200 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 更名. */
export type RenameTenantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** New name. */
  name: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 另行推选代表: of the petition of this id and version, whose parties are the representatives as they are now. */
export type RenewMandateInput = {
  /** How the representatives were chosen. */
  chosenBy: MandateWay;
  /** On which day: not after today. */
  chosenOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The written mandate: what it says or where it lies, up to 500 characters. */
  mandate: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 更换回执密钥: receipts given stay good; what is registered from now on is signed with another key. */
export type RenewReceiptKeyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why: it stands in the audit log. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** Why a reply is to be read again. */
export type ReplyFlaw =
  /** 没有实质内容: courtesies, or that somebody else will look */
  | 'NOTHING_SAID'
  /** 千篇一律: one short text for three matters or more */
  | 'SENT_TO_MANY';

/** Of a report that is not there. */
export type ReportDueState =
  /** 缺报: the period has ended */
  | 'MISSING'
  /** 待报: the period still runs */
  | 'RUNNING';

/** 报告紧急信息: what, where, when, and what was done. */
export type ReportEmergencyInput = {
  /** When it happened; not in the future. */
  happenedAt: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What was done. */
  measures: string;
  /** Where. */
  place: string;
  /** The village or section it comes from. */
  unitId?: string | null | undefined;
  /** What happened; a matter, not who. */
  what: string;
};

/** 报送的事项: a matter or a condition, never where a person goes. */
export type ReportItemInput = {
  /** What is the matter there. */
  description?: string | null | undefined;
  /** What it is about. */
  subject: ReportSubject;
  /** Title. */
  title: string;
};

/** 报送周期, in Beijing time. */
export type ReportRhythm =
  /** 每月，月末最后一天结束前 */
  | 'MONTHLY'
  /** 每周，周日结束前 */
  | 'WEEKLY';

/** Who reports to whom. */
export type ReportScope =
  /** 本单位，报县 */
  | 'TENANT'
  /** 有信息员的村居、科室，报本单位 */
  | 'UNITS';

/** 事项类别: always a matter. */
export type ReportSubject =
  /** 矛盾纠纷 */
  | 'DISPUTE'
  /** 环境卫生 */
  | 'ENVIRONMENT'
  /** 土地房屋 */
  | 'LAND_AND_HOUSING'
  /** 其他事项 */
  | 'OTHER_MATTER'
  /** 公共服务 */
  | 'PUBLIC_SERVICE'
  /** 道路桥梁 */
  | 'ROADS'
  /** 饮水水利 */
  | 'WATER_SUPPLY';

/** 报请: to whom, and what the office suggests. */
export type ReportUpInput = {
  /** 处理建议, up to 2,000 characters. */
  advice: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Whom it is put to: 县委、县政府, up to 100 characters. */
  to: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 申请复查复核, on the petition of this id and version: for its petitioner. */
export type RequestReviewInput = {
  /** The body outside Huiyin that reviews, where none is known above the office. */
  bodyName?: string | null | undefined;
  /** The day on which a body outside Huiyin itself received the request, which begins its term; today if not given. */
  handedInOn?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why not in time; needed after the term. */
  lateGround?: string | null | undefined;
  /** 邮寄在途不计: of a request that came by post, the day of its postmark, which is in time if that was. */
  postedOn?: string | null | undefined;
  /** The request and its reasons, up to 5,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 指明被检举人并移送: of a matter that turns out to accuse this office or its people. */
export type RerouteAccusationInput = {
  /** Whom it accuses: 1–20. */
  accused: Array<AccusedInput>;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 重置密码: a new initial password, answered once; every session ends. */
export type ResetPasswordInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 主要领导、分管领导、直接责任人. */
export type ResponsibilityLevel =
  | 'DIRECT'
  | 'IN_CHARGE'
  | 'MAIN';

/** 责任的来源. */
export type ResponsibilitySource =
  /** 交办时指定 */
  | 'ASSIGNED'
  /** 职责分工规则提出的人，还没有交办 */
  | 'COMPETENCE_RULE'
  /** 首问负责 */
  | 'FIRST_ASKED'
  /** 职务空缺，由下一级负责 */
  | 'NOBODY_ABOVE'
  /** 领导小组的职务 */
  | 'POSITION'
  /** 还没有人接手，由最后经手的人负责 */
  | 'STILL_HELD';

/** 恢复单位: one that was suspended, or closed by mistake. */
export type ResumeTenantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why; required of one that was closed. */
  reason?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 保管期限. */
export type RetentionTerm =
  /** 永久 */
  | 'PERMANENT'
  /** 10 年 */
  | 'YEARS_10'
  /** 30 年 */
  | 'YEARS_30';

/** 停用职责规则. */
export type RetireCompetenceRuleInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 离任: refused while petitions wait for them. */
export type RetireOfficialInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 停用分类 and everything below it. */
export type RetireTopicInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 停用部门或村居: refused while it has open petitions. */
export type RetireUnitInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 查看申请人身份. */
export type RevealApplicantsInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What one needs it for. */
  purpose: string;
  /** Which purpose that is. */
  purposeKind: RevealPurpose;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 查看联名人地址: of one who asked for a letter, once there is something to send. */
export type RevealCoSignerInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Their number. */
  ordinal: number;
  /** 用途, up to 200 characters. */
  purpose: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 查看对方身份. */
export type RevealOtherPartyInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What one needs it for. */
  purpose: string;
  /** Which purpose that is. */
  purposeKind: RevealPurpose;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 查看信访人身份: every look is recorded with its purpose. */
export type RevealPetitionerInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What one needs it for. */
  purpose: string;
  /** Which purpose that is, as the petitioner is told; another one if not given. */
  purposeKind?: RevealPurpose | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 查看身份的用途. */
export type RevealPurpose =
  /** 联系对方当事人 */
  | 'CONTACT_OTHER_SIDE'
  /** 联系信访人 */
  | 'CONTACT_PETITIONER'
  /** 移送材料 */
  | 'HAND_OFF_PAPERS'
  /** 其他 */
  | 'OTHER_PURPOSE'
  /** 送达文书 */
  | 'SERVE_REPLY'
  /** 核实情况 */
  | 'VERIFY_FACTS'
  /** 核对身份 */
  | 'VERIFY_IDENTITY';

/** How a request came to the counter of the body that reviews. */
export type ReviewChannel =
  /** 电子邮件 */
  | 'EMAIL'
  /** 来信 */
  | 'LETTER'
  /** 信箱 */
  | 'MAILBOX'
  /** 来电 */
  | 'PHONE'
  /** 来访 */
  | 'VISIT';

/** 原意见不能成立的情形. */
export type ReviewGround =
  /** 适用依据错误 */
  | 'BASIS_WRONG'
  /** 超越或者滥用职权 */
  | 'BEYOND_COMPETENCE'
  /** 主要事实不清 */
  | 'FACTS_UNCLEAR'
  /** 明显不当 */
  | 'MANIFESTLY_IMPROPER'
  /** 违反法定程序 */
  | 'WRONG_PROCEDURE';

/** 申请听证、不举行听证、撤回复查复核申请: with the reason. */
export type ReviewReasonInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The reason, up to 1,000 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 复查复核的结果. */
export type ReviewResult =
  /** 变更 */
  | 'CHANGED'
  /** 撤销 */
  | 'QUASHED'
  /** 责令重新作出 */
  | 'REMANDED'
  /** 维持 */
  | 'UPHELD';

/** Whose file of a review it is. */
export type ReviewSide =
  /** 原办理单位 */
  | 'ANSWERING'
  /** 复查复核机关 */
  | 'REVIEWING';

/** 复查复核的状态. */
export type ReviewStatus =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已决定 */
  | 'DECIDED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已申请 */
  | 'REQUESTED'
  /** 已送达 */
  | 'SERVED'
  /** 终止 */
  | 'TERMINATED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** What is done on a review. */
export type ReviewStepKind =
  /** 已受理 */
  | 'ACCEPTED'
  /** 书面催办 */
  | 'BODY_REMINDED'
  /** 已决定 */
  | 'DECIDED'
  /** 期限调整 */
  | 'DUE_DATE_MOVED'
  /** 延期 */
  | 'EXTENDED'
  /** 已申请听证 */
  | 'HEARING_ASKED'
  /** 不举行听证 */
  | 'HEARING_DECLINED'
  /** 已举行听证 */
  | 'HEARING_HELD'
  /** 已通知听证 */
  | 'HEARING_NOTIFIED'
  /** 查看身份 */
  | 'IDENTITY_READ'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已申请 */
  | 'REQUESTED'
  /** 已送达 */
  | 'SERVED'
  /** 无法送达 */
  | 'SERVICE_FAILED'
  /** 终止 */
  | 'TERMINATED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 复查、复核 (信访工作条例第三十五、三十六条). */
export type ReviewTier =
  /** 复查 */
  | 'REVIEW'
  /** 复核 */
  | 'RE_REVIEW';

/** 角色: what an account may do. */
export type Role =
  /** 审计员 */
  | 'AUDITOR'
  /** 信访办工作人员 */
  | 'CLERK'
  /** 县管理员 */
  | 'COUNTY_ADMIN'
  /** 县督查 */
  | 'COUNTY_SUPERVISOR'
  /** 承办人 */
  | 'HANDLER'
  /** 信访信息员 */
  | 'INFORMATION_OFFICER'
  /** 领导 */
  | 'LEADER'
  /** 单位管理员 */
  | 'TENANT_ADMIN';

/** 满意度. */
export type Satisfaction =
  /** 不满意 */
  | 'DISSATISFIED'
  /** 基本满意 */
  | 'MOSTLY_SATISFIED'
  /** 满意 */
  | 'SATISFIED';

/** 送达联名人: of the petition of this id and version. */
export type ServeCoSignersInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How. IN_PORTAL and BY_REPRESENTATIVE serve everybody who asked for that. */
  method: CoServiceMethod;
  /** Numbers of those it reached (联名人 3), for the ways that serve one by one. */
  ordinals?: Array<number> | null | undefined;
  /** What shows it, or why they were not reached; up to 1,000 characters, and no names. */
  proof: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 送达: how, when, to whom, and what proves it. */
export type ServePetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How: an opinion in writing. */
  method: ServiceMethod;
  /** 信访人不要书面答复: in simple handling the answer is then told, by phone, message or in person. */
  paperWaived?: boolean | null | undefined;
  /** Signature, receipt number, witness, or why nobody could be reached. */
  proof: string;
  /** To whom; to the petitioner if not given. Nobody by public notice. */
  recipient?: ServiceRecipient | null | undefined;
  /** When: now if not given, but by post, where it is the day on the return slip and has to be said. Online it is now, by public notice when that has run. */
  servedAt?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 送达复查、复核意见. */
export type ServeReviewInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** How, in writing. */
  method: ServiceMethod;
  /** What proves it. */
  proof: string;
  /** To whom; to the petitioner if not given. */
  recipient?: ServiceRecipient | null | undefined;
  /** When: now if not given, but by post, where it is the day on the return slip and has to be said. */
  servedAt?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 未能送达的原因. */
export type ServiceFailure =
  /** 地址不详 */
  | 'ADDRESS_UNKNOWN'
  /** 邮件退回 */
  | 'LETTER_RETURNED'
  /** 已搬走 */
  | 'MOVED_AWAY'
  /** 家中无人 */
  | 'NOBODY_HOME'
  /** 拒收 */
  | 'RECEIPT_REFUSED';

/** 送达方式. */
export type ServiceMethod =
  /** 网上 */
  | 'ELECTRONIC'
  /** 当面送达 */
  | 'IN_PERSON'
  /** 留置 */
  | 'LEFT_AT_HOME'
  /** 口头告知 */
  | 'ORAL'
  /** 电话 */
  | 'PHONE'
  /** 邮寄 */
  | 'POST'
  /** 公告送达 */
  | 'PUBLIC_NOTICE'
  /** 短信 */
  | 'SMS'
  /** 无法送达 */
  | 'UNDELIVERABLE';

/** 送达对象: who received it, as a kind. */
export type ServiceRecipient =
  /** 同住成年家属 */
  | 'ADULT_FAMILY'
  /** 代理人、代收人 */
  | 'AGENT'
  /** 信访人本人 */
  | 'PETITIONER'
  /** 信访人代表 */
  | 'REPRESENTATIVE';

/** What came of a mediation session. */
export type SessionResult =
  /** 达成一致 */
  | 'SESSION_AGREED'
  /** 未达成一致 */
  | 'SESSION_APART'
  /** 继续调解 */
  | 'SESSION_GOES_ON'
  /** 未能召开 */
  | 'SESSION_NOT_HELD';

/** 评价不计入的原因. */
export type SetAsideReason =
  /** 来自工作人员登录过的设备 */
  | 'STAFF_DEVICE';

/** 保管期限表的一行: replaces the line of the same category, or that of reviews. */
export type SetRetentionTermInput = {
  /** 依据: the approval of the table by the archive authority. */
  basis: string;
  /** Matters of this category; all that have no line of their own when not given. */
  category?: MatterCategory | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 复查复核: reviews that this office decided; without a category. Matters if not given. */
  reviews?: boolean | null | undefined;
  /** How long they are kept. */
  term: RetentionTerm;
};

/** 登记找到, or 证明不存在. */
export type SettleDossierGapInput = {
  /** True: it was found. False: it is certified not to exist. */
  found: boolean;
  /** The gap. */
  gapId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Where it was found, or who certified it by what; up to 500 characters. */
  outcome: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 包案结案. */
export type SettleSponsorshipInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What came of it, up to 2,000 characters. */
  outcome: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 登录. */
export type SignInInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 用户名. */
  name: string;
  /** 密码. */
  password: string;
  /** 单位代码. */
  tenantCode: string;
};

/** 本人签字. */
export type SignResponsibilityLetterInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The day of the signature; today if not given. */
  signedOn?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 签收. */
export type SignTransferInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The official who answers for it here; oneself if not given. */
  ownerId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 不适用简易办理的情形. */
export type SimpleExclusion =
  /** 上级交办 */
  | 'FROM_ABOVE'
  /** 多人联名、集体反映 */
  | 'JOINT'
  /** 可能不予支持 */
  | 'LIKELY_NOT_SUPPORTED'
  /** 不是初次反映 */
  | 'REPEATED'
  /** 涉及多个责任主体，或者管辖未定 */
  | 'SEVERAL_ORGANS'
  /** 依法应当通过诉讼、仲裁、复议、申请履职等法定途径处理 */
  | 'STATUTORY_WAY';

/** 适用简易办理的情形. */
export type SimpleGround =
  /** 事实清楚、责任明确 */
  | 'CLEAR'
  /** 咨询政策、提出一般意见建议 */
  | 'CONSULTATION'
  /** 涉及日常生活、时间紧迫 */
  | 'EVERYDAY_URGENT'
  /** 有关机关已有明确承诺或者结论 */
  | 'PROMISED'
  /** 争议不大、容易解决 */
  | 'UNDISPUTED';

/** 没有导入的原因. */
export type SkipReason =
  /** 没有代码 */
  | 'NO_CODE'
  /** 不是本县的 */
  | 'OTHER_COUNTY'
  /** 代码重复，以后面一条为准 */
  | 'REPEATED_CODE';

/** 拆分诉求: the whole list, in its order, of the petition of this id and version. */
export type SplitPetitionInput = {
  /** 1–20 claims. */
  claims: Array<ClaimInput>;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 领导包案: on the petition of this id and version. */
export type SponsorPetitionInput = {
  /** 包案目标, up to 500 characters. */
  goal: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 包案领导. */
  officialId: string;
  /** 包案期限: its last day, within a year. */
  untilOn: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 领导包案的状态. */
export type SponsorshipStatus =
  /** 已换人 */
  | 'PASSED_ON'
  /** 进行中 */
  | 'RUNNING'
  /** 已结案 */
  | 'SETTLED';

/** 记录意见 of one unit. */
export type StateJurisdictionOpinionInput = {
  /** Whether it holds itself competent. */
  competent: boolean;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** The unit that says so. */
  unitId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 划去经过: it stays to be read, struck out. */
export type StrikeDossierEntryInput = {
  /** The entry. */
  entryId: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 300 characters. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 网上提交信访事项. */
export type SubmitPetitionInput = {
  /** 检举控告: whom it accuses, 1–20. It then goes to the office `accusationsTo`, and never to the one that is accused. */
  accused?: Array<PortalAccusedInput> | null | undefined;
  /** 得知行政行为之日: when they learnt of the administrative act it is about, today at the latest; from it the last days that run on are told. */
  actKnownOn?: string | null | undefined;
  /** Whether the petitioner consents to the privacy notice: must be true. */
  consent: boolean;
  /** What happened and what is asked, up to 20,000 characters. */
  content: string;
  /** 集体信访: who submits is a representative, chosen by the others, who join by `invitationCode` and for themselves. */
  group?: GroupMandateInput | null | undefined;
  /** How many people raise it together; 1 if not given. */
  headCount?: number | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** `noticeVersion` of the notice that was shown: of the office that receives it. */
  noticeVersion: number;
  /** The petitioner; null for an anonymous petition. */
  petitioner?: PortalPetitionerInput | null | undefined;
  /** 其他代表 that the others chose beside the petitioner, with `group` alone: five in all, or as few as the law of the matter allows. */
  representatives?: Array<PortalPetitionerInput> | null | undefined;
  /** 教职工内部矛盾: confidential from the superiors named, to whom not even its existence is told. */
  staff?: PortalStaffInput | null | undefined;
  /** 建议意见: it suggests something, and asks for nothing. Not with `accused`. */
  suggestion?: boolean | null | undefined;
  /** 单位代码 of an office whose portal is open. */
  tenantCode: string;
  /** Title, up to 200 characters. */
  title: string;
};

/** 报送. */
export type SubmitReportInput = {
  /** 情况说明. */
  content?: string | null | undefined;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 事项; at least one, or a zero report. */
  items?: Array<ReportItemInput> | null | undefined;
  /** What it answers. */
  obligationId: string;
  /** Last day of the period. */
  periodUntil: string;
  /** The unit that reports; none: the tenant, to the county. */
  unitId?: string | null | undefined;
  /** 零报告: there is nothing to report. */
  zero?: boolean | null | undefined;
};

/** 接任信息员: the one before ends the day before, so that no day is uncovered. */
export type SucceedInformationOfficerInput = {
  /** 替补; the one before’s if not given. */
  backupId?: string | null | undefined;
  /** First day of who follows. */
  fromOn: string;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who follows; `id` is the appointment that ends. */
  officialId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 接任组长 or 办公室主任: the one before ends the day before, so that no day is vacant. */
export type SucceedLeaderInput = {
  /** 分工; the one before’s if not given. */
  duty?: string | null | undefined;
  /** First day of who follows. */
  fromOn: string;
  /** 一并移交: everything open in the hands of the one before goes to who follows. */
  handOver?: boolean | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Who follows; `id` is the post that ends. */
  officialId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 下达督办: on the review of this id and version, in the file of the body that decides it. */
export type SuperviseReviewInput = {
  /** 改进建议、整改要求, up to 2,000 characters. */
  advice: string;
  /** 反馈期限. */
  dueOn: string;
  /** What shows it, up to 2,000 characters. */
  fact: string;
  /** 督办情形. */
  ground: SupervisionGround;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 责任人: who decides reviews in this office. */
  officialId: string;
  /** Why not a reminder first; required for any higher rung. */
  reason?: string | null | undefined;
  /** 督办方式. */
  rung: SupervisionRung;
  /** 督办单位, up to 100 characters. */
  supervisor: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 督办的情形 (信访条例第三十六条, 信访工作条例第四十条): what an organ did or left undone. */
export type SupervisionGround =
  /** 答复意见事实不清、依据或者程序明显错误 */
  | 'ANSWER_CLEARLY_WRONG'
  /** 无正当理由超期未办结 */
  | 'CONCLUDED_LATE'
  /** 弄虚作假 */
  | 'FALSIFIED'
  /** 不执行处理意见 */
  | 'OPINION_NOT_EXECUTED'
  /** 其他需要督办的情形 */
  | 'OTHER_GROUND'
  /** 未按规定程序受理、办理 */
  | 'PROCEDURE_BREACHED'
  /** 虚报办理结果或者办理结果不落实 */
  | 'RESULT_FALSE_OR_NOT_DONE'
  /** 未按规定反馈办理结果 */
  | 'RESULT_NOT_FED_BACK'
  /** 推诿、敷衍、拖延 */
  | 'STALLED';

/** 督查措施 (山东省信访条例第五十八条). */
export type SupervisionPower =
  /** 要求书面说明情况 */
  | 'DEMAND_EXPLANATION'
  /** 实地查看 */
  | 'GO_ON_SITE'
  /** 听取信访人的意见 */
  | 'MEET_PETITIONER'
  /** 询问有关人员 */
  | 'QUESTION_STAFF'
  /** 查阅、复制有关材料 */
  | 'READ_FILES';

/** 督办的方式, from the lowest rung of the ladder to the highest. */
export type SupervisionRung =
  /** 约谈 */
  | 'INTERVIEW'
  /** 追究责任的建议 */
  | 'LIABILITY_ADVICE'
  /** 挂牌督办 */
  | 'LISTED_ORDER'
  /** 督办 */
  | 'ORDER'
  /** 提醒 */
  | 'REMINDER';

/** 督办的状态. */
export type SupervisionStatus =
  /** 已销号 */
  | 'DISCHARGED'
  /** 已反馈、待整改 */
  | 'FED_BACK'
  /** 待反馈 */
  | 'FEEDBACK_AWAITED'
  /** 已整改、待核实 */
  | 'RECTIFIED'
  /** 已撤销 */
  | 'REVOKED';

/** What was done on a supervision order. */
export type SupervisionStepKind =
  /** 核实销号 */
  | 'DISCHARGED'
  /** 升级 */
  | 'ESCALATED'
  /** 书面反馈 */
  | 'FED_BACK'
  /** 通知陈述申辩 */
  | 'HEARING_OFFERED'
  /** 下达 */
  | 'ISSUED'
  /** 报告整改结果 */
  | 'RECTIFIED'
  /** 退回重办 */
  | 'REJECTED'
  /** 撤销 */
  | 'REVOKED'
  /** 陈述申辩 */
  | 'STATED';

/** What is said to a supervision order: 整改结果, 核实情况, 陈述申辩, 撤销理由. */
export type SupervisionTextInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The text, up to 5,000 characters. */
  text: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 压件、瞒报信号: a reason to look at how an office registers, answers and reports. */
export type SuppressionSignal =
  /** 临期突击答复: a unit answered many on one day, just before their terms ended */
  | 'LAST_MOMENT'
  /** 连续零报告: nothing reported again and again, while matters from there were registered */
  | 'NOTHING_REPORTED'
  /** 接待不登记: most receptions of a month were not registered */
  | 'NOT_REGISTERED'
  /** 登记缺号: a running number that no row bears */
  | 'NUMBER_MISSING'
  /** 工作设备上的评价: ratings that were set aside for where they came from */
  | 'STAFF_DEVICE';

/** 停用单位: its people only read. */
export type SuspendTenantInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 同意异议，交还. */
export type TakeBackTransferInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 带入村居: all villages of the tenant’s township that are not units yet. */
export type TakeOverVillagesInput = {
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
};

/** 签收. */
export type TakePetitionInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 任务来源. */
export type TaskSource =
  /** 会办 */
  | 'CO_HANDLING'
  /** 上级部署 */
  | 'DIRECTIVE'
  /** 化解措施: on a petition */
  | 'MEASURE'
  /** 执行: of a claim that was supported */
  | 'PERFORMANCE'
  /** 会议决定 */
  | 'RESOLUTION';

/** 任务的状态. */
export type TaskStatus =
  /** 已完成 */
  | 'DONE'
  /** 进行中 */
  | 'OPEN'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 单位类型. */
export type TenantKind =
  /** 县级部门 */
  | 'COUNTY_DEPARTMENT'
  /** 县信访局 */
  | 'COUNTY_OFFICE'
  /** 学校 */
  | 'SCHOOL'
  /** 乡镇 */
  | 'TOWNSHIP';

/** Orders of the list. */
export type TenantSort =
  | 'CODE'
  | 'OPENED_AT';

/** 单位状态. */
export type TenantStatus =
  /** 启用 */
  | 'ACTIVE'
  /** 撤销（信访工作条例第二十四条） */
  | 'CLOSED'
  /** 停用 */
  | 'SUSPENDED';

/** 期限的单位. */
export type TermUnit =
  /** 自然日 */
  | 'DAY'
  /** 工作日 */
  | 'WORKDAY';

/** 转送交办的一步. */
export type TransferHopKind =
  /** 送达 */
  | 'DELIVERED'
  /** 换人承办 */
  | 'HANDED_ON'
  /** 查看身份 */
  | 'IDENTITY_READ'
  /** 不同意异议 */
  | 'INSISTED'
  /** 提出异议 */
  | 'OBJECTED'
  /** 发出 */
  | 'OFFERED'
  /** 转往他处 */
  | 'PASSED_ON'
  /** 撤回转送 */
  | 'RECALLED'
  /** 报告办理结果 */
  | 'REPORTED'
  /** 同意退回 */
  | 'RETURNED'
  /** 签收 */
  | 'SIGNED'
  /** 补充报告 */
  | 'SUPPLEMENTED';

/** 转送或者交办 (信访工作条例第二十二条). */
export type TransferKind =
  /** 交办, with a date by which the result is to be reported */
  | 'ASSIGN'
  /** 转送 */
  | 'FORWARD';

/** 转送、交办 a petition to another office of the county. */
export type TransferPetitionInput = {
  /** Why to another office than the rules name; needed from the county’s office where they agree on one. Stays in the office’s own time line. */
  deviation?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** What is asked of that office; the petitioner does not see it. */
  instruction?: string | null | undefined;
  /** To be dealt with there, or to be reported on as well. */
  kind: TransferKind;
  /** By when the result is to be reported; needed for ASSIGN, 75 days ahead for FORWARD. */
  reportDueOn?: string | null | undefined;
  /** The office; one of `transferTargets`. */
  toTenantId: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** A step of a transfer that gives its reasons. */
export type TransferReasonInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The reasons; for a report or its supplement, what was done (up to 5,000 characters). */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** Whose file it is. */
export type TransferSide =
  /** 本单位收到 */
  | 'RECEIVED'
  /** 本单位发出 */
  | 'SENT';

/** 转送交办的状态. */
export type TransferStatus =
  /** 有异议 */
  | 'OBJECTED'
  /** 待签收 */
  | 'OFFERED'
  /** 已报结 */
  | 'REPORTED'
  /** 已退回 */
  | 'RETURNED'
  /** 已签收 */
  | 'SIGNED';

/** 内设机构与村居的类型. */
export type UnitKind =
  /** 班级 */
  | 'CLASS'
  /** 社区 */
  | 'COMMUNITY'
  /** 部门 */
  | 'DEPARTMENT'
  /** 办公室 */
  | 'OFFICE'
  /** 科室 */
  | 'SCHOOL_SECTION'
  /** 村 */
  | 'VILLAGE';

/** Orders of the list. */
export type UnitSort =
  | 'CREATED_AT'
  | 'NAME';

/** 修改账号: only what is given changes. */
export type UpdateAccountInput = {
  /** Where the daily digest goes; null for nowhere. */
  email?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The official behind it; null for none. */
  officialId?: string | null | undefined;
  /** Roles. */
  roles?: Array<Role> | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改职责规则: whom it proposes, and its basis. Another scope is another rule. */
export type UpdateCompetenceRuleInput = {
  /** 依据. */
  basis?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 分管领导 to be proposed; null for none. */
  leadId?: string | null | undefined;
  /** 直接责任人 to be proposed; null for none. */
  responsibleId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改信息员: only what is given changes; another officer is appointed or succeeds. */
export type UpdateInformationOfficerInput = {
  /** 替补; null removes it. */
  backupId?: string | null | undefined;
  /** 文号; empty removes it. */
  documentNumber?: string | null | undefined;
  /** Title of the document; empty removes it. */
  documentTitle?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改领导小组: only what is given changes. */
export type UpdateLeadershipGroupInput = {
  /** 文号; empty removes it. */
  documentNumber?: string | null | undefined;
  /** 成文日期; null removes it. */
  documentOn?: string | null | undefined;
  /** Title of the document; empty removes it. */
  documentTitle?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Where the office is; empty removes it. */
  officeAddress?: string | null | undefined;
  /** Its office; empty removes it. */
  officeName?: string | null | undefined;
  /** Public phone; empty removes it. */
  officePhone?: string | null | undefined;
  /** The unit that is its office; null for none. */
  officeUnitId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改工作人员: only what is given changes. */
export type UpdateOfficialInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Office phone; empty removes it. */
  phone?: string | null | undefined;
  /** Post. */
  post?: string | null | undefined;
  /** The unit they serve in; null for none. */
  unitId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改公开信息: only what is given changes. */
export type UpdatePublicContactInput = {
  /** Postal address; empty removes it. */
  address?: string | null | undefined;
  /** Whom papers name beside the telephone; empty removes it. */
  contactName?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Office hours; empty removes them. */
  officeHours?: string | null | undefined;
  /** Public phone; empty removes it. */
  phone?: string | null | undefined;
  /** Privacy notice; empty puts the default text in. Another text is another version, which petitioners consent to anew. */
  privacyNotice?: string | null | undefined;
  /** The official who receives what comes by the portal: asked first, responsible until handed over. */
  receiverId?: string | null | undefined;
  /** Who receives on which days; empty removes it. */
  receptionDays?: string | null | undefined;
  /** Where petitioners are received; empty removes it. */
  receptionPlace?: string | null | undefined;
  /** 接待服务规范, up to 3,000 characters; empty shows those that every office begins with. */
  serviceStandard?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改单位资料: only what is given changes. */
export type UpdateTenantInput = {
  /** 区划代码 of where it is; empty removes it. */
  divisionCode?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 编号格式: `{year}` before `{serial:5}` (1–8 digits), else Chinese characters, capital letters, hyphens and one pair of 〔〕; `{year}-{serial:5}` if not given. */
  numberFormat?: string | null | undefined;
  /** 省级信访条例 of what is registered from now on; empty removes it. */
  overlay?: string | null | undefined;
  /** 机关代字 of its document numbers, up to eight Chinese characters; empty removes it. */
  paperMark?: string | null | undefined;
  /** 回避决定时限, 1–20 working days; what was asked for before keeps its day. */
  recusalWorkdays?: number | null | undefined;
  /** 上一级, who reviews its answers: id of an office of the county; empty for the county’s office. */
  superiorId?: string | null | undefined;
  /** 上一级 outside Huiyin, by name, up to 100 characters; empty removes it. */
  superiorName?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 修改部门或村居: only what is given changes. */
export type UpdateUnitInput = {
  /** Code; empty removes it. */
  code?: string | null | undefined;
  /** 区划代码; empty removes it. */
  divisionCode?: string | null | undefined;
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Kind. */
  kind?: UnitKind | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** The unit above; null lifts it to the top. */
  parentId?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 作废 a wrong entry: it stays, with its reason. */
export type VoidLeadershipAmendmentInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 作废 a wrong entry: it stays, with its reason, and counts for nothing. */
export type VoidLeadershipPostInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 撤回放假安排: it stays in the list, and holds no more. */
export type WithdrawCalendarDayInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 退出联名, by who holds the own code. */
export type WithdrawCoSignatureInput = {
  /** The own 查询码. */
  code: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** 登记编号. */
  number: string;
  /** 单位代码. */
  tenantCode: string;
};

/** 撤回 what is not in force. */
export type WithdrawResponsibilityLetterInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 撤回任务. */
export type WithdrawTaskInput = {
  /** The object to change. */
  id: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version one has seen; a stale one is refused with STALE_VERSION. */
  version?: number | null | undefined;
};

/** 信访人是否认可记在自己名下的承诺; nothing follows from it. */
export type WordsStanding =
  /** 信访人已确认 */
  | 'WORDS_CONFIRMED'
  /** 信访人不认可 */
  | 'WORDS_OBJECTED'
  /** 信访人没有表示 */
  | 'WORDS_UNCONFIRMED';

/** 起草期限规定: a new edition under the id that stands in it. It binds nobody yet. */
export type WriteLegalOverlayInput = {
  /** JSON: id, level (COUNTY, PROVINCE or NATIONAL), law {zh, en}, inForceFrom, division, verified, terms; of a PROVINCE also partialSupport, representatives, grounds, endings and powers; of a COUNTY also over, the province’s regulation it is laid upon; a NATIONAL version is given whole, without a division, with the document that made it known, the version it follows, and its provisions. What is wrong is told with line and field. */
  body: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
};

/** 修改文书模板: a new edition, from which papers are made from now on. */
export type WritePaperTemplateInput = {
  /** Text: a paragraph a line, headings as 一、 or （一）, `{…}` for what the petition holds. */
  body: string;
  /** Any text of 8–200 characters, new for each act: sending it again repeats the answer, not the act. */
  idempotencyKey?: string | null | undefined;
  /** Of which paper. */
  kind: PaperKind;
  /** The 字 of its document numbers: 复 in 岳信复〔2026〕1号. */
  series: string;
  /** Title, up to 60 characters. */
  title: string;
};

export type AccountFieldsFragment = { id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } };

export type AccountsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  sort?: AccountSort | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { account: { email: string | null, id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { initialPassword: string | null, id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { email: string | null, id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { initialPassword: string | null, id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount: { id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type AccusationFieldsFragment = { id: string, kind: AccusedKind, name: string, officeName: string };

export type LodgeAccusationMutationVariables = Exact<{
  input: LodgeAccusationInput;
}>;


export type LodgeAccusationMutation = { lodgeAccusation: { id: string, version: number, number: string, title: string, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, queryCode: string | null, invitationCode: string | null, anonymous: boolean, petitionerMasked: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null }, clocks: Array<{ kind: ClockKind, due: string, duty: boolean, state: ClockState, explanation: string }> } };

export type RegisterStaffGrievanceMutationVariables = Exact<{
  input: RegisterStaffGrievanceInput;
}>;


export type RegisterStaffGrievanceMutation = { registerStaffGrievance: { id: string, version: number, number: string, title: string, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, queryCode: string | null, invitationCode: string | null, anonymous: boolean, petitionerMasked: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null }, clocks: Array<{ kind: ClockKind, due: string, duty: boolean, state: ClockState, explanation: string }> } };

export type NameAccusedMutationVariables = Exact<{
  input: NameAccusedInput;
}>;


export type NameAccusedMutation = { nameAccused: { id: string, version: number } };

export type RerouteAccusationMutationVariables = Exact<{
  input: RerouteAccusationInput;
}>;


export type RerouteAccusationMutation = { rerouteAccusation: { receivedBy: string } };

export type ArchiveVolumeFieldsFragment = { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, status: ArchiveStatus, matters: number, confidential: boolean, manifest: string, manifestSha256: string, boundAt: string, boundBy: string, version: number, list: { id: string, handedOverOn: string, receiver: string, receivedBy: string } | null, tenant: { id: string, name: string } };

export type ArchiveVolumesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  year?: number | null | undefined;
  term?: Array<RetentionTerm> | RetentionTerm | null | undefined;
  status?: Array<ArchiveStatus> | ArchiveStatus | null | undefined;
  listId?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type ArchiveVolumesQuery = { archiveVolumes: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, status: ArchiveStatus, matters: number, confidential: boolean, manifest: string, manifestSha256: string, boundAt: string, boundBy: string, version: number, list: { id: string, handedOverOn: string, receiver: string, receivedBy: string } | null, tenant: { id: string, name: string } }> } };

export type ArchiveVolumeQueryVariables = Exact<{
  id: string;
}>;


export type ArchiveVolumeQuery = { archiveVolume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, status: ArchiveStatus, matters: number, confidential: boolean, manifest: string, manifestSha256: string, boundAt: string, boundBy: string, version: number, list: { id: string, handedOverOn: string, receiver: string, receivedBy: string } | null, tenant: { id: string, name: string } } | null };

export type ArchiveItemsQueryVariables = Exact<{
  volumeId: string;
}>;


export type ArchiveItemsQuery = { archiveItems: Array<{ id: string, seq: number, matterId: string | null, reviewId: string | null, kind: ArchiveItemKind, path: string, title: string, bytes: number, sha256: string, pages: number | null, fromPage: number | null, toPage: number | null }> };

export type UnboundVolumesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnboundVolumesQuery = { unboundVolumes: Array<{ number: string, confidential: boolean, matters: number, firstOn: string, lastOn: string }>, retentionTerms: { nodes: Array<{ id: string, category: MatterCategory | null, reviews: boolean, term: RetentionTerm, basis: string, setBy: string }> } };

export type BindVolumeMutationVariables = Exact<{
  input: BindVolumeInput;
}>;


export type BindVolumeMutation = { bindVolume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, status: ArchiveStatus, matters: number, confidential: boolean, manifest: string, manifestSha256: string, boundAt: string, boundBy: string, version: number, list: { id: string, handedOverOn: string, receiver: string, receivedBy: string } | null, tenant: { id: string, name: string } } };

export type HandOverVolumesMutationVariables = Exact<{
  input: HandOverVolumesInput;
}>;


export type HandOverVolumesMutation = { handOverVolumes: { id: string, volumes: number } };

export type SetRetentionTermMutationVariables = Exact<{
  input: SetRetentionTermInput;
}>;


export type SetRetentionTermMutation = { setRetentionTerm: { id: string, category: MatterCategory | null, reviews: boolean, term: RetentionTerm, basis: string } };

export type CountPagesMutationVariables = Exact<{
  input: CountPagesInput;
}>;


export type CountPagesMutation = { countPages: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, status: ArchiveStatus, matters: number, confidential: boolean, manifest: string, manifestSha256: string, boundAt: string, boundBy: string, version: number, list: { id: string, handedOverOn: string, receiver: string, receivedBy: string } | null, tenant: { id: string, name: string } } };

export type DestructionFieldsFragment = { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> };

export type DestructionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  status?: Array<DestructionStatus> | DestructionStatus | null | undefined;
}>;


export type DestructionsQuery = { destructions: { totalCount: number, nodes: Array<{ id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> }> } };

export type DestructionQueryVariables = Exact<{
  id: string;
}>;


export type DestructionQuery = { destruction: { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } | null };

export type ExpiredVolumesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpiredVolumesQuery = { expiredVolumes: Array<{ id: string, number: string, title: string, confidential: boolean, matters: number, keptUntil: string, obstacles: Array<DestructionObstacle> }> };

export type AppraiseVolumesMutationVariables = Exact<{
  input: AppraiseVolumesInput;
}>;


export type AppraiseVolumesMutation = { appraiseVolumes: { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type ApproveDestructionMutationVariables = Exact<{
  input: DecideDestructionInput;
}>;


export type ApproveDestructionMutation = { approveDestruction: { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type RefuseDestructionMutationVariables = Exact<{
  input: DecideDestructionInput;
}>;


export type RefuseDestructionMutation = { refuseDestruction: { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type DestroyVolumesMutationVariables = Exact<{
  input: DestroyVolumesInput;
}>;


export type DestroyVolumesMutation = { destroyVolumes: { id: string, number: string, status: DestructionStatus, confidential: boolean, volumes: number, destroyed: number, appraisers: Array<string>, appraisedAt: string, appraisedBy: string, decision: string | null, decidedAt: string | null, decidedBy: string | null, supervisors: Array<string> | null, executedBy: string | null, destroyedAt: string | null, certificateSha256: string | null, version: number, lines: Array<{ id: string, seq: number, opinion: AppraisalOpinion, years: number | null, reason: string | null, destroyedAt: string | null, volume: { id: string, number: string, title: string, year: number, term: RetentionTerm, keptUntil: string | null, matters: number } }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type AttachmentPartsFragment = { id: string, kind: AttachmentKind, format: AttachmentFormat, name: string, bytes: number, sha256: string, fromPortal: boolean, addedBy: string, addedAt: string, removedAt: string | null, removedBy: string | null, removedReason: string | null, version: number };

export type AttachmentsQueryVariables = Exact<{
  petitionId: string;
}>;


export type AttachmentsQuery = { attachments: Array<{ id: string, kind: AttachmentKind, format: AttachmentFormat, name: string, bytes: number, sha256: string, fromPortal: boolean, addedBy: string, addedAt: string, removedAt: string | null, removedBy: string | null, removedReason: string | null, version: number }> };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { id: string, kind: AttachmentKind, format: AttachmentFormat, name: string, bytes: number, sha256: string, fromPortal: boolean, addedBy: string, addedAt: string, removedAt: string | null, removedBy: string | null, removedReason: string | null, version: number } };

export type AuditEntriesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  looks?: boolean | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  subjectId?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actorName: string, action: string, subjectKind: string, subjectId: string, outcome: AuditOutcome, detail: string, hash: string }> } };

export type CalendarDayFieldsFragment = { id: string, countyWide: boolean, date: string, off: boolean, name: string, source: string, publishedOn: string, recordedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number, tenant: { id: string, name: string } | null };

export type CalendarDaysQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  year?: number | null | undefined;
  includeWithdrawn?: boolean | null | undefined;
}>;


export type CalendarDaysQuery = { calendarDays: { totalCount: number, nodes: Array<{ id: string, countyWide: boolean, date: string, off: boolean, name: string, source: string, publishedOn: string, recordedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number, tenant: { id: string, name: string } | null }> } };

export type AddCalendarDaysMutationVariables = Exact<{
  input: AddCalendarDaysInput;
}>;


export type AddCalendarDaysMutation = { addCalendarDays: { id: string, countyWide: boolean, date: string, off: boolean, name: string, source: string, publishedOn: string, recordedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number, tenant: { id: string, name: string } | null } };

export type ConfirmCalendarDayMutationVariables = Exact<{
  input: ConfirmCalendarDayInput;
}>;


export type ConfirmCalendarDayMutation = { confirmCalendarDay: { id: string, countyWide: boolean, date: string, off: boolean, name: string, source: string, publishedOn: string, recordedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number, tenant: { id: string, name: string } | null } };

export type WithdrawCalendarDayMutationVariables = Exact<{
  input: WithdrawCalendarDayInput;
}>;


export type WithdrawCalendarDayMutation = { withdrawCalendarDay: { id: string, countyWide: boolean, date: string, off: boolean, name: string, source: string, publishedOn: string, recordedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number, tenant: { id: string, name: string } | null } };

export type ClaimFieldsFragment = { id: string, ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null, performedAt: string | null, version: number };

export type SplitPetitionMutationVariables = Exact<{
  input: SplitPetitionInput;
}>;


export type SplitPetitionMutation = { splitPetition: { id: string, version: number } };

export type AnswerClaimMutationVariables = Exact<{
  input: AnswerClaimInput;
}>;


export type AnswerClaimMutation = { answerClaim: { id: string, version: number } };

export type CommitmentFieldsFragment = { id: string, text: string, dueOn: string, status: CommitmentStatus, petitionersWords: string | null, wordsStanding: WordsStanding | null, wordsObjection: string | null, performanceObjection: string | null, performanceObjectedAt: string | null, wordsAnsweredAt: string | null, madeAt: string, madeBy: string, keptAt: string | null, proof: string | null, brokenAt: string | null };

export type MakeCommitmentMutationVariables = Exact<{
  input: MakeCommitmentInput;
}>;


export type MakeCommitmentMutation = { makeCommitment: { id: string, version: number } };

export type KeepCommitmentMutationVariables = Exact<{
  input: KeepCommitmentInput;
}>;


export type KeepCommitmentMutation = { keepCommitment: { id: string, version: number } };

export type RecordBrokenCommitmentMutationVariables = Exact<{
  input: RecordBrokenCommitmentInput;
}>;


export type RecordBrokenCommitmentMutation = { recordBrokenCommitment: { id: string, status: PetitionStatus, version: number } };

export type CompetenceRuleFieldsFragment = { id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type CompetenceRulesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  unitId?: string | null | undefined;
  topicId?: string | null | undefined;
  includeRetired?: boolean | null | undefined;
}>;


export type CompetenceRulesQuery = { competenceRules: { totalCount: number, nodes: Array<{ id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } }> } };

export type CompetenceRuleQueryVariables = Exact<{
  id: string;
}>;


export type CompetenceRuleQuery = { competenceRule: { id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } } | null };

export type CreateCompetenceRuleMutationVariables = Exact<{
  input: CreateCompetenceRuleInput;
}>;


export type CreateCompetenceRuleMutation = { createCompetenceRule: { id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type UpdateCompetenceRuleMutationVariables = Exact<{
  input: UpdateCompetenceRuleInput;
}>;


export type UpdateCompetenceRuleMutation = { updateCompetenceRule: { id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type RetireCompetenceRuleMutationVariables = Exact<{
  input: RetireCompetenceRuleInput;
}>;


export type RetireCompetenceRuleMutation = { retireCompetenceRule: { id: string, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, unitId: string | null, officeId: string | null, officeName: string | null, responsibleId: string | null, leadId: string | null, basis: string, retiredAt: string | null, version: number, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, unit: { id: string, name: string } | null, responsible: { id: string, name: string } | null, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { dashboard: { open: number, overdue: number, dueSoon: number, registered: number, accepted: number, assigned: number, handling: number, toServe: number, served: number, closed: number } };

export type WorkRowFragment = { id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean };

export type MyWorkQueryVariables = Exact<{
  me: string;
  mine: PetitionFilter;
}>;


export type MyWorkQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }> }, toTake: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> }, mine: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> }, section: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> }, led: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> } };

export type TransferWorkFragment = { id: string, receiptNumber: string, title: string | null, status: TransferStatus, side: TransferSide, otherName: string, objectUntil: string | null, reportDueOn: string };

export type OfficeWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeWorkQuery = { toSign: { totalCount: number, nodes: Array<{ id: string, receiptNumber: string, title: string | null, status: TransferStatus, side: TransferSide, otherName: string, objectUntil: string | null, reportDueOn: string }> }, objected: { totalCount: number, nodes: Array<{ id: string, receiptNumber: string, title: string | null, status: TransferStatus, side: TransferSide, otherName: string, objectUntil: string | null, reportDueOn: string }> }, returned: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> }, toDispose: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> }, toServe: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean }> } };

export type DivisionFieldsFragment = { id: string, code: string, name: string, level: DivisionLevel, version: number };

export type DivisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  level?: DivisionLevel | null | undefined;
  parentCode?: string | null | undefined;
}>;


export type DivisionsQuery = { divisions: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel, version: number }> } };

export type ImportDivisionsMutationVariables = Exact<{
  input: ImportDivisionsInput;
}>;


export type ImportDivisionsMutation = { importDivisions: { id: string, skippedDivisions: Array<{ row: number, code: string, name: string, reason: SkipReason }> | null } };

export type DutyFieldsFragment = { id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null };

export type DutiesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  groupId?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type DutiesQuery = { duties: { totalCount: number, nodes: Array<{ id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null }> } };

export type RosterQueryVariables = Exact<{
  groupId?: string | null | undefined;
  since: string;
}>;


export type RosterQuery = { duties: { nodes: Array<{ id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null }> } };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { leadershipGroups: { nodes: Array<{ id: string, name: string, officeName: string | null, officePhone: string | null }> } };

export type PlanDutyMutationVariables = Exact<{
  input: PlanDutyInput;
}>;


export type PlanDutyMutation = { planDuty: { id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null } };

export type ChangeDutyMutationVariables = Exact<{
  input: ChangeDutyInput;
}>;


export type ChangeDutyMutation = { changeDuty: { id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null } };

export type CancelDutyMutationVariables = Exact<{
  input: CancelDutyInput;
}>;


export type CancelDutyMutation = { cancelDuty: { id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null } };

export type HandOverDutyMutationVariables = Exact<{
  input: HandOverDutyInput;
}>;


export type HandOverDutyMutation = { handOverDuty: { id: string, groupId: string, officialId: string, phone: string, fromOn: string, untilOn: string, cancelledAt: string | null, handedOverAt: string | null, handoverNotes: string | null, version: number, official: { id: string, name: string, post: string }, group: { id: string, name: string, officeName: string | null, tenant: { id: string, name: string } }, handedTo: { id: string, official: { id: string, name: string } } | null } };

export type EmergencyReportRowFragment = { id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type EmergencyReportFieldsFragment = { measures: string, id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, followUps: Array<{ id: string, measures: string, final: boolean, writtenAt: string, writtenBy: string }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type EmergencyReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  waitingFor?: EmergencyLevel | null | undefined;
}>;


export type EmergencyReportsQuery = { emergencyReports: { totalCount: number, nodes: Array<{ id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } }> } };

export type EmergencyReportQueryVariables = Exact<{
  id: string;
}>;


export type EmergencyReportQuery = { emergencyReport: { measures: string, id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, followUps: Array<{ id: string, measures: string, final: boolean, writtenAt: string, writtenBy: string }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } | null };

export type ReportEmergencyMutationVariables = Exact<{
  input: ReportEmergencyInput;
}>;


export type ReportEmergencyMutation = { reportEmergency: { measures: string, id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, followUps: Array<{ id: string, measures: string, final: boolean, writtenAt: string, writtenBy: string }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type FollowUpEmergencyMutationVariables = Exact<{
  input: FollowUpEmergencyInput;
}>;


export type FollowUpEmergencyMutation = { followUpEmergency: { measures: string, id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, followUps: Array<{ id: string, measures: string, final: boolean, writtenAt: string, writtenBy: string }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type AcknowledgeEmergencyMutationVariables = Exact<{
  input: AcknowledgeEmergencyInput;
}>;


export type AcknowledgeEmergencyMutation = { acknowledgeEmergency: { measures: string, id: string, unitId: string | null, what: string, place: string, happenedAt: string, reportedAt: string, reportedBy: string, officeAt: string | null, officeBy: string | null, countyAt: string | null, countyBy: string | null, endedAt: string | null, version: number, followUps: Array<{ id: string, measures: string, final: boolean, writtenAt: string, writtenBy: string }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type ExplanationsQueryVariables = Exact<{
  petitionId: string;
}>;


export type ExplanationsQuery = { petition: { id: string, version: number, explanations: Array<{ id: string, heldAt: string, place: string, explainers: Array<string>, explained: string, rules: string, materials: Array<string>, recordedBy: string }>, aidOffers: Array<{ id: string, service: AidService, agency: string, status: AidStatus, offeredOn: string, offeredBy: string, handedOn: string | null, acknowledgedOn: string | null, signer: string | null }> } | null };

export type RecordExplanationMutationVariables = Exact<{
  input: RecordExplanationInput;
}>;


export type RecordExplanationMutation = { recordExplanation: { id: string, version: number } };

export type OfferAidMutationVariables = Exact<{
  input: OfferAidInput;
}>;


export type OfferAidMutation = { offerAid: { id: string, version: number } };

export type AnswerAidOfferMutationVariables = Exact<{
  input: AnswerAidOfferInput;
}>;


export type AnswerAidOfferMutation = { answerAidOffer: { id: string, version: number } };

export type HandOnAidMutationVariables = Exact<{
  input: HandOnAidInput;
}>;


export type HandOnAidMutation = { handOnAid: { id: string, version: number } };

export type AcknowledgeAidMutationVariables = Exact<{
  input: AcknowledgeAidInput;
}>;


export type AcknowledgeAidMutation = { acknowledgeAid: { id: string, version: number } };

export type GroupMatterFieldsFragment = { mostRepresentatives: number, limitSource: string, coSigners: number, sharedPhones: number, mandate: { chosenBy: MandateWay, chosenOn: string, mandate: string, formedAt: string, formedBy: string } | null, unreached: Array<{ ordinal: number, wish: CoSignerWish }>, waiting: Array<{ ordinal: number, wish: CoSignerWish }>, served: Array<{ method: CoServiceMethod, count: number }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }> };

export type GroupInvitationFragment = { id: string, version: number, number: string, title: string, invitationCode: string | null, tenant: { id: string, name: string, code: string, portalOpenedAt: string | null } };

export type FormGroupMatterMutationVariables = Exact<{
  input: FormGroupMatterInput;
}>;


export type FormGroupMatterMutation = { formGroupMatter: { id: string, version: number, number: string, title: string, invitationCode: string | null, tenant: { id: string, name: string, code: string, portalOpenedAt: string | null } } };

export type ReissueInvitationMutationVariables = Exact<{
  input: ReissueInvitationInput;
}>;


export type ReissueInvitationMutation = { reissueInvitation: { id: string, version: number, number: string, title: string, invitationCode: string | null, tenant: { id: string, name: string, code: string, portalOpenedAt: string | null } } };

export type RenewMandateMutationVariables = Exact<{
  input: RenewMandateInput;
}>;


export type RenewMandateMutation = { renewMandate: { id: string, version: number } };

export type CountSharedPhonesMutationVariables = Exact<{
  input: CountSharedPhonesInput;
}>;


export type CountSharedPhonesMutation = { countSharedPhones: { id: string, version: number } };

export type ServeCoSignersMutationVariables = Exact<{
  input: ServeCoSignersInput;
}>;


export type ServeCoSignersMutation = { serveCoSigners: { id: string, version: number } };

export type RevealCoSignerMutationVariables = Exact<{
  input: RevealCoSignerInput;
}>;


export type RevealCoSignerMutation = { revealCoSigner: { id: string, version: number, revealedCoSigners: Array<{ ordinal: number, name: string, address: string }> | null } };

export type HandOffFieldsFragment = { id: string, receiver: string, items: string, means: HandOffMeans, handedAt: string, handedBy: string, acknowledgedOn: string | null, signer: string | null, proofKind: AcknowledgeProof | null, proof: string | null };

export type HandOffPetitionMutationVariables = Exact<{
  input: HandOffInput;
}>;


export type HandOffPetitionMutation = { handOffPetition: { id: string, version: number } };

export type AcknowledgeHandOffMutationVariables = Exact<{
  input: AcknowledgeHandOffInput;
}>;


export type AcknowledgeHandOffMutation = { acknowledgeHandOff: { id: string, version: number } };

export type ImportBatchFieldsFragment = { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number };

export type ImportBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { totalCount: number, nodes: Array<{ id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number }> } };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { importBatch: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number, sheets: Array<{ name: string, rows: number }> } | null };

export type ImportBatchQueryVariables = Exact<{
  id: string;
}>;


export type ImportBatchQuery = { importBatch: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number, sheets: Array<{ name: string, declaredRows: number | null, rows: number }>, columns: Array<{ index: number, header: string, field: ImportField | null }>, preview: Array<{ row: number, cells: Array<string> }>, problems: Array<{ row: number, column: string | null, message: string }>, duplicates: Array<{ row: number, column: string | null, message: string }>, notes: Array<{ row: number, column: string | null, message: string }> } | null };

export type ChooseImportSheetMutationVariables = Exact<{
  input: ChooseImportSheetInput;
}>;


export type ChooseImportSheetMutation = { chooseImportSheet: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number } };

export type CheckImportMutationVariables = Exact<{
  input: CheckImportInput;
}>;


export type CheckImportMutation = { checkImport: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number } };

export type CommitImportMutationVariables = Exact<{
  input: CommitImportInput;
}>;


export type CommitImportMutation = { commitImport: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { discardImport: { id: string, fileName: string, status: ImportStatus, stalled: boolean, error: string | null, sheet: number, headerRow: number | null, channel: Channel, firstAskedId: string | null, receivedOn: string | null, dateOrder: DateOrder | null, countedFrom: string | null, leaveOutDuplicates: boolean, totalRows: number, doneRows: number, problemRows: number, duplicateRows: number, answeredRows: number, createdBy: string, createdAt: string, committedAt: string | null, version: number } };

export type InformationOfficerFieldsFragment = { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> };

export type InformationOfficersQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  unitId?: string | null | undefined;
  officialId?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type InformationOfficersQuery = { informationOfficers: { totalCount: number, nodes: Array<{ id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> }> } };

export type InformationCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type InformationCoverageQuery = { informationCoverage: Array<{ tenantId: string, tenantName: string, unitId: string, unitName: string, unitKind: UnitKind, informationOfficerId: string | null, version: number | null, officer: string | null, backup: string | null, fromOn: string | null, trainedOn: string | null, gaps: Array<CoverageGap> }> };

export type AppointInformationOfficerMutationVariables = Exact<{
  input: AppointInformationOfficerInput;
}>;


export type AppointInformationOfficerMutation = { appointInformationOfficer: { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> } };

export type UpdateInformationOfficerMutationVariables = Exact<{
  input: UpdateInformationOfficerInput;
}>;


export type UpdateInformationOfficerMutation = { updateInformationOfficer: { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> } };

export type SucceedInformationOfficerMutationVariables = Exact<{
  input: SucceedInformationOfficerInput;
}>;


export type SucceedInformationOfficerMutation = { succeedInformationOfficer: { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> } };

export type EndInformationOfficerMutationVariables = Exact<{
  input: EndInformationOfficerInput;
}>;


export type EndInformationOfficerMutation = { endInformationOfficer: { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> } };

export type RecordOfficerTrainingMutationVariables = Exact<{
  input: RecordOfficerTrainingInput;
}>;


export type RecordOfficerTrainingMutation = { recordOfficerTraining: { id: string, unitId: string, officialId: string, backupId: string | null, fromOn: string, untilOn: string | null, documentNumber: string | null, documentTitle: string | null, version: number, unit: { id: string, name: string }, official: { id: string, name: string, post: string, phone: string | null }, backup: { id: string, name: string, post: string, phone: string | null } | null, trainings: Array<{ id: string, heldOn: string, subject: string }> } };

export type InvitationQueryVariables = Exact<{
  invitation: string;
}>;


export type InvitationQuery = { invitation: { tenantName: string, tenantCode: string, accountName: string, officialName: string | null, invitedBy: string, expiresAt: string } | null };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount: { invitation: string | null, id: string, name: string, roles: Array<Role>, officialId: string | null, disabledAt: string | null, mustChangePassword: boolean, version: number, official: { id: string, name: string, post: string } | null, tenant: { id: string, name: string } } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: boolean };

export type JurisdictionDocketFieldsFragment = { id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } };

export type JurisdictionDocketsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  status?: Array<DocketStatus> | DocketStatus | null | undefined;
  petitionId?: string | null | undefined;
}>;


export type JurisdictionDocketsQuery = { jurisdictionDockets: { totalCount: number, nodes: Array<{ id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } }> } };

export type OpenJurisdictionDocketMutationVariables = Exact<{
  input: OpenJurisdictionDocketInput;
}>;


export type OpenJurisdictionDocketMutation = { openJurisdictionDocket: { id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type StateJurisdictionOpinionMutationVariables = Exact<{
  input: StateJurisdictionOpinionInput;
}>;


export type StateJurisdictionOpinionMutation = { stateJurisdictionOpinion: { id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type AgreeOnJurisdictionMutationVariables = Exact<{
  input: AgreeOnJurisdictionInput;
}>;


export type AgreeOnJurisdictionMutation = { agreeOnJurisdiction: { id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type DecideJurisdictionMutationVariables = Exact<{
  input: DecideJurisdictionInput;
}>;


export type DecideJurisdictionMutation = { decideJurisdiction: { id: string, petitionId: string, status: DocketStatus, ground: DocketGround, question: string, openedAt: string, openedBy: string, manner: DecisionManner | null, officeName: string | null, reason: string | null, participants: string | null, decidedAt: string | null, decidedBy: string | null, version: number, opinions: Array<{ id: string, unitId: string, competent: boolean, reason: string, statedAt: string, statedBy: string, unit: { id: string, name: string } }>, unit: { id: string, name: string } | null, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type LeadershipPostFieldsFragment = { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } };

export type LeadershipAmendmentFieldsFragment = { id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number };

export type AbsenceFieldsFragment = { id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } };

export type LeadershipGroupRowFragment = { id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } };

export type LeadershipGroupFieldsFragment = { documentTitle: string | null, documentOn: string | null, officeUnitId: string | null, officeAddress: string | null, id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, officeUnit: { id: string, name: string } | null, amendments: Array<{ id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number }>, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }>, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } };

export type LeadershipGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  includeEnded?: boolean | null | undefined;
}>;


export type LeadershipGroupsQuery = { leadershipGroups: { totalCount: number, nodes: Array<{ id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } }> } };

export type LeadershipGroupQueryVariables = Exact<{
  id: string;
}>;


export type LeadershipGroupQuery = { leadershipGroup: { documentTitle: string | null, documentOn: string | null, officeUnitId: string | null, officeAddress: string | null, id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, officeUnit: { id: string, name: string } | null, amendments: Array<{ id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number }>, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }>, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } } | null };

export type CreateLeadershipGroupMutationVariables = Exact<{
  input: CreateLeadershipGroupInput;
}>;


export type CreateLeadershipGroupMutation = { createLeadershipGroup: { documentTitle: string | null, documentOn: string | null, officeUnitId: string | null, officeAddress: string | null, id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, officeUnit: { id: string, name: string } | null, amendments: Array<{ id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number }>, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }>, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } } };

export type UpdateLeadershipGroupMutationVariables = Exact<{
  input: UpdateLeadershipGroupInput;
}>;


export type UpdateLeadershipGroupMutation = { updateLeadershipGroup: { documentTitle: string | null, documentOn: string | null, officeUnitId: string | null, officeAddress: string | null, id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, officeUnit: { id: string, name: string } | null, amendments: Array<{ id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number }>, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }>, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } } };

export type EndLeadershipGroupMutationVariables = Exact<{
  input: EndLeadershipGroupInput;
}>;


export type EndLeadershipGroupMutation = { endLeadershipGroup: { documentTitle: string | null, documentOn: string | null, officeUnitId: string | null, officeAddress: string | null, id: string, name: string, documentNumber: string | null, foundedOn: string, endedOn: string | null, officeName: string | null, officePhone: string | null, version: number, officeUnit: { id: string, name: string } | null, amendments: Array<{ id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number }>, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }>, findings: Array<{ kind: LeadershipFindingKind, from: string | null, until: string | null, officialId: string | null }>, tenant: { id: string, name: string } } };

export type AppointLeaderMutationVariables = Exact<{
  input: AppointLeaderInput;
}>;


export type AppointLeaderMutation = { appointLeader: { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } } };

export type SucceedLeaderMutationVariables = Exact<{
  input: SucceedLeaderInput;
}>;


export type SucceedLeaderMutation = { succeedLeader: { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } } };

export type EndLeadershipPostMutationVariables = Exact<{
  input: EndLeadershipPostInput;
}>;


export type EndLeadershipPostMutation = { endLeadershipPost: { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } } };

export type VoidLeadershipPostMutationVariables = Exact<{
  input: VoidLeadershipPostInput;
}>;


export type VoidLeadershipPostMutation = { voidLeadershipPost: { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } } };

export type ArrangePostMutationVariables = Exact<{
  input: ArrangePostInput;
}>;


export type ArrangePostMutation = { arrangePost: { id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } } };

export type AmendLeadershipGroupMutationVariables = Exact<{
  input: AmendLeadershipGroupInput;
}>;


export type AmendLeadershipGroupMutation = { amendLeadershipGroup: { id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number } };

export type VoidLeadershipAmendmentMutationVariables = Exact<{
  input: VoidLeadershipAmendmentInput;
}>;


export type VoidLeadershipAmendmentMutation = { voidLeadershipAmendment: { id: string, number: string | null, title: string, issuedOn: string, voidedAt: string | null, voidReason: string | null, version: number } };

export type AbsencesQueryVariables = Exact<{
  groupId?: string | null | undefined;
  on?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type AbsencesQuery = { absences: { nodes: Array<{ id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } }> } };

export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;


export type RecordAbsenceMutation = { recordAbsence: { id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } } };

export type ChangeAbsenceMutationVariables = Exact<{
  input: ChangeAbsenceInput;
}>;


export type ChangeAbsenceMutation = { changeAbsence: { id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } } };

export type RecordReturnMutationVariables = Exact<{
  input: RecordReturnInput;
}>;


export type RecordReturnMutation = { recordReturn: { id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } } };

export type CancelAbsenceMutationVariables = Exact<{
  input: CancelAbsenceInput;
}>;


export type CancelAbsenceMutation = { cancelAbsence: { id: string, officialId: string, kind: AbsenceKind, fromOn: string, lastDay: string | null, version: number, official: { id: string, name: string, post: string } } };

export type LegacyDossierRowFragment = { id: string, petitionId: string, problem: string, openedOn: string, gapsOpen: number, measuresOpen: number, nextMeasure: string | null, nextMeasureOn: string | null, version: number, petition: { id: string, number: string, title: string, status: PetitionStatus }, tenant: { id: string, name: string } };

export type LegacyDossierFieldsFragment = { id: string, problem: string, openedOn: string, openedBy: string, gapsOpen: number, version: number, petition: { id: string, version: number, number: string, title: string, status: PetitionStatus, actions: Array<{ action: PetitionAction, label: string, allowed: boolean, code: string | null, reason: string | null }> }, entries: Array<{ id: string, happenedOn: string, what: string, source: DossierSource, sourceNote: string | null, attachmentId: string | null, recordedOn: string, recordedBy: string, struckOn: string | null, strikeReason: string | null }>, gaps: Array<{ id: string, paper: string, searches: Array<string>, status: GapStatus, outcome: string | null, endedOn: string | null, recordedBy: string }> };

export type LegacyDossiersQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  petitionId?: string | null | undefined;
  gaps?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type LegacyDossiersQuery = { legacyDossiers: { totalCount: number, nodes: Array<{ id: string, petitionId: string, problem: string, openedOn: string, gapsOpen: number, measuresOpen: number, nextMeasure: string | null, nextMeasureOn: string | null, version: number, petition: { id: string, number: string, title: string, status: PetitionStatus }, tenant: { id: string, name: string } }> } };

export type LegacyDossierQueryVariables = Exact<{
  id: string;
}>;


export type LegacyDossierQuery = { legacyDossier: { id: string, problem: string, openedOn: string, openedBy: string, gapsOpen: number, version: number, petition: { id: string, version: number, number: string, title: string, status: PetitionStatus, actions: Array<{ action: PetitionAction, label: string, allowed: boolean, code: string | null, reason: string | null }> }, entries: Array<{ id: string, happenedOn: string, what: string, source: DossierSource, sourceNote: string | null, attachmentId: string | null, recordedOn: string, recordedBy: string, struckOn: string | null, strikeReason: string | null }>, gaps: Array<{ id: string, paper: string, searches: Array<string>, status: GapStatus, outcome: string | null, endedOn: string | null, recordedBy: string }> } | null };

export type OpenLegacyDossierMutationVariables = Exact<{
  input: OpenLegacyDossierInput;
}>;


export type OpenLegacyDossierMutation = { openLegacyDossier: { id: string, version: number } };

export type AddDossierEntryMutationVariables = Exact<{
  input: AddDossierEntryInput;
}>;


export type AddDossierEntryMutation = { addDossierEntry: { id: string, version: number } };

export type StrikeDossierEntryMutationVariables = Exact<{
  input: StrikeDossierEntryInput;
}>;


export type StrikeDossierEntryMutation = { strikeDossierEntry: { id: string, version: number } };

export type RecordDossierGapMutationVariables = Exact<{
  input: RecordDossierGapInput;
}>;


export type RecordDossierGapMutation = { recordDossierGap: { id: string, version: number } };

export type RecordDossierSearchMutationVariables = Exact<{
  input: RecordDossierSearchInput;
}>;


export type RecordDossierSearchMutation = { recordDossierSearch: { id: string, version: number } };

export type SettleDossierGapMutationVariables = Exact<{
  input: SettleDossierGapInput;
}>;


export type SettleDossierGapMutation = { settleDossierGap: { id: string, version: number } };

export type LegalOverlayFieldsFragment = { id: string, code: string, edition: number, level: OverlayLevel, law: string, inForceFrom: string, body: string, writtenAt: string, writtenBy: string, enforcedAt: string | null, enforcedBy: string | null, comparedAt: string | null, comparedBy: string | null, version: number };

export type LegalOverlaysQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LegalOverlaysQuery = { legalOverlays: { totalCount: number, nodes: Array<{ id: string, code: string, edition: number, level: OverlayLevel, law: string, inForceFrom: string, body: string, writtenAt: string, writtenBy: string, enforcedAt: string | null, enforcedBy: string | null, comparedAt: string | null, comparedBy: string | null, version: number }> } };

export type SimulateLegalOverlayQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SimulateLegalOverlayQuery = { simulateLegalOverlay: { open: number, examined: number, next: string | null, moved: Array<{ petitionId: string, reviewId: string | null, stands: boolean, number: string, tenantName: string, kind: ClockKind | null, dueOn: string | null, dueUnder: string | null, explanation: string | null }> } };

export type WriteLegalOverlayMutationVariables = Exact<{
  input: WriteLegalOverlayInput;
}>;


export type WriteLegalOverlayMutation = { writeLegalOverlay: { id: string, code: string, edition: number, level: OverlayLevel, law: string, inForceFrom: string, body: string, writtenAt: string, writtenBy: string, enforcedAt: string | null, enforcedBy: string | null, comparedAt: string | null, comparedBy: string | null, version: number } };

export type EnforceLegalOverlayMutationVariables = Exact<{
  input: EnforceLegalOverlayInput;
}>;


export type EnforceLegalOverlayMutation = { enforceLegalOverlay: { id: string, code: string, edition: number, level: OverlayLevel, law: string, inForceFrom: string, body: string, writtenAt: string, writtenBy: string, enforcedAt: string | null, enforcedBy: string | null, comparedAt: string | null, comparedBy: string | null, version: number } };

export type MediationRowFragment = { id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } };

export type MediationFieldsFragment = { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } };

export type MediationsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  petitionId?: string | null | undefined;
  status?: Array<MediationStatus> | MediationStatus | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type MediationsQuery = { mediations: { totalCount: number, nodes: Array<{ id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } }> } };

export type MediationQueryVariables = Exact<{
  id: string;
}>;


export type MediationQuery = { mediation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } | null };

export type OpenMediationMutationVariables = Exact<{
  input: OpenMediationInput;
}>;


export type OpenMediationMutation = { openMediation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordMediationConsentMutationVariables = Exact<{
  input: RecordMediationConsentInput;
}>;


export type RecordMediationConsentMutation = { recordMediationConsent: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type PlanMediationSessionMutationVariables = Exact<{
  input: PlanMediationSessionInput;
}>;


export type PlanMediationSessionMutation = { planMediationSession: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordMediationSessionMutationVariables = Exact<{
  input: RecordMediationSessionInput;
}>;


export type RecordMediationSessionMutation = { recordMediationSession: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordMediationAgreementMutationVariables = Exact<{
  input: RecordMediationAgreementInput;
}>;


export type RecordMediationAgreementMutation = { recordMediationAgreement: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordMediationPerformanceMutationVariables = Exact<{
  input: RecordMediationPerformanceInput;
}>;


export type RecordMediationPerformanceMutation = { recordMediationPerformance: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordMediationBreachMutationVariables = Exact<{
  input: RecordMediationBreachInput;
}>;


export type RecordMediationBreachMutation = { recordMediationBreach: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordConfirmationRequestMutationVariables = Exact<{
  input: RecordConfirmationRequestInput;
}>;


export type RecordConfirmationRequestMutation = { recordConfirmationRequest: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RecordConfirmationMutationVariables = Exact<{
  input: RecordConfirmationInput;
}>;


export type RecordConfirmationMutation = { recordConfirmation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type ArrangeMediationMutationVariables = Exact<{
  input: ArrangeMediationInput;
}>;


export type ArrangeMediationMutation = { arrangeMediation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type RevealOtherPartyMutationVariables = Exact<{
  input: RevealOtherPartyInput;
}>;


export type RevealOtherPartyMutation = { revealOtherParty: { id: string, version: number, otherPartyRevealed: string | null } };

export type EndMediationMutationVariables = Exact<{
  input: EndMediationInput;
}>;


export type EndMediationMutation = { endMediation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type JoinMediationMutationVariables = Exact<{
  input: JoinMediationInput;
}>;


export type JoinMediationMutation = { joinMediation: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type AddDisputeParticipantMutationVariables = Exact<{
  input: AddDisputeParticipantInput;
}>;


export type AddDisputeParticipantMutation = { addDisputeParticipant: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type ReleaseDisputeParticipantMutationVariables = Exact<{
  input: ReleaseDisputeParticipantInput;
}>;


export type ReleaseDisputeParticipantMutation = { releaseDisputeParticipant: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type ChangeDisputeLeadMutationVariables = Exact<{
  input: ChangeDisputeLeadInput;
}>;


export type ChangeDisputeLeadMutation = { changeDisputeLead: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type PlanDisputeStepMutationVariables = Exact<{
  input: PlanDisputeStepInput;
}>;


export type PlanDisputeStepMutation = { planDisputeStep: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type ContributeToDisputeMutationVariables = Exact<{
  input: ContributeToDisputeInput;
}>;


export type ContributeToDisputeMutation = { contributeToDispute: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type MoveMediationSessionMutationVariables = Exact<{
  input: MoveMediationSessionInput;
}>;


export type MoveMediationSessionMutation = { moveMediationSession: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type LinkDisputeMutationVariables = Exact<{
  input: LinkDisputeInput;
}>;


export type LinkDisputeMutation = { linkDispute: { otherPartyKind: OtherPartyKind, otherParty: string, mediatorIds: Array<string>, mediators: Array<string>, form: AgreementForm | null, agreedFacts: string | null, agreedManner: string | null, remedy: string | null, confirmation: Confirmation | null, court: string | null, courtAskedOn: string | null, courtDecidedOn: string | null, endReason: string | null, endedOn: string | null, nextStep: string | null, nextStepOn: string | null, failureNotice: string | null, openedBy: string, id: string, petitionId: string, kind: MediationKind, body: string, lead: MediationLead, disputeId: string | null, matterCount: number, subject: string, status: MediationStatus, nextSessionAt: string | null, effectiveOn: string | null, itemsOverdue: number, ending: MediationEnding | null, openedOn: string, version: number, bodyUnit: { id: string, name: string } | null, keeper: { id: string, name: string, post: string }, consents: Array<{ side: MediationSide, means: ConsentMeans, on: string, recordedBy: string }>, sessions: Array<{ id: string, at: string, place: string, result: SessionResult | null, attended: string | null, record: string | null, recordedBy: string }>, items: Array<{ id: string, ordinal: number, text: string, doer: MediationSide, dueOn: string, performedOn: string | null, proof: string | null, breachedOn: string | null, replacedOn: string | null }>, confirmationClock: { due: string, article: string, state: ClockState, explanation: string } | null, participants: Array<{ id: string, kind: DisputeBody, body: string, unitId: string | null, officialId: string | null, person: string | null, duty: string | null, leads: boolean, joinedOn: string, leftOn: string | null, leftReason: string | null }>, matters: Array<{ mediationId: string, petitionId: string, number: string, title: string, status: MediationStatus, joinedOn: string }>, timeLine: Array<{ kind: PetitionEventKind, at: string, text: string | null, actorName: string, office: string | null, numbers: Array<string> }>, offices: Array<{ name: string, ground: DisputeLinkGround, since: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, petition: { id: string, number: string, title: string }, tenant: { id: string, name: string } } };

export type MeetingRowFragment = { id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, group: { id: string, name: string }, tenant: { id: string, name: string } };

export type MeetingFieldsFragment = { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } };

export type MeetingsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  groupId?: string | null | undefined;
  status?: Array<MeetingStatus> | MeetingStatus | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, group: { id: string, name: string }, tenant: { id: string, name: string } }> } };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, group: { id: string, name: string }, tenant: { id: string, name: string } } };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type HoldMeetingMutationVariables = Exact<{
  input: HoldMeetingInput;
}>;


export type HoldMeetingMutation = { holdMeeting: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type RecordMinutesMutationVariables = Exact<{
  input: RecordMinutesInput;
}>;


export type RecordMinutesMutation = { recordMinutes: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type AdoptMinutesMutationVariables = Exact<{
  input: AdoptMinutesInput;
}>;


export type AdoptMinutesMutation = { adoptMinutes: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { minutes: string | null, adoptedAt: string | null, cancelReason: string | null, id: string, status: MeetingStatus, heldAt: string, place: string, agenda: Array<string>, version: number, quorum: { members: number, present: number, needed: number, met: boolean } | null, attendance: Array<{ id: string, officialId: string, attendance: Attendance, official: { id: string, name: string, post: string } }>, group: { id: string, name: string, posts: Array<{ id: string, groupId: string, position: LeadershipPosition, rank: number, duty: string | null, fromOn: string, untilOn: string | null, lettered: boolean, voidedAt: string | null, voidReason: string | null, officialId: string, version: number, taker: { id: string, name: string } | null, official: { id: string, name: string, post: string, phone: string | null, unit: { id: string, name: string } | null } }> }, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type NoticeFieldsFragment = { id: string, kind: NoticeKind, petitionId: string | null, leadershipGroupId: string | null, taskId: string | null, reportObligationId: string | null, transferId: string | null, countyEmergencyId: string | null, countyOrderId: string | null, dueOn: string | null, daysLeft: number | null, byName: string | null, position: LeadershipPosition | null, vacantSince: string | null, inHand: string | null, why: string | null, madeAt: string, readAt: string | null, petition: { id: string, number: string, title: string } | null, leadershipGroup: { id: string, name: string } | null, task: { id: string, what: string } | null, reportObligation: { id: string, what: string } | null, unit: { id: string, name: string } | null, transfer: { id: string, receiptNumber: string, title: string | null } | null, review: { id: string, petitionNumber: string, title: string } | null, meeting: { id: string, heldAt: string, place: string, group: { id: string, name: string } } | null, duty: { id: string, untilOn: string, phone: string, group: { id: string, name: string } } | null, destruction: { id: string, number: string } | null, emergencyReport: { id: string, what: string } | null };

export type NoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  unread?: boolean | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, petitionId: string | null, leadershipGroupId: string | null, taskId: string | null, reportObligationId: string | null, transferId: string | null, countyEmergencyId: string | null, countyOrderId: string | null, dueOn: string | null, daysLeft: number | null, byName: string | null, position: LeadershipPosition | null, vacantSince: string | null, inHand: string | null, why: string | null, madeAt: string, readAt: string | null, petition: { id: string, number: string, title: string } | null, leadershipGroup: { id: string, name: string } | null, task: { id: string, what: string } | null, reportObligation: { id: string, what: string } | null, unit: { id: string, name: string } | null, transfer: { id: string, receiptNumber: string, title: string | null } | null, review: { id: string, petitionNumber: string, title: string } | null, meeting: { id: string, heldAt: string, place: string, group: { id: string, name: string } } | null, duty: { id: string, untilOn: string, phone: string, group: { id: string, name: string } } | null, destruction: { id: string, number: string } | null, emergencyReport: { id: string, what: string } | null }> } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type ReadNoticeMutationVariables = Exact<{
  input: ReadNoticeInput;
}>;


export type ReadNoticeMutation = { readNotice: { id: string, readAt: string | null } };

export type ReadAllNoticesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadAllNoticesMutation = { readAllNotices: boolean };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { email: string | null, digest: boolean } };

export type ChooseDigestMutationVariables = Exact<{
  wanted: boolean;
}>;


export type ChooseDigestMutation = { chooseDigest: boolean };

export type OfficialFieldsFragment = { id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type OfficialsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  unitId?: string | null | undefined;
  includeRetired?: boolean | null | undefined;
  mayExtend?: boolean | null | undefined;
  sort?: OfficialSort | null | undefined;
}>;


export type OfficialsQuery = { officials: { totalCount: number, nodes: Array<{ id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } }> } };

export type OfficialQueryVariables = Exact<{
  id: string;
}>;


export type OfficialQuery = { official: { id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } | null };

export type CreateOfficialMutationVariables = Exact<{
  input: CreateOfficialInput;
}>;


export type CreateOfficialMutation = { createOfficial: { id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type UpdateOfficialMutationVariables = Exact<{
  input: UpdateOfficialInput;
}>;


export type UpdateOfficialMutation = { updateOfficial: { id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type RetireOfficialMutationVariables = Exact<{
  input: RetireOfficialInput;
}>;


export type RetireOfficialMutation = { retireOfficial: { id: string, name: string, post: string, phone: string | null, unitId: string | null, retiredAt: string | null, version: number, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type OverviewQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  tenantId?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { from: string, to: string, tenants: Array<{ tenantId: string, name: string, kind: TenantKind, status: TenantStatus, open: number, dueSoon: number, overdue: number, received: number, answered: number, answeredInTime: number, rated: number, bodySatisfied: number, organSatisfied: number, ratingsSetAside: number, settledHere: number, settledInVillage: number, receptions: number, receptionsUnregistered: number, receptionRated: number, receptionSatisfied: number, bounced: number, bounceDays: number, vacancies: number, missingReports: number, reportsDue: number }>, bounces: Array<{ unitId: string | null, name: string | null, tenantId: string | null, tenantName: string | null, bounced: number, days: number }>, figures: Array<{ figure: FigureName, name: string, definition: string, counterFigure: FigureName }>, channels: Array<{ channel: Channel, count: number }>, topics: Array<{ topicId: string | null, name: string | null, count: number }>, months: Array<{ month: string, received: number, answeredInTime: number, answeredLate: number }> } };

export type BouncesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  tenantId?: string | null | undefined;
  unitId?: string | null | undefined;
  byOffice?: boolean | null | undefined;
}>;


export type BouncesQuery = { bounces: { totalCount: number, days: number, nodes: Array<{ id: string, at: string, days: number, petitionId: string | null, transferId: string | null, number: string, title: string | null, tenantName: string, unitName: string | null }> } };

export type ChainCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainCheckQuery = { chainCheck: Array<{ gap: ChainGap, meaning: string, mend: string, tenants: Array<{ tenantId: string, tenantName: string, count: number }> }> };

export type ChannelParityQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  tenantId?: string | null | undefined;
}>;


export type ChannelParityQuery = { channelParity: { channels: Array<{ channel: Channel, received: number, inTime: number | null, daysToDecision: number | null, daysToAnswer: number | null }>, figures: Array<{ figure: ParityFigure, name: string, definition: string, counterFigure: ParityFigure }> } };

export type SuppressionSignalsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  tenantId?: string | null | undefined;
}>;


export type SuppressionSignalsQuery = { suppressionSignals: Array<{ signal: SuppressionSignal, meaning: string, innocent: string, next: string, counts: string, against: string, found: Array<{ tenantId: string, tenantName: string, month: string, unitId: string | null, unitName: string | null, from: string | null, until: string | null, of: string | null, count: number, counterFigure: number }> }> };

export type PaperPartsFragment = { id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null, setAside: string | null };

export type PaperSheetFragment = { title: string, addressee: string, remedy: string | null, copies: Array<string>, signature: string, date: string, body: Array<{ style: PaperStyle, text: string }> };

export type PapersQueryVariables = Exact<{
  petitionId: string;
}>;


export type PapersQuery = { papers: Array<{ id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null, setAside: string | null }>, paperOffers: Array<{ kind: PaperKind, done: boolean, allowed: boolean, code: string | null, reason: string | null, issued: boolean }> };

export type PaperPreviewQueryVariables = Exact<{
  petitionId: string;
  kind: PaperKind;
}>;


export type PaperPreviewQuery = { paperPreview: { title: string, addressee: string, remedy: string | null, copies: Array<string>, signature: string, date: string, body: Array<{ style: PaperStyle, text: string }> } };

export type IssuePaperMutationVariables = Exact<{
  input: IssuePaperInput;
}>;


export type IssuePaperMutation = { issuePaper: { id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null, setAside: string | null } };

export type ReviewPaperPartsFragment = { id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null };

export type ReviewPapersQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewPapersQuery = { reviewPapers: Array<{ id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null }>, reviewPaperOffers: Array<{ kind: PaperKind, done: boolean, allowed: boolean, code: string | null, reason: string | null, issued: boolean }> };

export type ReviewPaperPreviewQueryVariables = Exact<{
  reviewId: string;
  kind: PaperKind;
}>;


export type ReviewPaperPreviewQuery = { reviewPaperPreview: { title: string, addressee: string, remedy: string | null, copies: Array<string>, signature: string, date: string, body: Array<{ style: PaperStyle, text: string }> } };

export type IssueReviewPaperMutationVariables = Exact<{
  input: IssueReviewPaperInput;
}>;


export type IssueReviewPaperMutation = { issueReviewPaper: { id: string, kind: PaperKind, documentNumber: string, edition: number, datedOn: string, sha256: string, issuedAt: string, issuedBy: string, reason: string | null } };

export type PaperTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperTemplatesQuery = { paperTemplates: Array<{ kind: PaperKind, edition: number, title: string, body: string, series: string, writtenAt: string | null, writtenBy: string | null }> };

export type WritePaperTemplateMutationVariables = Exact<{
  input: WritePaperTemplateInput;
}>;


export type WritePaperTemplateMutation = { writePaperTemplate: { kind: PaperKind, edition: number, title: string, body: string, series: string, writtenAt: string | null, writtenBy: string | null } };

export type PetitionRowFragment = { id: string, number: string, title: string, status: PetitionStatus, channel: Channel, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean, anonymous: boolean, headCount: number, petitionerMasked: string, unit: { id: string, name: string } | null, owner: { id: string, name: string }, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type PetitionFieldsFragment = { version: number, nextAction: string | null, nextActionOn: string | null, nextActionReason: NextActionReason | null, content: string, origin: Origin, originalNumber: string | null, profile: string, registeredAt: string, disposedAt: string | null, answeredAt: string | null, servedAt: string | null, closedAt: string | null, archivedAt: string | null, voidedAt: string | null, dispositionReason: string | null, lawfulWay: string | null, actKnownOn: string | null, outcome: Outcome | null, facts: string | null, legalBasis: string | null, replyText: string | null, serviceMethod: ServiceMethod | null, serviceRecipient: ServiceRecipient | null, serviceProof: string | null, electronicConsentAt: string | null, ratingOpensAt: string | null, archiveVolume: string | null, voidReason: string | null, extensions: number, extensionApprover: string | null, extensionNotice: string | null, ending: MatterEnding | null, simpleGround: SimpleGround | null, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, track: MatterTrack | null, id: string, number: string, title: string, status: PetitionStatus, channel: Channel, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean, anonymous: boolean, headCount: number, petitionerMasked: string, pathway: { name: PathwayName, forum: string, provision: string, what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null } | null, runningTerms: { told: string, knownOn: string | null, warnings: Array<string>, ways: Array<{ what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null }> } | null, handOffs: Array<{ id: string, receiver: string, items: string, means: HandOffMeans, handedAt: string, handedBy: string, acknowledgedOn: string | null, signer: string | null, proofKind: AcknowledgeProof | null, proof: string | null }>, serviceAttempts: Array<{ id: string, method: ServiceMethod, failure: ServiceFailure | null, at: string, untilOn: string | null, proof: string, byName: string }>, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, competence: { standing: CompetenceStanding, reasons: Array<{ unitId: string | null, officeId: string | null, name: string, responsibleId: string | null, leadId: string | null, why: string }> }, responsibility: Array<{ level: ResponsibilityLevel, officialId: string, name: string, post: string, source: ResponsibilitySource, position: LeadershipPosition | null, standIn: string | null }>, firstAsked: { id: string, name: string, post: string, phone: string | null }, responsible: { id: string, name: string, post: string, phone: string | null } | null, owner: { id: string, name: string, post: string, phone: string | null }, leadOfficial: { id: string, name: string, post: string, phone: string | null } | null, parties: Array<{ id: string, ordinal: number, nameMasked: string, phoneMasked: string | null, addressMasked: string | null, documentMasked: string | null }>, ratings: Array<{ body: Satisfaction, bodyComment: string | null, organ: Satisfaction, organComment: string | null, setAside: SetAsideReason | null, ratedAt: string }>, receptionRatings: Array<{ verdict: Satisfaction, setAside: SetAsideReason | null, ratedAt: string }>, commitments: Array<{ id: string, text: string, dueOn: string, status: CommitmentStatus, petitionersWords: string | null, wordsStanding: WordsStanding | null, wordsObjection: string | null, performanceObjection: string | null, performanceObjectedAt: string | null, wordsAnsweredAt: string | null, madeAt: string, madeBy: string, keptAt: string | null, proof: string | null, brokenAt: string | null }>, groupMatter: { mostRepresentatives: number, limitSource: string, coSigners: number, sharedPhones: number, mandate: { chosenBy: MandateWay, chosenOn: string, mandate: string, formedAt: string, formedBy: string } | null, unreached: Array<{ ordinal: number, wish: CoSignerWish }>, waiting: Array<{ ordinal: number, wish: CoSignerWish }>, served: Array<{ method: CoServiceMethod, count: number }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }> }, events: Array<{ id: string, seq: number, kind: PetitionEventKind, at: string, recordedAt: string, actorName: string, days: number | null, text: string | null }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type GiveInterimReplyMutationVariables = Exact<{
  input: GiveInterimReplyInput;
}>;


export type GiveInterimReplyMutation = { giveInterimReply: { id: string, version: number, nextAction: string | null, nextActionOn: string | null } };

export type PlanPetitionMutationVariables = Exact<{
  input: PlanPetitionInput;
}>;


export type PlanPetitionMutation = { planPetition: { id: string, version: number, nextAction: string | null, nextActionOn: string | null } };

export type ExpeditePetitionMutationVariables = Exact<{
  input: ExpeditePetitionInput;
}>;


export type ExpeditePetitionMutation = { expeditePetition: { id: string, version: number, urgent: boolean } };

export type HandOverPetitionsMutationVariables = Exact<{
  input: HandOverPetitionsInput;
}>;


export type HandOverPetitionsMutation = { handOverPetitions: { id: string, version: number } };

export type PetitionReceiptFragment = { id: string, version: number, number: string, title: string, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, queryCode: string | null, invitationCode: string | null, anonymous: boolean, petitionerMasked: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null }, clocks: Array<{ kind: ClockKind, due: string, duty: boolean, state: ClockState, explanation: string }> };

export type PetitionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: PetitionFilter | null | undefined;
  sort?: PetitionSort | null | undefined;
}>;


export type PetitionsQuery = { petitions: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: PetitionStatus, channel: Channel, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean, anonymous: boolean, headCount: number, petitionerMasked: string, unit: { id: string, name: string } | null, owner: { id: string, name: string }, leadOfficial: { id: string, name: string } | null, tenant: { id: string, name: string } }> } };

export type PetitionQueryVariables = Exact<{
  id: string;
}>;


export type PetitionQuery = { petition: { claimOutcomes: Array<Outcome>, version: number, nextAction: string | null, nextActionOn: string | null, nextActionReason: NextActionReason | null, content: string, origin: Origin, originalNumber: string | null, profile: string, registeredAt: string, disposedAt: string | null, answeredAt: string | null, servedAt: string | null, closedAt: string | null, archivedAt: string | null, voidedAt: string | null, dispositionReason: string | null, lawfulWay: string | null, actKnownOn: string | null, outcome: Outcome | null, facts: string | null, legalBasis: string | null, replyText: string | null, serviceMethod: ServiceMethod | null, serviceRecipient: ServiceRecipient | null, serviceProof: string | null, electronicConsentAt: string | null, ratingOpensAt: string | null, archiveVolume: string | null, voidReason: string | null, extensions: number, extensionApprover: string | null, extensionNotice: string | null, ending: MatterEnding | null, simpleGround: SimpleGround | null, topicId: string | null, placeUnitId: string | null, category: MatterCategory | null, track: MatterTrack | null, id: string, number: string, title: string, status: PetitionStatus, channel: Channel, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, dueProvisional: boolean, overdue: boolean, urgent: boolean, counted: boolean, anonymous: boolean, headCount: number, petitionerMasked: string, actions: Array<{ action: PetitionAction, allowed: boolean, code: string | null, label: string, reason: string | null }>, accusations: Array<{ id: string, kind: AccusedKind, name: string, officeName: string }>, staffGrievance: { officeName: string, teachersWay: string | null, managers: Array<{ id: string, name: string, post: string }> } | null, claims: Array<{ id: string, ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null, performedAt: string | null, version: number }>, boundRules: Array<{ id: string, body: string }>, acceptTracks: Array<{ track: MatterTrack, means: string, reason: string | null }>, clocks: Array<{ kind: ClockKind, due: string, raw: string, startsOn: string, length: number, unit: TermUnit, article: string, duty: boolean, state: ClockState, provisional: boolean, mayExtendBy: number | null, explanation: string }>, pathway: { name: PathwayName, forum: string, provision: string, what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null } | null, runningTerms: { told: string, knownOn: string | null, warnings: Array<string>, ways: Array<{ what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null }> } | null, handOffs: Array<{ id: string, receiver: string, items: string, means: HandOffMeans, handedAt: string, handedBy: string, acknowledgedOn: string | null, signer: string | null, proofKind: AcknowledgeProof | null, proof: string | null }>, serviceAttempts: Array<{ id: string, method: ServiceMethod, failure: ServiceFailure | null, at: string, untilOn: string | null, proof: string, byName: string }>, topic: { id: string, path: string } | null, placeUnit: { id: string, name: string } | null, competence: { standing: CompetenceStanding, reasons: Array<{ unitId: string | null, officeId: string | null, name: string, responsibleId: string | null, leadId: string | null, why: string }> }, responsibility: Array<{ level: ResponsibilityLevel, officialId: string, name: string, post: string, source: ResponsibilitySource, position: LeadershipPosition | null, standIn: string | null }>, firstAsked: { id: string, name: string, post: string, phone: string | null }, responsible: { id: string, name: string, post: string, phone: string | null } | null, owner: { id: string, name: string, post: string, phone: string | null }, leadOfficial: { id: string, name: string, post: string, phone: string | null } | null, parties: Array<{ id: string, ordinal: number, nameMasked: string, phoneMasked: string | null, addressMasked: string | null, documentMasked: string | null }>, ratings: Array<{ body: Satisfaction, bodyComment: string | null, organ: Satisfaction, organComment: string | null, setAside: SetAsideReason | null, ratedAt: string }>, receptionRatings: Array<{ verdict: Satisfaction, setAside: SetAsideReason | null, ratedAt: string }>, commitments: Array<{ id: string, text: string, dueOn: string, status: CommitmentStatus, petitionersWords: string | null, wordsStanding: WordsStanding | null, wordsObjection: string | null, performanceObjection: string | null, performanceObjectedAt: string | null, wordsAnsweredAt: string | null, madeAt: string, madeBy: string, keptAt: string | null, proof: string | null, brokenAt: string | null }>, groupMatter: { mostRepresentatives: number, limitSource: string, coSigners: number, sharedPhones: number, mandate: { chosenBy: MandateWay, chosenOn: string, mandate: string, formedAt: string, formedBy: string } | null, unreached: Array<{ ordinal: number, wish: CoSignerWish }>, waiting: Array<{ ordinal: number, wish: CoSignerWish }>, served: Array<{ method: CoServiceMethod, count: number }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }> }, events: Array<{ id: string, seq: number, kind: PetitionEventKind, at: string, recordedAt: string, actorName: string, days: number | null, text: string | null }>, unit: { id: string, name: string } | null, tenant: { id: string, name: string } } | null };

export type SimilarPetitionsQueryVariables = Exact<{
  title: string;
  content: string;
}>;


export type SimilarPetitionsQuery = { similarPetitions: Array<{ id: string, number: string, title: string, status: PetitionStatus, receivedAt: string, petitionerMasked: string }> };

export type RegisterPetitionMutationVariables = Exact<{
  input: RegisterPetitionInput;
}>;


export type RegisterPetitionMutation = { registerPetition: { id: string, version: number, number: string, title: string, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, queryCode: string | null, invitationCode: string | null, anonymous: boolean, petitionerMasked: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null }, clocks: Array<{ kind: ClockKind, due: string, duty: boolean, state: ClockState, explanation: string }> } };

export type RevealPetitionerMutationVariables = Exact<{
  input: RevealPetitionerInput;
}>;


export type RevealPetitionerMutation = { revealPetitioner: { id: string, version: number, revealed: Array<{ ordinal: number, name: string, phone: string | null, address: string | null, document: string | null }> | null } };

export type ReissuePetitionCodeMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ReissuePetitionCodeMutation = { reissuePetitionCode: { id: string, version: number, number: string, title: string, receivedAt: string, dueOn: string | null, dueKind: ClockKind | null, queryCode: string | null, invitationCode: string | null, anonymous: boolean, petitionerMasked: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null }, clocks: Array<{ kind: ClockKind, due: string, duty: boolean, state: ClockState, explanation: string }> } };

export type AcceptPetitionMutationVariables = Exact<{
  input: AcceptPetitionInput;
}>;


export type AcceptPetitionMutation = { acceptPetition: { id: string, version: number, status: PetitionStatus } };

export type AcceptPetitionSimplyMutationVariables = Exact<{
  input: AcceptSimplyInput;
}>;


export type AcceptPetitionSimplyMutation = { acceptPetitionSimply: { id: string, version: number, status: PetitionStatus } };

export type EndSimpleHandlingMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type EndSimpleHandlingMutation = { endSimpleHandling: { id: string, version: number, status: PetitionStatus } };

export type NotAcceptPetitionMutationVariables = Exact<{
  input: DivertPetitionInput;
}>;


export type NotAcceptPetitionMutation = { notAcceptPetition: { id: string, version: number, status: PetitionStatus } };

export type ReferOutPetitionMutationVariables = Exact<{
  input: DivertPetitionInput;
}>;


export type ReferOutPetitionMutation = { referOutPetition: { id: string, version: number, status: PetitionStatus } };

export type WithdrawPetitionMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type WithdrawPetitionMutation = { withdrawPetition: { id: string, version: number, status: PetitionStatus } };

export type AssignPetitionMutationVariables = Exact<{
  input: AssignPetitionInput;
}>;


export type AssignPetitionMutation = { assignPetition: { id: string, version: number, status: PetitionStatus } };

export type TakePetitionMutationVariables = Exact<{
  input: TakePetitionInput;
}>;


export type TakePetitionMutation = { takePetition: { id: string, version: number, status: PetitionStatus } };

export type ReturnPetitionMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ReturnPetitionMutation = { returnPetition: { id: string, version: number, status: PetitionStatus } };

export type NotePetitionMutationVariables = Exact<{
  input: NotePetitionInput;
}>;


export type NotePetitionMutation = { notePetition: { id: string, version: number, status: PetitionStatus } };

export type RecordPetitionerViewMutationVariables = Exact<{
  input: RecordPetitionerViewInput;
}>;


export type RecordPetitionerViewMutation = { recordPetitionerView: { id: string, version: number, status: PetitionStatus } };

export type ExtendPetitionMutationVariables = Exact<{
  input: ExtendPetitionInput;
}>;


export type ExtendPetitionMutation = { extendPetition: { id: string, version: number, status: PetitionStatus } };

export type AnswerPetitionMutationVariables = Exact<{
  input: AnswerPetitionInput;
}>;


export type AnswerPetitionMutation = { answerPetition: { id: string, version: number, status: PetitionStatus } };

export type ServeInWritingMutationVariables = Exact<{
  input: ServePetitionInput;
}>;


export type ServeInWritingMutation = { serveInWriting: { id: string, version: number, status: PetitionStatus } };

export type ServePetitionMutationVariables = Exact<{
  input: ServePetitionInput;
}>;


export type ServePetitionMutation = { servePetition: { id: string, version: number, status: PetitionStatus } };

export type AttemptServiceMutationVariables = Exact<{
  input: AttemptServiceInput;
}>;


export type AttemptServiceMutation = { attemptService: { id: string, version: number, status: PetitionStatus } };

export type ClosePetitionMutationVariables = Exact<{
  input: ClosePetitionInput;
}>;


export type ClosePetitionMutation = { closePetition: { id: string, version: number, status: PetitionStatus } };

export type EndPetitionMutationVariables = Exact<{
  input: EndPetitionInput;
}>;


export type EndPetitionMutation = { endPetition: { id: string, version: number, status: PetitionStatus } };

export type PetitionEndingsQueryVariables = Exact<{
  id: string;
}>;


export type PetitionEndingsQuery = { petition: { id: string, endings: Array<{ ending: MatterEnding, provision: string, holds: boolean, reason: string | null }> } | null };

export type ArchivePetitionMutationVariables = Exact<{
  input: ArchivePetitionInput;
}>;


export type ArchivePetitionMutation = { archivePetition: { id: string, version: number, status: PetitionStatus } };

export type CorrectPetitionMutationVariables = Exact<{
  input: CorrectPetitionInput;
}>;


export type CorrectPetitionMutation = { correctPetition: { id: string, version: number, status: PetitionStatus } };

export type VoidPetitionMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type VoidPetitionMutation = { voidPetition: { id: string, version: number, status: PetitionStatus } };

export type ReportPetitionUpMutationVariables = Exact<{
  input: ReportUpInput;
}>;


export type ReportPetitionUpMutation = { reportPetitionUp: { id: string, version: number } };

export type ArrangePetitionHearingMutationVariables = Exact<{
  input: NotifyHearingInput;
}>;


export type ArrangePetitionHearingMutation = { arrangePetitionHearing: { id: string, version: number } };

export type RecordPetitionHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordPetitionHearingMutation = { recordPetitionHearing: { id: string, version: number } };

export type RecordDirectionMutationVariables = Exact<{
  input: RecordDirectionInput;
}>;


export type RecordDirectionMutation = { recordDirection: { id: string, version: number } };

export type PetitionOnlineServiceQueryVariables = Exact<{
  id: string;
}>;


export type PetitionOnlineServiceQuery = { petition: { id: string, onlineServiceRefusal: string | null } | null };

export type PortalTenantsQueryVariables = Exact<{
  countyCode?: string | null | undefined;
}>;


export type PortalTenantsQuery = { portalTenants: Array<{ countyCode: string, countyName: string, code: string, name: string }> };

export type PublicOfficeQueryVariables = Exact<{
  tenantCode: string;
}>;


export type PublicOfficeQuery = { publicOffice: { code: string, name: string, kind: TenantKind, address: string, receptionPlace: string, phone: string, officeHours: string, receptionDays: string, serviceStandard: string, privacyNotice: string, noticeVersion: number, accusationsTo: string | null, teachersWay: string | null, leadership: Array<{ group: string, position: LeadershipPosition, name: string, post: string, duty: string | null }> } };

export type ReceiptKeysQueryVariables = Exact<{
  tenantCode: string;
}>;


export type ReceiptKeysQuery = { receiptKeys: Array<{ fingerprint: string, publicKey: string, validFrom: string | null, validUntil: string | null }> };

export type TermOfWayFragment = { what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null };

export type FollowPetitionQueryVariables = Exact<{
  tenantCode: string;
  number: string;
  code: string;
}>;


export type FollowPetitionQuery = { followPetition: { number: string, title: string, status: PetitionStatus, track: MatterTrack | null, answerReviewable: boolean | null, statusText: string, receivedAt: string, registeredAt: string, disposedAt: string | null, answeredAt: string | null, servedAt: string | null, serviceMethod: ServiceMethod | null, electronicConsentAt: string | null, closedAt: string | null, dispositionReason: string | null, lawfulWay: string | null, continuedBy: string | null, nextReplyOn: string | null, mayRate: boolean, mayAttach: boolean, mayRateReception: boolean, nextSteps: Array<string>, pathway: { forum: string, provision: string, what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null } | null, runningTerms: { told: string, knownOn: string | null, warnings: Array<string>, ways: Array<{ what: string, term: string | null, decided: boolean, endsOn: string | null, over: boolean, provisional: boolean, derivation: string | null }> } | null, successor: { name: string, code: string } | null, movedTo: { office: string, phone: string, address: string } | null, handler: { office: string, unit: string | null, phone: string, name: string, post: string }, clocks: Array<{ kind: ClockKind, duty: boolean, unit: TermUnit, due: string, provisional: boolean, state: ClockState, article: string, explanation: string }>, events: Array<{ kind: PetitionEventKind, label: string, at: string, days: number | null, text: string | null }>, readings: Array<{ at: string, unit: string, role: string, purpose: string }>, answer: { outcome: Outcome, facts: string | null, legalBasis: string | null, replyText: string, claims: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null, performedAt: string | null }> } | null, papers: Array<{ id: string, label: string, office: string, documentNumber: string, edition: number, datedOn: string, sha256: string, setAside: string | null, servesByReading: boolean }>, reviews: Array<{ tier: ReviewTier, bodyName: string, status: ReviewStatus, requestedAt: string, dueOn: string, explanation: string, extensionReason: string | null, unreached: boolean, hearing: HearingStatus | null, hearingOn: string | null, hearingTime: string | null, hearingPlace: string | null, hearingDays: number | null, declineReason: string | null, lawfulWay: string | null, result: ReviewResult | null, opinion: string | null, redoBy: string | null, answerFalls: boolean, performBy: string | null, servedAt: string | null, mayAskHearing: boolean }>, commitments: Array<{ id: string, text: string, dueOn: string, status: CommitmentStatus, keptOn: string | null, proof: string | null, petitionersWords: string | null, wordsStanding: WordsStanding | null, performanceObjection: string | null, performanceObjectedOn: string | null, wordsObjection: string | null, mayAnswerWords: boolean, mayDisputePerformance: boolean | null }>, mediations: Array<{ kind: string, body: string, lead: string, nextStep: string | null, nextStepOn: string | null, joint: boolean, statusText: string, running: boolean, mediators: Array<string>, nextSessionAt: string | null, nextSessionPlace: string | null, confirmUntil: string | null, confirmation: string | null, remedy: string | null, notice: string | null, participants: Array<{ body: string, person: string | null, leads: boolean }>, timeLine: Array<{ at: string, label: string, text: string | null }>, items: Array<{ ordinal: number, text: string, doer: string, dueOn: string, performedOn: string | null, replacedOn: string | null, overdue: boolean }> }>, explanations: Array<{ heldAt: string, place: string, explainers: Array<string>, explained: string, rules: string, materials: Array<string> }>, aidOffers: Array<{ id: string, wanted: boolean | null, open: boolean, service: string, agency: string, offeredOn: string, statusText: string }>, reviewOffer: { tier: ReviewTier, bodyName: string | null, until: string | null, late: boolean } | null, rating: { body: Satisfaction, bodyComment: string | null, organ: Satisfaction, organComment: string | null, setAside: SetAsideReason | null, ratedAt: string } | null, receptionRating: { verdict: Satisfaction } | null, coSigner: { ordinal: number, wish: CoSignerWish, servedAt: string | null, serviceMethod: CoServiceMethod | null } | null, signedReceipt: { file: string, sha256: string, fingerprint: string } | null, receiptProof: { day: string, text: string, file: string | null, root: string | null, countyRoot: string | null } | null } };

export type InvitedMatterQueryVariables = Exact<{
  tenantCode: string;
  number: string;
  code: string;
}>;


export type InvitedMatterQuery = { invitedMatter: { number: string, officeName: string, title: string, content: string, wishes: Array<CoSignerWish> } };

export type ConfirmCoSignatureMutationVariables = Exact<{
  input: ConfirmCoSignatureInput;
}>;


export type ConfirmCoSignatureMutation = { confirmCoSignature: { number: string, title: string, queryCode: string | null } };

export type WithdrawCoSignatureMutationVariables = Exact<{
  input: WithdrawCoSignatureInput;
}>;


export type WithdrawCoSignatureMutation = { withdrawCoSignature: { number: string, withdrawnAt: string | null } };

export type SubmitPetitionMutationVariables = Exact<{
  input: SubmitPetitionInput;
}>;


export type SubmitPetitionMutation = { submitPetition: { number: string, title: string, receivedAt: string, queryCode: string, invitationCode: string | null, tenantCode: string, officeName: string, signedReceipt: { file: string, sha256: string, fingerprint: string } | null } };

export type RatePetitionMutationVariables = Exact<{
  input: RatePetitionInput;
}>;


export type RatePetitionMutation = { ratePetition: { body: Satisfaction, bodyComment: string | null, organ: Satisfaction, organComment: string | null, setAside: SetAsideReason | null, ratedAt: string } };

export type RateReceptionMutationVariables = Exact<{
  input: RateReceptionInput;
}>;


export type RateReceptionMutation = { rateReception: { verdict: Satisfaction, setAside: SetAsideReason | null } };

export type ChooseAidMutationVariables = Exact<{
  input: ChooseAidInput;
}>;


export type ChooseAidMutation = { chooseAid: { status: AidStatus } };

export type AnswerOwnWordsMutationVariables = Exact<{
  input: AnswerOwnWordsInput;
}>;


export type AnswerOwnWordsMutation = { answerOwnWords: { wordsAnswer: WordsStanding, wordsObjection: string | null } };

export type DisputePerformanceMutationVariables = Exact<{
  input: DisputePerformanceInput;
}>;


export type DisputePerformanceMutation = { disputePerformance: { dueOn: string } };

export type ConsentToElectronicServiceMutationVariables = Exact<{
  input: ElectronicConsentInput;
}>;


export type ConsentToElectronicServiceMutation = { consentToElectronicService: { number: string, electronicConsentAt: string | null } };

export type AskForReviewMutationVariables = Exact<{
  input: AskForReviewInput;
}>;


export type AskForReviewMutation = { askForReview: { tier: ReviewTier, bodyName: string, dueOn: string } };

export type AskForHearingMutationVariables = Exact<{
  input: AskForHearingInput;
}>;


export type AskForHearingMutation = { askForHearing: { tier: ReviewTier, bodyName: string, dueOn: string } };

export type RatingFieldsFragment = { body: Satisfaction, bodyComment: string | null, organ: Satisfaction, organComment: string | null, setAside: SetAsideReason | null, ratedAt: string };

export type PublicContactFieldsFragment = { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } };

export type PublicContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PublicContactsQuery = { publicContacts: { totalCount: number, nodes: Array<{ id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } }> } };

export type PublicContactQueryVariables = Exact<{
  id: string;
}>;


export type PublicContactQuery = { publicContact: { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } } | null };

export type UpdatePublicContactMutationVariables = Exact<{
  input: UpdatePublicContactInput;
}>;


export type UpdatePublicContactMutation = { updatePublicContact: { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } } };

export type OpenPortalMutationVariables = Exact<{
  input: OpenPortalInput;
}>;


export type OpenPortalMutation = { openPortal: { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } } };

export type ClosePortalMutationVariables = Exact<{
  input: ClosePortalInput;
}>;


export type ClosePortalMutation = { closePortal: { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } } };

export type RenewReceiptKeyMutationVariables = Exact<{
  input: RenewReceiptKeyInput;
}>;


export type RenewReceiptKeyMutation = { renewReceiptKey: { id: string, address: string | null, receptionPlace: string | null, phone: string | null, contactName: string | null, officeHours: string | null, receptionDays: string | null, serviceStandard: string | null, privacyNotice: string | null, noticeVersion: number, receiverId: string | null, version: number, receiver: { id: string, name: string, post: string } | null, tenant: { id: string, code: string, name: string, portalOpenedAt: string | null } } };

export type ReadinessQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadinessQuery = { readiness: Array<{ tenantId: string, name: string, kind: TenantKind, open: number, points: Array<{ point: ReadinessPoint, met: boolean, missing: Array<string> }> }> };

export type ReceptionFieldsFragment = { id: string, channel: ReceptionChannel, outcome: ReceptionOutcome, place: string | null, fromAt: string, untilAt: string, asked: string | null, told: string | null, organ: string | null, reason: string | null, recordedBy: string, official: { id: string, name: string, post: string }, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, tenant: { id: string, name: string } };

export type ReceptionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  registered?: boolean | null | undefined;
  channel?: ReceptionChannel | null | undefined;
  petitionId?: string | null | undefined;
  tenantId?: string | null | undefined;
  receivedFrom?: string | null | undefined;
  receivedTo?: string | null | undefined;
}>;


export type ReceptionsQuery = { receptions: { totalCount: number, nodes: Array<{ id: string, channel: ReceptionChannel, outcome: ReceptionOutcome, place: string | null, fromAt: string, untilAt: string, asked: string | null, told: string | null, organ: string | null, reason: string | null, recordedBy: string, official: { id: string, name: string, post: string }, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, tenant: { id: string, name: string } }> } };

export type RecordReceptionMutationVariables = Exact<{
  input: RecordReceptionInput;
}>;


export type RecordReceptionMutation = { recordReception: { id: string, channel: ReceptionChannel, outcome: ReceptionOutcome, place: string | null, fromAt: string, untilAt: string, asked: string | null, told: string | null, organ: string | null, reason: string | null, recordedBy: string, official: { id: string, name: string, post: string }, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, tenant: { id: string, name: string } } };

export type RecusalFieldsFragment = { id: string, petitionId: string, status: RecusalStatus, ground: RecusalGround, asker: RecusalAsker, reason: string, askedAt: string, askedBy: string, decideBy: string | null, decision: string | null, decidedAt: string | null, decidedBy: string | null, version: number, official: { id: string, name: string, post: string }, successor: { id: string, name: string, post: string } | null, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> };

export type RecusalsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  status?: Array<RecusalStatus> | RecusalStatus | null | undefined;
  petitionId?: string | null | undefined;
}>;


export type RecusalsQuery = { recusals: { totalCount: number, nodes: Array<{ id: string, petitionId: string, status: RecusalStatus, ground: RecusalGround, asker: RecusalAsker, reason: string, askedAt: string, askedBy: string, decideBy: string | null, decision: string | null, decidedAt: string | null, decidedBy: string | null, version: number, official: { id: string, name: string, post: string }, successor: { id: string, name: string, post: string } | null, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> }> } };

export type AskRecusalMutationVariables = Exact<{
  input: AskRecusalInput;
}>;


export type AskRecusalMutation = { askRecusal: { id: string, petitionId: string, status: RecusalStatus, ground: RecusalGround, asker: RecusalAsker, reason: string, askedAt: string, askedBy: string, decideBy: string | null, decision: string | null, decidedAt: string | null, decidedBy: string | null, version: number, official: { id: string, name: string, post: string }, successor: { id: string, name: string, post: string } | null, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type GrantRecusalMutationVariables = Exact<{
  input: GrantRecusalInput;
}>;


export type GrantRecusalMutation = { grantRecusal: { id: string, petitionId: string, status: RecusalStatus, ground: RecusalGround, asker: RecusalAsker, reason: string, askedAt: string, askedBy: string, decideBy: string | null, decision: string | null, decidedAt: string | null, decidedBy: string | null, version: number, official: { id: string, name: string, post: string }, successor: { id: string, name: string, post: string } | null, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type RefuseRecusalMutationVariables = Exact<{
  input: RefuseRecusalInput;
}>;


export type RefuseRecusalMutation = { refuseRecusal: { id: string, petitionId: string, status: RecusalStatus, ground: RecusalGround, asker: RecusalAsker, reason: string, askedAt: string, askedBy: string, decideBy: string | null, decision: string | null, decidedAt: string | null, decidedBy: string | null, version: number, official: { id: string, name: string, post: string }, successor: { id: string, name: string, post: string } | null, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }> } };

export type ReplyQualityQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ReplyQualityQuery = { replyQuality: { from: string, to: string, answered: number, within15: number, within60: number, flawedCount: number, flawed: Array<{ petitionId: string, number: string, title: string, tenantName: string, answeredAt: string, replyText: string, flaw: ReplyFlaw, sentTo: number }> } };

export type ReportObligationFieldsFragment = { id: string, rhythm: ReportRhythm, scope: ReportScope, what: string, fromOn: string, untilOn: string | null, version: number };

export type ReportItemFieldsFragment = { subject: ReportSubject, title: string, description: string | null };

export type ReportRowFragment = { id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> };

export type ReportFieldsFragment = { content: string | null, id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, editions: Array<{ id: string, edition: number, zero: boolean, content: string | null, reason: string | null, writtenAt: string, writtenBy: string, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }>, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> };

export type ReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  obligationId?: string | null | undefined;
  unitId?: string | null | undefined;
  toReceive?: boolean | null | undefined;
  late?: boolean | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }> } };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { content: string | null, id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, editions: Array<{ id: string, edition: number, zero: boolean, content: string | null, reason: string | null, writtenAt: string, writtenBy: string, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }>, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> } | null };

export type ReportObligationsQueryVariables = Exact<{
  first?: number | null | undefined;
  includeEnded?: boolean | null | undefined;
}>;


export type ReportObligationsQuery = { reportObligations: { totalCount: number, nodes: Array<{ id: string, rhythm: ReportRhythm, scope: ReportScope, what: string, fromOn: string, untilOn: string | null, version: number, tenant: { id: string, name: string } }> } };

export type DueReportsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
}>;


export type DueReportsQuery = { dueReports: Array<{ tenantId: string, tenantName: string, obligationId: string, what: string, rhythm: ReportRhythm, scope: ReportScope, unitId: string | null, unitName: string | null, officer: string | null, periodFrom: string, periodUntil: string, state: ReportDueState, daysLate: number }> };

export type CreateReportObligationMutationVariables = Exact<{
  input: CreateReportObligationInput;
}>;


export type CreateReportObligationMutation = { createReportObligation: { id: string, rhythm: ReportRhythm, scope: ReportScope, what: string, fromOn: string, untilOn: string | null, version: number } };

export type EndReportObligationMutationVariables = Exact<{
  input: EndReportObligationInput;
}>;


export type EndReportObligationMutation = { endReportObligation: { id: string, rhythm: ReportRhythm, scope: ReportScope, what: string, fromOn: string, untilOn: string | null, version: number } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport: { content: string | null, id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, editions: Array<{ id: string, edition: number, zero: boolean, content: string | null, reason: string | null, writtenAt: string, writtenBy: string, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }>, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> } };

export type CorrectReportMutationVariables = Exact<{
  input: CorrectReportInput;
}>;


export type CorrectReportMutation = { correctReport: { content: string | null, id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, editions: Array<{ id: string, edition: number, zero: boolean, content: string | null, reason: string | null, writtenAt: string, writtenBy: string, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }>, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> } };

export type AcknowledgeReportMutationVariables = Exact<{
  input: AcknowledgeReportInput;
}>;


export type AcknowledgeReportMutation = { acknowledgeReport: { content: string | null, id: string, unitId: string | null, periodFrom: string, periodUntil: string, zero: boolean, edition: number, submittedAt: string, submittedBy: string, late: boolean, receivedEdition: number | null, receivedAt: string | null, receivedBy: string | null, version: number, editions: Array<{ id: string, edition: number, zero: boolean, content: string | null, reason: string | null, writtenAt: string, writtenBy: string, items: Array<{ subject: ReportSubject, title: string, description: string | null }> }>, unit: { id: string, name: string } | null, obligation: { id: string, what: string }, tenant: { id: string, name: string }, items: Array<{ subject: ReportSubject, title: string, description: string | null }> } };

export type ResponsibilityLetterFieldsFragment = { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } };

export type ResponsibilityLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  postId?: string | null | undefined;
  status?: Array<LetterStatus> | LetterStatus | null | undefined;
}>;


export type ResponsibilityLettersQuery = { responsibilityLetters: { totalCount: number, nodes: Array<{ id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } }> } };

export type LetterEvidenceFragment = { tasksDone: number | null, tasksOverdue: number | null, meetingsAttended: number | null, visits: number | null, mattersOverdue: number | null };

export type ResponsibilityLetterQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityLetterQuery = { responsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, tasksDone: number | null, tasksOverdue: number | null, meetingsAttended: number | null, visits: number | null, mattersOverdue: number | null, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type PostsWithoutLetterQueryVariables = Exact<{
  first?: number | null | undefined;
  groupId?: string | null | undefined;
}>;


export type PostsWithoutLetterQuery = { leadershipGroups: { nodes: Array<{ id: string, findings: Array<{ kind: LeadershipFindingKind, from: string | null, officialId: string | null }> }> }, postsWithoutLetter: { totalCount: number, nodes: Array<{ id: string, groupId: string, position: LeadershipPosition, duty: string | null, fromOn: string, official: { id: string, name: string, post: string } }> } };

export type DraftResponsibilityLetterMutationVariables = Exact<{
  input: DraftResponsibilityLetterInput;
}>;


export type DraftResponsibilityLetterMutation = { draftResponsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type ChangeResponsibilityLetterMutationVariables = Exact<{
  input: ChangeResponsibilityLetterInput;
}>;


export type ChangeResponsibilityLetterMutation = { changeResponsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type SignResponsibilityLetterMutationVariables = Exact<{
  input: SignResponsibilityLetterInput;
}>;


export type SignResponsibilityLetterMutation = { signResponsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type CountersignResponsibilityLetterMutationVariables = Exact<{
  input: CountersignResponsibilityLetterInput;
}>;


export type CountersignResponsibilityLetterMutation = { countersignResponsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type WithdrawResponsibilityLetterMutationVariables = Exact<{
  input: WithdrawResponsibilityLetterInput;
}>;


export type WithdrawResponsibilityLetterMutation = { withdrawResponsibilityLetter: { id: string, postId: string, status: LetterStatus, businessDuties: string, petitionDuties: string, fromOn: string, untilOn: string, signedOn: string | null, signedBy: string | null, countersignedOn: string | null, countersignedBy: string | null, version: number, post: { id: string, position: LeadershipPosition, duty: string | null, official: { id: string, name: string, post: string } }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type ReviewFieldsFragment = { id: string, version: number, side: ReviewSide, tier: ReviewTier, status: ReviewStatus, petitionId: string | null, bodyName: string, officeName: string, petitionNumber: string, title: string, petitionerMasked: string, headCount: number | null, electronicConsent: boolean, answeredOn: string, servedOn: string | null, outcome: Outcome, facts: string | null, legalBasis: string | null, replyText: string | null, earlierResult: ReviewResult | null, earlierOpinion: string | null, answerNumber: string | null, opinionNumber: string | null, reason: string, lateGround: string | null, requestedAt: string, requestedBy: string, channel: ReviewChannel | null, dueOn: string, dueProvisional: boolean, extendedDays: number | null, extensionReason: string | null, extensionApprover: string | null, extensionNotice: string | null, declineReason: string | null, lawfulWay: string | null, declineNotice: string | null, hearing: HearingStatus | null, hearingReason: string | null, hearingOn: string | null, hearingTime: string | null, hearingPlace: string | null, hearingPanel: string | null, hearingRecord: string | null, hearingDays: number | null, hearingWanted: string | null, withdrawalWanted: string | null, result: ReviewResult | null, ground: ReviewGround | null, found: string | null, basis: string | null, opinion: string | null, redoBy: string | null, performBy: string | null, decidedAt: string | null, nextBodyName: string | null, setAsideResult: ReviewResult | null, setAsideOn: string | null, setAsideBy: string | null, servedAt: string | null, serviceMethod: ServiceMethod | null, serviceRecipient: ServiceRecipient | null, serviceProof: string | null, archivedAt: string | null, archivedBy: string | null, archiveVolume: string | null, steps: Array<{ id: string, seq: number, kind: ReviewStepKind, at: string, byOffice: string, byName: string, text: string | null, days: number | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } };

export type ReviewsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  petitionId?: string | null | undefined;
  side?: ReviewSide | null | undefined;
  status?: Array<ReviewStatus> | ReviewStatus | null | undefined;
}>;


export type ReviewsQuery = { reviews: { totalCount: number, nodes: Array<{ id: string, version: number, side: ReviewSide, tier: ReviewTier, status: ReviewStatus, petitionId: string | null, bodyName: string, officeName: string, petitionNumber: string, title: string, petitionerMasked: string, headCount: number | null, electronicConsent: boolean, answeredOn: string, servedOn: string | null, outcome: Outcome, facts: string | null, legalBasis: string | null, replyText: string | null, earlierResult: ReviewResult | null, earlierOpinion: string | null, answerNumber: string | null, opinionNumber: string | null, reason: string, lateGround: string | null, requestedAt: string, requestedBy: string, channel: ReviewChannel | null, dueOn: string, dueProvisional: boolean, extendedDays: number | null, extensionReason: string | null, extensionApprover: string | null, extensionNotice: string | null, declineReason: string | null, lawfulWay: string | null, declineNotice: string | null, hearing: HearingStatus | null, hearingReason: string | null, hearingOn: string | null, hearingTime: string | null, hearingPlace: string | null, hearingPanel: string | null, hearingRecord: string | null, hearingDays: number | null, hearingWanted: string | null, withdrawalWanted: string | null, result: ReviewResult | null, ground: ReviewGround | null, found: string | null, basis: string | null, opinion: string | null, redoBy: string | null, performBy: string | null, decidedAt: string | null, nextBodyName: string | null, setAsideResult: ReviewResult | null, setAsideOn: string | null, setAsideBy: string | null, servedAt: string | null, serviceMethod: ServiceMethod | null, serviceRecipient: ServiceRecipient | null, serviceProof: string | null, archivedAt: string | null, archivedBy: string | null, archiveVolume: string | null, steps: Array<{ id: string, seq: number, kind: ReviewStepKind, at: string, byOffice: string, byName: string, text: string | null, days: number | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } }> } };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { review: { id: string, version: number, side: ReviewSide, tier: ReviewTier, status: ReviewStatus, petitionId: string | null, bodyName: string, officeName: string, petitionNumber: string, title: string, petitionerMasked: string, headCount: number | null, electronicConsent: boolean, answeredOn: string, servedOn: string | null, outcome: Outcome, facts: string | null, legalBasis: string | null, replyText: string | null, earlierResult: ReviewResult | null, earlierOpinion: string | null, answerNumber: string | null, opinionNumber: string | null, reason: string, lateGround: string | null, requestedAt: string, requestedBy: string, channel: ReviewChannel | null, dueOn: string, dueProvisional: boolean, extendedDays: number | null, extensionReason: string | null, extensionApprover: string | null, extensionNotice: string | null, declineReason: string | null, lawfulWay: string | null, declineNotice: string | null, hearing: HearingStatus | null, hearingReason: string | null, hearingOn: string | null, hearingTime: string | null, hearingPlace: string | null, hearingPanel: string | null, hearingRecord: string | null, hearingDays: number | null, hearingWanted: string | null, withdrawalWanted: string | null, result: ReviewResult | null, ground: ReviewGround | null, found: string | null, basis: string | null, opinion: string | null, redoBy: string | null, performBy: string | null, decidedAt: string | null, nextBodyName: string | null, setAsideResult: ReviewResult | null, setAsideOn: string | null, setAsideBy: string | null, servedAt: string | null, serviceMethod: ServiceMethod | null, serviceRecipient: ServiceRecipient | null, serviceProof: string | null, archivedAt: string | null, archivedBy: string | null, archiveVolume: string | null, clocks: Array<{ kind: ClockKind, unit: TermUnit, mayExtendBy: number | null, due: string, duty: boolean, state: ClockState, explanation: string }>, steps: Array<{ id: string, seq: number, kind: ReviewStepKind, at: string, byOffice: string, byName: string, text: string | null, days: number | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type RequestReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type RequestReviewMutation = { requestReview: { id: string, version: number, status: ReviewStatus } };

export type OtherOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OtherOfficesQuery = { otherOffices: Array<{ id: string, name: string, kind: TenantKind }> };

export type ReceiveReviewRequestMutationVariables = Exact<{
  input: ReceiveReviewRequestInput;
}>;


export type ReceiveReviewRequestMutation = { receiveReviewRequest: { id: string, version: number, status: ReviewStatus } };

export type ReceiveOutsideReviewRequestMutationVariables = Exact<{
  input: ReceiveOutsideReviewRequestInput;
}>;


export type ReceiveOutsideReviewRequestMutation = { receiveOutsideReviewRequest: { id: string, version: number, status: ReviewStatus } };

export type AcceptReviewMutationVariables = Exact<{
  input: AcceptReviewInput;
}>;


export type AcceptReviewMutation = { acceptReview: { id: string, version: number, status: ReviewStatus } };

export type DeclineReviewMutationVariables = Exact<{
  input: DeclineReviewInput;
}>;


export type DeclineReviewMutation = { declineReview: { id: string, version: number, status: ReviewStatus } };

export type ExtendReviewMutationVariables = Exact<{
  input: ExtendReviewInput;
}>;


export type ExtendReviewMutation = { extendReview: { id: string, version: number, status: ReviewStatus } };

export type RemindReviewBodyMutationVariables = Exact<{
  input: RemindReviewBodyInput;
}>;


export type RemindReviewBodyMutation = { remindReviewBody: { id: string, version: number, status: ReviewStatus } };

export type AskHearingMutationVariables = Exact<{
  input: ReviewReasonInput;
}>;


export type AskHearingMutation = { askHearing: { id: string, version: number, status: ReviewStatus } };

export type DeclineHearingMutationVariables = Exact<{
  input: ReviewReasonInput;
}>;


export type DeclineHearingMutation = { declineHearing: { id: string, version: number, status: ReviewStatus } };

export type NotifyHearingMutationVariables = Exact<{
  input: NotifyHearingInput;
}>;


export type NotifyHearingMutation = { notifyHearing: { id: string, version: number, status: ReviewStatus } };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { recordHearing: { id: string, version: number, status: ReviewStatus } };

export type DecideReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideReviewMutation = { decideReview: { id: string, version: number, status: ReviewStatus } };

export type ServeReviewMutationVariables = Exact<{
  input: ServeReviewInput;
}>;


export type ServeReviewMutation = { serveReview: { id: string, version: number, status: ReviewStatus } };

export type WithdrawReviewMutationVariables = Exact<{
  input: ReviewReasonInput;
}>;


export type WithdrawReviewMutation = { withdrawReview: { id: string, version: number, status: ReviewStatus } };

export type DeclareFinalityMutationVariables = Exact<{
  input: DeclareFinalityInput;
}>;


export type DeclareFinalityMutation = { declareFinality: { id: string, version: number, status: PetitionStatus } };

export type DeclareFinalityByPaperMutationVariables = Exact<{
  input: DeclareFinalityByPaperInput;
}>;


export type DeclareFinalityByPaperMutation = { declareFinalityByPaper: { id: string, version: number, status: PetitionStatus } };

export type RevealApplicantsMutationVariables = Exact<{
  input: RevealApplicantsInput;
}>;


export type RevealApplicantsMutation = { revealApplicants: { id: string, version: number, applicants: Array<{ ordinal: number, name: string, phone: string | null, address: string | null, document: string | null }> | null } };

export type ArchiveReviewMutationVariables = Exact<{
  input: ArchiveReviewInput;
}>;


export type ArchiveReviewMutation = { archiveReview: { id: string, version: number, status: ReviewStatus } };

export type ReviewOnlineServiceQueryVariables = Exact<{
  id: string;
}>;


export type ReviewOnlineServiceQuery = { review: { id: string, onlineServiceRefusal: string | null } | null };

export type SponsorshipFieldsFragment = { id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } };

export type SponsorshipsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  petitionId?: string | null | undefined;
  officialId?: string | null | undefined;
  status?: Array<SponsorshipStatus> | SponsorshipStatus | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type SponsorshipsQuery = { sponsorships: { totalCount: number, nodes: Array<{ id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } }> } };

export type SponsorLoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type SponsorLoadsQuery = { sponsorLoad: Array<{ officialId: string, name: string, post: string, running: number, overdue: number }> };

export type SponsorPetitionMutationVariables = Exact<{
  input: SponsorPetitionInput;
}>;


export type SponsorPetitionMutation = { sponsorPetition: { id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RecordSponsorVisitMutationVariables = Exact<{
  input: RecordSponsorVisitInput;
}>;


export type RecordSponsorVisitMutation = { recordSponsorVisit: { id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type PassOnSponsorshipMutationVariables = Exact<{
  input: PassOnSponsorshipInput;
}>;


export type PassOnSponsorshipMutation = { passOnSponsorship: { id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type SettleSponsorshipMutationVariables = Exact<{
  input: SettleSponsorshipInput;
}>;


export type SettleSponsorshipMutation = { settleSponsorship: { id: string, petitionId: string, officialId: string, status: SponsorshipStatus, goal: string, fromOn: string, untilOn: string, outcome: string | null, endedOn: string | null, endedBy: string | null, version: number, official: { id: string, name: string, post: string }, visits: Array<{ id: string, visitedOn: string, place: string, what: string, recordedBy: string }>, petition: { id: string, number: string, title: string }, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type SupervisionOrderFieldsFragment = { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } };

export type SupervisionOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  petitionId?: string | null | undefined;
  officialId?: string | null | undefined;
  status?: Array<SupervisionStatus> | SupervisionStatus | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type SupervisionOrdersQuery = { supervisionOrders: { totalCount: number, nodes: Array<{ id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } }> } };

export type SupervisionOrderQueryVariables = Exact<{
  id: string;
}>;


export type SupervisionOrderQuery = { supervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type SupervisionOutlookQueryVariables = Exact<{
  petitionId: string;
}>;


export type SupervisionOutlookQuery = { supervisionOutlook: { officialId: string, dueOn: string, term: FeedbackTerm, proposals: Array<{ ground: SupervisionGround, provision: string, fact: string }>, grounds: Array<{ ground: SupervisionGround, provision: string }>, powers: Array<{ power: SupervisionPower, provision: string }> } };

export type IssueSupervisionOrderMutationVariables = Exact<{
  input: IssueSupervisionOrderInput;
}>;


export type IssueSupervisionOrderMutation = { issueSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type AnswerSupervisionOrderMutationVariables = Exact<{
  input: AnswerSupervisionOrderInput;
}>;


export type AnswerSupervisionOrderMutation = { answerSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RectifySupervisionOrderMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type RectifySupervisionOrderMutation = { rectifySupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type DischargeSupervisionOrderMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type DischargeSupervisionOrderMutation = { dischargeSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RejectSupervisionAnswerMutationVariables = Exact<{
  input: RejectSupervisionAnswerInput;
}>;


export type RejectSupervisionAnswerMutation = { rejectSupervisionAnswer: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type EscalateSupervisionOrderMutationVariables = Exact<{
  input: EscalateSupervisionOrderInput;
}>;


export type EscalateSupervisionOrderMutation = { escalateSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type OfferSupervisionHearingMutationVariables = Exact<{
  input: OfferSupervisionHearingInput;
}>;


export type OfferSupervisionHearingMutation = { offerSupervisionHearing: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type StateOnSupervisionOrderMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type StateOnSupervisionOrderMutation = { stateOnSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RevokeSupervisionOrderMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type RevokeSupervisionOrderMutation = { revokeSupervisionOrder: { id: string, petitionId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, petition: { id: string, number: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type ProposedSupervisionsQueryVariables = Exact<{
  offset?: number | null | undefined;
}>;


export type ProposedSupervisionsQuery = { proposedSupervisions: { totalCount: number, candidateCount: number, nextOffset: number | null, reviews: Array<{ reviewId: string, petitionNumber: string, title: string, tier: ReviewTier, dueOn: string, tenantName: string, proposals: Array<{ ground: SupervisionGround, provision: string, fact: string }> }>, nodes: Array<{ petitionId: string, number: string, title: string, tenantName: string, unitName: string | null, dueOn: string | null, proposals: Array<{ ground: SupervisionGround, provision: string, fact: string }> }> } };

export type ReviewSupervisionFieldsFragment = { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } };

export type ReviewSupervisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  reviewId?: string | null | undefined;
  officialId?: string | null | undefined;
  status?: Array<SupervisionStatus> | SupervisionStatus | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type ReviewSupervisionsQuery = { reviewSupervisions: { totalCount: number, nodes: Array<{ id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } }> } };

export type ReviewSupervisionQueryVariables = Exact<{
  id: string;
}>;


export type ReviewSupervisionQuery = { reviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type ReviewSupervisionOutlookQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewSupervisionOutlookQuery = { reviewSupervisionOutlook: { deciderIds: Array<string>, dueOn: string, term: FeedbackTerm, proposals: Array<{ ground: SupervisionGround, provision: string, fact: string }>, grounds: Array<{ ground: SupervisionGround, provision: string }> } };

export type SuperviseReviewMutationVariables = Exact<{
  input: SuperviseReviewInput;
}>;


export type SuperviseReviewMutation = { superviseReview: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type AnswerReviewSupervisionMutationVariables = Exact<{
  input: AnswerSupervisionOrderInput;
}>;


export type AnswerReviewSupervisionMutation = { answerReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RectifyReviewSupervisionMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type RectifyReviewSupervisionMutation = { rectifyReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type DischargeReviewSupervisionMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type DischargeReviewSupervisionMutation = { dischargeReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RejectReviewSupervisionAnswerMutationVariables = Exact<{
  input: RejectSupervisionAnswerInput;
}>;


export type RejectReviewSupervisionAnswerMutation = { rejectReviewSupervisionAnswer: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type EscalateReviewSupervisionMutationVariables = Exact<{
  input: EscalateSupervisionOrderInput;
}>;


export type EscalateReviewSupervisionMutation = { escalateReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type OfferReviewSupervisionHearingMutationVariables = Exact<{
  input: OfferSupervisionHearingInput;
}>;


export type OfferReviewSupervisionHearingMutation = { offerReviewSupervisionHearing: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type StateOnReviewSupervisionMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type StateOnReviewSupervisionMutation = { stateOnReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type RevokeReviewSupervisionMutationVariables = Exact<{
  input: SupervisionTextInput;
}>;


export type RevokeReviewSupervisionMutation = { revokeReviewSupervision: { id: string, reviewId: string, law: string, ground: SupervisionGround, provision: string, fact: string, advice: string, rung: SupervisionRung, status: SupervisionStatus, officialId: string, supervisor: string, dueOn: string, term: FeedbackTerm, issuedBy: string, issuedOn: string, adoption: Adoption | null, hearingUntil: string | null, statement: string | null, liabilityHead: LiabilityHead | null, liabilityProvision: string | null, addressee: string | null, endedOn: string | null, version: number, review: { id: string, tier: ReviewTier, petitionNumber: string, title: string }, official: { id: string, name: string, post: string }, liabilityChoices: Array<{ head: LiabilityHead, provision: string }>, steps: Array<{ id: string, seq: number, kind: SupervisionStepKind, rung: SupervisionRung, text: string, dueOn: string | null, adoption: Adoption | null, at: string, byName: string }>, actions: Array<{ action: string, label: string, allowed: boolean, reason: string | null }>, tenant: { id: string, name: string } } };

export type TaskRowFragment = { id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, directive: { id: string, organ: string, documentNumber: string | null } | null, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } };

export type TaskLineFragment = { id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } };

export type DirectiveFieldsFragment = { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } };

export type TaskFieldsFragment = { evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } };

export type TasksQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  ownerId?: string | null | undefined;
  sourceId?: string | null | undefined;
  source?: TaskSource | null | undefined;
  status?: Array<TaskStatus> | TaskStatus | null | undefined;
  overdue?: boolean | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, directive: { id: string, organ: string, documentNumber: string | null } | null, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } }> } };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { task: { evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } | null };

export type DirectivesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type DirectivesQuery = { directives: { totalCount: number, nodes: Array<{ id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } }> } };

export type DirectiveQueryVariables = Exact<{
  id: string;
}>;


export type DirectiveQuery = { directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null };

export type DivideDirectiveMutationVariables = Exact<{
  input: DivideDirectiveInput;
}>;


export type DivideDirectiveMutation = { divideDirective: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } };

export type RecordResolutionMutationVariables = Exact<{
  input: RecordResolutionInput;
}>;


export type RecordResolutionMutation = { recordResolution: { id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, directive: { id: string, organ: string, documentNumber: string | null } | null, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } };

export type RecordDirectiveMutationVariables = Exact<{
  input: RecordDirectiveInput;
}>;


export type RecordDirectiveMutation = { recordDirective: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } };

export type ReassignTaskMutationVariables = Exact<{
  input: ReassignTaskInput;
}>;


export type ReassignTaskMutation = { reassignTask: { evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } };

export type WithdrawTaskMutationVariables = Exact<{
  input: WithdrawTaskInput;
}>;


export type WithdrawTaskMutation = { withdrawTask: { evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } };

export type PlanMeasureMutationVariables = Exact<{
  input: PlanMeasureInput;
}>;


export type PlanMeasureMutation = { planMeasure: { id: string } };

export type AskToAssistMutationVariables = Exact<{
  input: AskToAssistInput;
}>;


export type AskToAssistMutation = { askToAssist: { id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, directive: { id: string, organ: string, documentNumber: string | null } | null, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } } };

export type MeasuresQueryVariables = Exact<{
  petitionId: string;
}>;


export type MeasuresQuery = { tasks: { nodes: Array<{ evidence: string | null, withdrawReason: string | null, id: string, source: TaskSource, measureKind: MeasureKind | null, what: string, dueOn: string, status: TaskStatus, endedAt: string | null, version: number, meetingId: string | null, directiveId: string | null, petitionId: string | null, directive: { id: string, organ: string, documentNumber: string | null, receivedOn: string, text: string, version: number, tasks: Array<{ id: string, what: string, dueOn: string, status: TaskStatus, owner: { id: string, name: string, post: string } }>, tenant: { id: string, name: string } } | null, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, unit: { id: string, name: string } | null, petition: { id: string, number: string, title: string } | null, owner: { id: string, name: string, post: string }, meeting: { id: string, heldAt: string, group: { id: string, name: string } } | null, tenant: { id: string, name: string } }> } };

export type TenantFieldsFragment = { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number };

export type TenantsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  sort?: TenantSort | null | undefined;
}>;


export type TenantsQuery = { tenants: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number }> } };

export type TenantQueryVariables = Exact<{
  id: string;
}>;


export type TenantQuery = { tenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } | null };

export type OpenTenantMutationVariables = Exact<{
  input: OpenTenantInput;
}>;


export type OpenTenantMutation = { openTenant: { invitation: string | null, id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type RenameTenantMutationVariables = Exact<{
  input: RenameTenantInput;
}>;


export type RenameTenantMutation = { renameTenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type UpdateTenantMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type UpdateTenantMutation = { updateTenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { suspendTenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type CloseTenantMutationVariables = Exact<{
  input: CloseTenantInput;
}>;


export type CloseTenantMutation = { closeTenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type ResumeTenantMutationVariables = Exact<{
  input: ResumeTenantInput;
}>;


export type ResumeTenantMutation = { resumeTenant: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, statusReason: string | null, divisionCode: string | null, numberFormat: string, overlay: string | null, paperMark: string | null, recusalWorkdays: number, superiorId: string | null, superiorName: string | null, successorName: string | null, openedAt: string, version: number } };

export type TopicFieldsFragment = { id: string, name: string, path: string, level: number, parentId: string | null, retiredAt: string | null, version: number };

export type TopicsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  level?: number | null | undefined;
  parentId?: string | null | undefined;
  includeRetired?: boolean | null | undefined;
}>;


export type TopicsQuery = { topics: { totalCount: number, nodes: Array<{ id: string, name: string, path: string, level: number, parentId: string | null, retiredAt: string | null, version: number }> } };

export type TopicQueryVariables = Exact<{
  id: string;
}>;


export type TopicQuery = { topic: { id: string, name: string, path: string, level: number, parentId: string | null, retiredAt: string | null, version: number } | null };

export type RetireTopicMutationVariables = Exact<{
  input: RetireTopicInput;
}>;


export type RetireTopicMutation = { retireTopic: { id: string, name: string, path: string, level: number, parentId: string | null, retiredAt: string | null, version: number } };

export type ImportTopicsMutationVariables = Exact<{
  input: ImportTopicsInput;
}>;


export type ImportTopicsMutation = { importTopics: { id: string } };

export type InstallDefaultTopicsMutationVariables = Exact<{
  input: InstallDefaultTopicsInput;
}>;


export type InstallDefaultTopicsMutation = { installDefaultTopics: { id: string } };

export type TransferRowFragment = { id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, tenant: { id: string, name: string } };

export type TransferFieldsFragment = { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } };

export type TransfersQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  side?: TransferSide | null | undefined;
  status?: Array<TransferStatus> | TransferStatus | null | undefined;
  petitionId?: string | null | undefined;
}>;


export type TransfersQuery = { transfers: { totalCount: number, nodes: Array<{ id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, tenant: { id: string, name: string } }> } };

export type TransferQueryVariables = Exact<{
  id: string;
}>;


export type TransferQuery = { transfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } | null };

export type TransferTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type TransferTargetsQuery = { transferTargets: Array<{ id: string, name: string, kind: TenantKind }> };

export type TransferPetitionMutationVariables = Exact<{
  input: TransferPetitionInput;
}>;


export type TransferPetitionMutation = { transferPetition: { id: string, status: TransferStatus, petition: { id: string, status: PetitionStatus, version: number } | null } };

export type SignTransferMutationVariables = Exact<{
  input: SignTransferInput;
}>;


export type SignTransferMutation = { signTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type ObjectToTransferMutationVariables = Exact<{
  input: TransferReasonInput;
}>;


export type ObjectToTransferMutation = { objectToTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type TakeBackTransferMutationVariables = Exact<{
  input: TakeBackTransferInput;
}>;


export type TakeBackTransferMutation = { takeBackTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type InsistOnTransferMutationVariables = Exact<{
  input: TransferReasonInput;
}>;


export type InsistOnTransferMutation = { insistOnTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type RecallTransferMutationVariables = Exact<{
  input: TransferReasonInput;
}>;


export type RecallTransferMutation = { recallTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type ReportTransferMutationVariables = Exact<{
  input: TransferReasonInput;
}>;


export type ReportTransferMutation = { reportTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type SupplementTransferMutationVariables = Exact<{
  input: TransferReasonInput;
}>;


export type SupplementTransferMutation = { supplementTransfer: { content: string | null, petitionerMasked: string | null, headCount: number | null, category: MatterCategory | null, placeName: string | null, recallAskedAt: string | null, receivedAt: string | null, instruction: string | null, report: string | null, insisted: boolean, holderOffice: string | null, holderName: string | null, id: string, side: TransferSide, kind: TransferKind, status: TransferStatus, otherName: string, receiptNumber: string, title: string | null, petitionId: string | null, offeredAt: string, deliveredAt: string | null, objectUntil: string | null, reportDueOn: string, version: number, answers: Array<{ ordinal: number, text: string, outcome: Outcome | null, facts: string | null, legalBasis: string | null, reasons: string | null, opinion: string | null, performBy: string | null }>, topic: { id: string, path: string } | null, path: Array<{ id: string, seq: number, kind: TransferHopKind, at: string, byOffice: string, byName: string | null, text: string | null }>, actions: Array<{ action: string, label: string, allowed: boolean, code: string | null, reason: string | null }>, tenant: { id: string, name: string } } };

export type UnitFieldsFragment = { id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } };

export type UnitsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  kind?: UnitKind | null | undefined;
  parentId?: string | null | undefined;
  includeRetired?: boolean | null | undefined;
  sort?: UnitSort | null | undefined;
}>;


export type UnitsQuery = { units: { totalCount: number, nodes: Array<{ id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } }> } };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { unit: { id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } } | null };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { updateUnit: { id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type RetireUnitMutationVariables = Exact<{
  input: RetireUnitInput;
}>;


export type RetireUnitMutation = { retireUnit: { id: string, code: string | null, name: string, kind: UnitKind, divisionCode: string | null, parentId: string | null, retiredAt: string | null, version: number, parent: { id: string, name: string } | null, tenant: { id: string, name: string } } };

export type TakeOverVillagesMutationVariables = Exact<{
  input: TakeOverVillagesInput;
}>;


export type TakeOverVillagesMutation = { takeOverVillages: { id: string } };

export type ImportUnitsMutationVariables = Exact<{
  input: ImportUnitsInput;
}>;


export type ImportUnitsMutation = { importUnits: { id: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, officialId: string | null, roles: Array<Role>, permissions: Array<string>, mustChangePassword: boolean, countyStaff: boolean, countyName: string, home: { id: string, code: string, name: string, kind: TenantKind, status: TenantStatus, successorName: string | null, successorCode: string | null }, workplace: { id: string, code: string, name: string, kind: TenantKind, divisionCode: string | null, status: TenantStatus, successorName: string | null, successorCode: string | null } | null, sessions: Array<{ id: string, address: string, userAgent: string, createdAt: string, lastSeenAt: string, current: boolean }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: boolean };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type EnterTenantMutationVariables = Exact<{
  input: EnterTenantInput;
}>;


export type EnterTenantMutation = { enterTenant: boolean };

export type LeaveTenantMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveTenantMutation = { leaveTenant: boolean };
