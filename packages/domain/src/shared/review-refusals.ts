/** What refuses a step of a review, or one of the petition because of it. */
export const reviewRefusals = {
  NO_OPINION: {
    zh: '这件事项没有处理意见，不能复查复核：对不予受理、转出不服的，走告知书上写明的途径。',
    en: 'There is no opinion to review: who disagrees with a notice takes the way that is named in it.',
  },
  ANSWERED_ELSEWHERE: {
    zh: '处理意见是受理转送交办的单位作出的：请向该单位提出，由该单位登记复查申请。',
    en: 'The opinion was given by the office it was transferred to: ask for the review there.',
  },
  REVIEW_RUNNING: {
    zh: '复查、复核正在进行：有了结果、送达以后再办，或者由信访人撤回申请。',
    en: 'A review is running: wait until its opinion is served, or let the petitioner withdraw the request.',
  },
  REVIEW_FINAL: {
    zh: '已有复核意见，以同一事实和理由提出的，各级机关不再受理；有新的事实和理由的，随时可以作为新的事项登记。',
    en: 'The last opinion was given: on the same facts and reasons nothing more is taken up; new ones are registered as a new matter at any time.',
  },
  REVIEW_LATE: {
    zh: '应当自收到书面意见之日起{days}日内提出（{article}），到{due}为止；有不可抗力等正当理由的，写明理由，由复查复核机关审查。',
    en: 'It had to be asked for within {days} days of receiving the opinion ({article}), by {due}; with a good ground give it, and the reviewing body weighs it.',
  },
  REVIEW_BODY_UNKNOWN: {
    zh: '还不知道上一级是谁：请县管理员在单位资料里填写上一级机关、单位，或者在申请时写明。',
    en: 'The body above is not known: let the county set it with the office, or name it in the request.',
  },
  NOT_REVIEWED_HERE: {
    zh: '没有找到可以在本单位申请复查、复核的这件事项：请对照意见书和回执，核对原单位、登记编号和查询码（或者登记的姓名）；意见书写明向其他机关、单位申请的，到那里提出，也可以请原单位代为登记。',
    en: 'Nothing is found under that number that is reviewed here: compare office, number and query code (or the name as registered) with the papers. Where the opinion names another body, it is asked, or the office that answered enters the request.',
  },
  REVIEW_ELSEWHERE: {
    zh: '由 {office} 办理；本单位可以代信访人申请听证、撤回申请，结果会送回本单位的案卷。',
    en: '{office} deals with it; here a hearing can be asked for, or the request withdrawn, and the result comes back to this file.',
  },
  HEARING_STATE: {
    zh: '听证现为“{hearing}”：申请了的先答复是否举行，通知了的先登记笔录，再作出意见。',
    en: 'The hearing stands at: {hearing}. Answer what was asked for, record what was notified, then give the opinion.',
  },
  SAME_OPINION: {
    zh: '原意见被撤销或者责令重新作出的，不得以同一事实和理由作出与原意见相同或者基本相同的意见：请重新查明事实、写明新的依据，或者改变处理结果。',
    en: 'What was quashed or sent back is not answered by the same opinion on the same facts and reasons: find them anew, or decide otherwise.',
  },
  NOT_FINAL: {
    zh: '原事项没有经过复核，不能以此不再受理：请按一般规定受理，或者告知信访人还可以复查、复核。',
    en: 'That matter has not been through the second review: deal with this one in the usual way, or name the review that is open.',
  },
  NO_FINAL_OPINION: {
    zh: '查不到该单位这个编号的事项有已经送达的复核意见：请对照信访人出示的复核意见书核对单位和编号；手里有复核意见书的，可以附上原件按文号办理；没有的，按一般规定受理。',
    en: 'No served opinion of a second review is found under that number of that office: compare the petitioner’s paper; with the paper at hand, attach it and name its number; else deal with this one in the usual way.',
  },
  NEW_FACTS: {
    zh: '有新的事实或者理由的，应当作为新的事项受理，不能以已有复核意见为由不受理。',
    en: 'With new facts or reasons it is a new matter, and is not turned away because of an earlier opinion.',
  },
} as const;
