/** What became of a reception. */
export const receptionLabels = {
  MATTER_REGISTERED: { zh: '登记为信访事项', en: 'registered as a matter' },
  ANSWERED_ON_THE_SPOT: { zh: '当场答复（咨询）', en: 'answered on the spot' },
  TOLD_WHERE_TO_GO: { zh: '告知去哪里', en: 'told where to go' },
} as const;
