/** What the codes of resolution plans, explanations and legacy dossiers are called. */
export const planLabels = {
  MEASURE: { zh: '化解措施', en: 'measure' },
  BY_LAW: { zh: '法律手段', en: 'legal means' },
  BY_POLICY: { zh: '政策手段', en: 'policy' },
  BY_ECONOMIC_MEANS: { zh: '经济手段', en: 'economic means' },
  BY_ADMINISTRATION: { zh: '行政手段', en: 'administrative means' },
  BY_EXPLANATION: { zh: '教育（政策解释）', en: 'explanation of policy' },
  BY_NEGOTIATION: { zh: '协商', en: 'negotiation' },
  BY_COUNSELLING: { zh: '心理疏导（本人提出）', en: 'counselling, at the petitioner’s request' },
  BY_RELIEF: { zh: '救助', en: 'relief' },
} as const;
