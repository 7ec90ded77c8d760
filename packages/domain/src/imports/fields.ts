/**
 * What a column can mean. The first name of each is the one our own files carry, the others were met in files of other
 * systems; of two columns that claim the same field, the one whose name stands first here wins.
 */
const names = {
  originalNumber: `原编号 留言编号 信访编号 信访件编号 登记编号 受理编号 工单编号 工单号 案件编号 诉求编号 帖子编号
    uniqueKey requestNumber caseNumber 编号 number 序号 id`,
  petitionerName: `信访人 信访人姓名 留言用户 留言人 来访人 来访人姓名 来信人 来信人姓名 反映人 反映人姓名 投诉人 投诉人姓名
    举报人 诉求人 诉求人姓名 上访人 当事人 联系人 姓名 用户 用户名 昵称 petitionerName name userName author`,
  phone: `联系电话 信访人电话 来访人电话 手机号码 手机号 手机 电话号码 电话 联系方式 phone phoneNumber mobile telephone`,
  address: `住址 信访人住址 信访人地址 家庭住址 家庭地址 现住址 现居住地 常住地址 户籍地址 居住地 联系地址 通讯地址 通信地址
    地址 address`,
  title: `主题 留言主题 留言标题 信访主题 信访标题 诉求标题 诉求主题 工单标题 问题标题 标题 事由 题目 subject title
    complaintType`,
  content: `内容 留言详情 留言内容 信访内容 反映内容 反映问题 反映事项 反映情况 诉求内容 信访诉求 主要诉求 投诉内容 举报内容
    问题描述 问题内容 工单内容 信访事项 概况信息 详细内容 详情 正文 诉求 content body description details descriptor`,
  receivedAt: `收到时间 收到日期 留言时间 留言日期 信访时间 信访日期 来访时间 来访日期 来信时间 来信日期 收信日期 反映时间 反映日期
    投诉时间 投诉日期 举报时间 诉求时间 接件日期 登记时间 登记日期 受理时间 受理日期 提交时间 提交日期 发布时间 发布日期 发帖时间
    创建时间 创建日期 receivedAt dateline createdDate createdAt submittedAt 时间 日期 date`,
  topicLevel1: `一级分类 一级标签 一级类别 一级类目 一级主题 一级内容分类`,
  topicLevel2: `二级分类 二级标签 二级类别 二级类目 二级主题 二级内容分类`,
  topicLevel3: `三级分类 三级标签 三级类别 三级类目 三级主题 三级内容分类`,
  topicPath: `分类 内容分类 问题分类 诉求分类 信访分类 问题类别 问题类型 诉求类型 信访类型 类别 类型 标签 领域 domainName category`,
  replyText: `答复意见 答复内容 答复 回复意见 回复内容 回复 答复情况 办理结果 处理结果 处理意见 办理意见 办理情况 处理情况 reply
    replyText resolutionDescription answer`,
  repliedAt: `答复时间 答复日期 回复时间 回复日期 办结时间 办结日期 办理时间 处理时间 repliedAt replyTime closedDate closedAt`,
  state: `办理状态 状态 处理状态 回复状态 留言状态 工单状态 当前状态 stateInfo state status`,
  votesFor: `点赞数 点赞 赞成数 支持数 likes votesFor`,
  votesAgainst: `反对数 反对 dislikes votesAgainst`,
} as const;

export type ImportField = keyof typeof names;
export const IMPORT_FIELDS = Object.keys(names) as readonly ImportField[];

/** Recognised so that nobody wonders, and left out: what many like is no measure of a petition. */
export const IGNORED_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>(['votesFor', 'votesAgainst']);

export interface HeaderMatch {
  readonly field: ImportField;
  /** 0 is the surest name of the field; the highest are names like 序号 or 时间 that also mean other things. */
  readonly rank: number;
}

const matches = new Map<string, HeaderMatch>();
for (const field of IMPORT_FIELDS) {
  for (const [rank, name] of names[field].split(/\s+/).entries()) matches.set(plain(name), { field, rank });
}

/** The name our own templates and exports give a field's column. */
export function columnName(field: ImportField): string {
  return names[field].split(/\s+/)[0] ?? field;
}

/**
 * Finds what a header means, whatever its case, blanks, marks (`*`, `：`) and remarks in brackets, the first of
 * several names counting: `*联系电话/手机（必填）`.
 * Only whole names count, so `Due Date` never becomes the date of receipt.
 */
export function matchHeader(header: string): HeaderMatch | null {
  const withoutRemark = header.normalize('NFKC').replace(/[([{【].*$/s, '');
  const readings = [header, withoutRemark, ...withoutRemark.split(/[/、]/)];
  return readings.map((reading) => matches.get(plain(reading))).find((match) => match !== undefined) ?? null;
}

function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
