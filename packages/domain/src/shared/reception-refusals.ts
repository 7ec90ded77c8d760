/** Refusals that have to do with receiving people. */
export const receptionRefusals = {
  NOT_RECEIVED: {
    zh: '这件事项不是在本单位当面或者打电话提出的，没有接待可以评价：答复送达以后，可以评价信访工作机构和责任单位。',
    en: 'It was not brought to this office in person or by phone, so there is no reception to rate: petition body and organ can be rated once the answer is served.',
  },
} as const;
