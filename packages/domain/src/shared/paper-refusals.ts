/** What refuses a paper, or a place in the archive. */
export const paperRefusals = {
  PAPER_NOT_YET: {
    zh: '还没有可以出具“{kind}”的办理步骤：办理到这一步以后再出具。',
    en: 'There is no act for the {kind} yet: issue it once the matter has come that far.',
  },
  PAPER_NOT_ISSUED: {
    zh: '网上送达的是文书，“{kind}”还没有出具：请先出具，再在网上送达；已经不能出具的，当面或者邮寄送达。',
    en: 'What is served online is the paper, and the {kind} has not been issued: issue it first, then serve it; where that cannot be any more, hand or post the answer.',
  },
  PAPER_ELSEWHERE: {
    zh: '这件事项由接办单位答复，“{kind}”由该单位出具；它出具的文书随办理结果送来，列在事项的附件里。',
    en: 'The office that the matter was handed to answered it and issues the {kind}; what it issued came with its report and is among the attachments.',
  },
  PAPER_FELL: {
    zh: '办理答复{fell}，“{kind}”不能再出具：撤销、责令重新作出的，重新答复以后再出具；变更的，以复查、复核意见书为准。已经出具的各版仍可下载。',
    en: 'The answer is {fell}, so the {kind} is not issued any more: of what was quashed or sent back issue it once the matter is answered anew; what was changed stands as the review’s opinion says. Editions that went out can still be downloaded.',
  },
  PAPER_NOT_FOR_CATEGORY: {
    zh: '{category}类事项不出具处理意见书，也不适用复查、复核：请把研究或者办理结果按规定回复信访人。',
    en: 'A {category} gets no handling opinion and no review: reply with what became of it.',
  },
  PAPER_UNADDRESSED: {
    zh: '信访人的姓名或者住址、电话不清，不出具给信访人的文书（{article}）：查清以后请用“更正”补上；公开的办理情况仍可凭查询码查询。',
    en: 'Name, or address and telephone, are not known, so no paper goes to the petitioner ({article}): correct the petition once they are; the query code goes on showing the progress.',
  },
  PAPER_INCOMPLETE: {
    zh: '还缺法定内容，不能出具：{missing}。请先补全。',
    en: 'What the law wants in it is missing: {missing}. Complete it first.',
  },
  PAPER_VIEW_MISSING: {
    zh: '办结报告要写信访人意见：请先用“登记信访人意见”写明是否同意，没有取得的写明原因。',
    en: 'The completion report says what the petitioner thinks of the answer: record their view first, or why it was not obtained.',
  },
  PAPER_OF_OLD_LEDGER: {
    zh: '这件事项来自历史台账，文书当时已经出具：请把原件扫描后作为附件保存。',
    en: 'This matter comes from an older ledger and was answered on paper then: keep a scan as an attachment.',
  },
  PAPER_MARK_MISSING: {
    zh: '本单位还没有机关代字（如“岳信”），不能编发文字号：请县级管理员在“单位”里补上。',
    en: 'This office has no mark for its document numbers yet: have the county administrator set it.',
  },
  RETENTION_MISSING: {
    zh: '本单位的保管期限表还没有这类事项或者复查复核，也没有“其他”一行：请单位管理员先在“档案”页里设定。',
    en: 'The office’s retention table has no line for such a matter or for reviews, nor one for all others: have the administrator set it on the archive page first.',
  },
  VOLUME_BOUND: {
    zh: '案卷“{number}”已立卷，不能再归入：请用新的案卷号。',
    en: 'Volume {number} is bound and takes no more: give another volume’s number.',
  },
} as const;
