import { textOf } from '../i18n/text';

/** What is said of serving an answer. */
export const useServiceText = textOf({
  zh: {
    serveInWriting:
      '办结前只是告知了的，或者当时没能送到的，信访人要书面答复时在这里登记。事项仍是办结；信访人请求复查的期限从这次送达起算。',
    serve:
      '处理意见须书面送达：登记何时、以何种方式、交给了谁。信访人请求复查的三十日从送达之日起算，不从作出之日起算。',
    consented: '信访人已在网上同意电子送达。',
    method: '送达方式',
    notOnline: (why: string) => `“网上”现在不能选：${why}`,
    analogy: (article: string) => `条例没有规定送达方式，参照《民事诉讼法》${article}。`,
    paperWaived: '信访人表示不要书面答复',
    paperWaivedHelp: '简易办理才可以；以后要书面的，再登记书面送达，申请复查的期限从那时起算',
    recipient: '送达对象',
    servedAt: '送达时间（不填即现在）',
    postedAt: '送达时间（回执上的收件日期）',
    postedHelp: '回执还没有回来的，先记下寄出日期和单号，回执到后再登记送达。',
    proof: '送达凭证',
    proofHint: '签收、单号、见证人；无法送达的写明原因。',
    attempt: '没有送到的每一次都记下来。两个日子以上没有送到的，可以公告，或者登记“无法送达”。',
    failure: '没有送到的原因',
    triedAt: '时间（不填即现在）',
    tried: '经过和凭证',
    triedHint: '谁去的、见到谁、单号；公告的写明地点和媒体。',
    noticeHint: '公告三十日期满以后，用“送达”登记公告送达。',
    again: '重新公告的理由',
    againHint: (until: string) =>
      `已经公告至 ${until}，期满登记送达就可以。重新公告会把信访人的期限推后，原公告确有错误的才重新公告。`,
    attempts: '送达未成',
    noticed: (until: string) => `公告至 ${until}`,
    startsNothing: '无法送达的，信访人的期限不起算；来人领取时再登记送达。',
  },
  en: {
    serveInWriting:
      'What was only told before closing, or reached nobody, is served in writing here when the petitioner asks for it. The matter stays closed; the term to ask for a review begins with this.',
    serve:
      'An opinion is served in writing: when, how, and to whom. The thirty days for a review run from service, not from signing.',
    consented: 'The petitioner has agreed, in the portal, to be served online.',
    method: 'Method',
    notOnline: (why: string) => `“Online” is not open now: ${why}`,
    analogy: (article: string) =>
      `The regulations name no method; by analogy to the Civil Procedure Law (“民事诉讼法”), ${article}.`,
    paperWaived: 'The petitioner wants no paper',
    paperWaivedHelp:
      'In simple handling alone; when they ask for it later, record the service then, from which their term runs',
    recipient: 'Handed to',
    servedAt: 'When (now, if empty)',
    postedAt: 'When (the date on the return slip)',
    postedHelp:
      'Until the slip is back, note when it was sent and its number; record the service once it is here.',
    proof: 'Proof',
    proofHint: 'Signature, receipt number, witness; or why nobody could be reached.',
    attempt:
      'Record every attempt that failed. After two days of them a public notice can be put up, or “Undeliverable” recorded.',
    failure: 'Why it failed',
    triedAt: 'When (now, if empty)',
    tried: 'What happened, and proof',
    triedHint: 'Who went, whom they met, the number; of a notice, where it stands.',
    noticeHint: 'After its thirty days record the service with “Serve”.',
    again: 'Why the notice is given anew',
    againHint: (until: string) =>
      `A notice stands until ${until}; service is recorded once it has run. Another puts the petitioner’s terms off: give it only where the first was wrong.`,
    attempts: 'Tried in vain',
    noticed: (until: string) => `Public notice until ${until}`,
    startsNothing: 'No term of the petitioner’s begins; when they come for it, record the service then.',
  },
});
