import type { Words } from './words';

/** Reasons that several rooms give. */
export const reasons = {
  notAfterToday: { zh: '不能晚于今天', en: 'not after today' },
  notBeforeToday: { zh: '不能早于今天', en: 'not before today' },
  afterToday: { zh: '须晚于今天', en: 'later than today' },
  gone: { zh: '不存在或已停用', en: 'it does not exist, or is retired' },
  ratedOnce: {
    zh: '评价只有一次，不能修改；还有意见的，可以打公开电话反映',
    en: 'it is given once and not changed; what else there is to say can be told by telephone',
  },
  hasLeft: { zh: '已离任', en: 'they have left' },
} as const satisfies Record<string, Words>;

export const atMost = (most: number): Words => ({ zh: `最多 ${most} 个`, en: `at most ${most}` });

export const atMostCharacters = (max: number): Words => ({
  zh: `最多 ${max} 字`,
  en: `at most ${max} characters`,
});
