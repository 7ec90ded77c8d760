/**
 * What a resolution plan (化解方案) is made of: 法律、政策、经济、行政手段, 教育（政策解释）、协商、疏导, 救助. They are taken on a matter;
 * none works on a person.
 */
export const MEASURE_KINDS = [
  'BY_LAW',
  'BY_POLICY',
  'BY_ECONOMIC_MEANS',
  'BY_ADMINISTRATION',
  'BY_EXPLANATION',
  'BY_NEGOTIATION',
  'BY_COUNSELLING',
  'BY_RELIEF',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** How many measures one matter has at most, dropped ones among them. */
export const MEASURES_OF_MATTER = 50;
