/** Refusals that have to do with receiving people, an office's own staff among them. */
export const receptionRefusals = {
  NOT_RECEIVED: {
    zh: '这件事项不是在本单位当面或者打电话提出的，没有接待可以评价：答复送达以后，可以评价信访工作机构和责任单位。',
    en: 'It was not brought to this office in person or by phone, so there is no reception to rate: petition body and organ can be rated once the answer is served.',
  },
  STAFF_TO_SUPERIOR: {
    zh: '这件事涉及单位本身、主要负责人、管理员或者接收人，或者不是本单位的教职工，或者上级的姓名对不上，在这里不能对其保密：请向{superior}提出，由其登记。',
    en: 'It concerns the office itself, who leads it, its administrators or receiver, is no matter of its own staff, or names a superior nobody knows, and cannot be kept from them here: take it to {superior}, which registers it.',
  },
  STAFF_ELSEWHERE: {
    zh: '这件事涉及县信访局本身、主要负责人或者管理员，在这里不能对其保密：请向{superior}提出。',
    en: 'It concerns the county’s office itself, who leads it or its administrators, and cannot be kept from them here: take it to {superior}.',
  },
} as const;
