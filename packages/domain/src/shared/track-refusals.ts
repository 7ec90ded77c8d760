/** What refuses an acceptance on a track, or a step that the track does not know. */
export const trackRefusals = {
  TRACK_NOT_OPEN: {
    zh: '这里不能按“{track}”受理：{why}。',
    en: 'Not to be accepted here as {track}: {why}.',
  },
  TRACK_STAYS: {
    zh: '这件事项按“{track}”办理，类别不能改成另一途径的：{why}。',
    en: 'This matter is handled as {track}, and its category cannot become one of another way: {why}.',
  },
  NO_TERM_TO_EXTEND: {
    zh: '这件事项按“{track}”办理，法规没有给它可以延长的办理期限，不需要延期：请用“计划下一步”定下日期，或者用“阶段性答复”告知信访人。',
    en: 'This matter is handled as {track}, for which the law has no term that can be extended: plan the next step, or reply in the meantime.',
  },
  NO_REVIEW_ON_TRACK: {
    zh: '这件事项按“{track}”办理，不适用复查、复核：{instead}。',
    en: 'This matter is handled as {track}, on which there is no review: {instead}.',
  },
  PAPER_NOT_FOR_TRACK: {
    zh: '这件事项按“{track}”办理，不出具这种文书：请出具“{instead}”。',
    en: 'This matter is handled as {track}, on which no such paper is issued: issue the {instead}.',
  },
} as const;
