import { RuleViolation, type Field, type RefusalCode, type RefusalDetails, type Words } from '@huiyin/domain';

/** PostgreSQL's codes that mean something to a user; everything else is masked as INTERNAL and logged. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  '23505': 'DUPLICATE',
  '23P01': 'OVERLAP',
  // a cursor, id or text that is none
  '22007': 'INVALID',
  '22008': 'INVALID',
  '22021': 'INVALID',
  '22P02': 'INVALID',
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
  '55P03': 'CONFLICT',
  '57014': 'UNAVAILABLE',
  '57P01': 'UNAVAILABLE',
  '57P02': 'UNAVAILABLE',
  '57P03': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '53100': 'UNAVAILABLE',
  ECONNREFUSED: 'UNAVAILABLE',
  ECONNRESET: 'UNAVAILABLE',
  EPIPE: 'UNAVAILABLE',
};

/** What a unique constraint is called in front of a user. Foreign keys to what is not there are NOT_FOUND. */
export const FIELDS: Readonly<Record<string, Field>> = {
  tenants_code: '单位代码',
  receipt_keys_generation: '回执密钥',
  receipt_days_day: '这一天的日终封存',
  county_receipt_days_day: '这一天的日终封存',
  receipt_leaves_petition: '这份回执的存证',
  receipt_leaves_position: '这份回执的存证',
  tenants_one_office: '县信访局',
  tenants_one_township: '在这个乡镇区划上开通的单位',
  units_code: '部门代码',
  accounts_name: '用户名',
  accounts_official: '这名工作人员的账号',
  units_division_code: '区划',
  topics_path: '分类',
  divisions_code: '区划代码',
  calendar_days_once: '日期',
  legal_overlays_edition: '这一版期限规定',
  petitions_number: '编号',
  leadership_groups_name: '领导小组名称',
  leadership_posts_one_head: '组长',
  leadership_posts_one_director: '办公室主任',
  leadership_posts_once: '此人的这一职务',
  directives_document: '此文号的部署',
  absences_once: '此人的外出登记',
  duties_one: '值班',
  information_officers_one: '信息员',
  reports_once: '这一期的报送',
  public_contacts_one: '公开信息',
  reviews_one: '这件事项的复查复核',
  supervision_orders_one: '这件事项的督办',
  supervision_orders_one_of_review: '这件复查复核的督办',
  legacy_dossiers_one: '这件事项的历史遗留问题档案',
  dossier_gaps_ordinal: '缺少的材料',
  mediations_one: '这件事项的调解',
  archive_volumes_number: '案卷号',
  destruction_lines_once: '这一卷的鉴定意见',
  retention_terms_once: '保管期限',
  recusals_one: '此人对这件事项的回避',
  papers_number: '文书版次',
  papers_once: '文书版次',
  papers_once_of_review: '文书版次',
  paper_templates_edition: '模板版次',
  ratings_once: '对这件事项的评价',
  reception_ratings_once: '对这次接待的评价',
  group_matters_once: '集体信访登记',
  co_signers_code: '联名查询码',
  claims_ordinal: '这一项诉求',
  competence_rules_once: '这一范围、这一承办单位的职责规则',
  digests_once: '此人当天的提醒邮件',
  invitations_token: '邀请链接',
  jurisdiction_dockets_one: '这件事项没有决定的管辖',
  jurisdiction_opinions_once: '这个单位对这件管辖的意见',
  mediation_items_ordinal: '这一项协议内容',
  mediation_participants_once: '这个参与单位',
  dispute_links_once: '同一纠纷的这个单位',
  mediation_participants_lead: '牵头单位',
  meeting_attendances_once: '此人的到会登记',
  notices_once: '这条提醒',
  parties_ordinal: '这一位信访人',
  archive_items_seq: '这一件案卷文件',
  destruction_lines_seq: '这一行鉴定意见',
  review_steps_seq: '这一步复查复核记录',
  petition_events_seq: '这一步办理过程',
  report_editions_once: '报送的这一版',
  responsibility_letters_in_force: '这一职务生效的责任书',
  responsibility_letters_in_hand: '这一职务没有签订完的责任书',
  sessions_token: '登录',
  sponsorships_one: '这件事项的领导包案',
  supervision_steps_seq: '这一步督办记录',
  tasks_of_claim: '这项诉求的执行任务',
  topics_id: '分类',
  transfer_hops_seq: '这一步转送记录',
};

/** What is possible instead, of what exists already and is not changed. */
const INSTEAD: Readonly<Record<string, Words>> = {
  calendar_days_once: {
    zh: '登记过的放假安排不能修改；要改的，请先由登记的单位撤回那一天，再重新登记，没有登记过的日期可以另行登记',
    en: 'a day that was added is not changed: let the office that added it withdraw it and then add it anew; other days can be added as they are',
  },
};

type PgError = Error & { code?: string; constraint?: string };

/** A refusal a client may see, or the error itself. */
export function asRefusal(error: unknown): unknown {
  // no `instanceof Error`: a socket's error may be of another realm
  if (error instanceof RuleViolation || typeof error !== 'object' || error === null) return error;
  const { code, constraint = '', message } = error as PgError;
  if (code === '23503') return new RuleViolation('NOT_FOUND');
  const known = code === undefined ? connectionLost(message) : CODES[code];
  if (known === undefined || known === null) return error;
  const refusal = new RuleViolation(known, detailsOf(known, constraint));
  refusal.cause = error;
  return refusal;
}

function detailsOf(code: RefusalCode, constraint: string): RefusalDetails {
  if (code === 'DUPLICATE' || code === 'OVERLAP') {
    const instead = INSTEAD[constraint];
    return { field: FIELDS[constraint] ?? '记录', ...(instead && { instead }) };
  }
  return code === 'INVALID' ? { field: '参数', reason: { zh: '格式不对', en: 'not in the right form' } } : {};
}

/** Undone by PostgreSQL for certain, so that doing it again does it once. */
export function isRetryable(error: unknown): boolean {
  const code = (error as PgError | null)?.code;
  return code === '40001' || code === '40P01';
}

function connectionLost(message: string): RefusalCode | null {
  return /connection (terminated|timeout|ended)|is not queryable|timeout exceeded when trying to connect/i.test(
    message,
  )
    ? 'UNAVAILABLE'
    : null;
}
