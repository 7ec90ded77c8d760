/**
 * 解释说明 (法律宣传): what officials explained to a petitioner, by which rules, and what they gave. A service that is offered: it says
 * nothing of the person, of how they took it or of what they think, and no right depends on it.
 */
export const EXPLANATION_LENGTHS = { place: 200, explained: 5_000, rules: 2_000, material: 200 } as const;
export const MOST_EXPLAINERS = 10;
export const MOST_MATERIALS = 20;

/** Services that an office tells a petitioner of (法律援助法; 信访工作条例第二十二条、第三十三条). */
export const AID_SERVICES = [
  'LEGAL_AID',
  'LEGAL_ADVICE',
  'RELIEF_APPLICATION',
  'COUNSELLING_SERVICE',
  'OTHER_SERVICE',
] as const;
export type AidService = (typeof AID_SERVICES)[number];

/** Whether the petitioner wants it, which they may say anew until it was handed on; and how far it went. */
export const AID_STATUSES = [
  'AID_OFFERED',
  'AID_WANTED',
  'AID_NOT_WANTED',
  'AID_HANDED_ON',
  'AID_ACKNOWLEDGED',
] as const;
export type AidStatus = (typeof AID_STATUSES)[number];

export const AID_LENGTHS = { agency: 100, signer: 100 } as const;
