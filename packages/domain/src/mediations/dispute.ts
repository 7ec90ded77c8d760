import type { PetitionEventKind } from '../petitions/petition';
import type { MediationLead } from './mediation';

/** Which bodies work on a dispute (信访、调解、综治三位一体): the three that may lead it, and whoever else takes part. */
export const DISPUTE_BODIES = [
  'BODY_PETITION_OFFICE',
  'BODY_MEDIATION_COMMITTEE',
  'BODY_SERVICE_CENTRE',
  'BODY_OTHER',
] as const;
export type DisputeBody = (typeof DISPUTE_BODIES)[number];

/** The lead by the body that has it. */
export const LED_BY: Readonly<Record<Exclude<DisputeBody, 'BODY_OTHER'>, MediationLead>> = {
  BODY_PETITION_OFFICE: 'LED_BY_PETITION_OFFICE',
  BODY_MEDIATION_COMMITTEE: 'LED_BY_MEDIATION_BODY',
  BODY_SERVICE_CENTRE: 'LED_BY_SERVICE_CENTRE',
};

/** Why another office has the same dispute: its matter went there or came from there, or the county joined what both have. */
export const DISPUTE_LINK_GROUNDS = ['MATTER_MOVED', 'COUNTY_JOINED'] as const;
export type DisputeLinkGround = (typeof DISPUTE_LINK_GROUNDS)[number];

/** What one office does for the dispute is told in the others, too; all else is of a matter, and goes only where that matter goes. */
export const TOLD_TO_OTHER_OFFICES: readonly PetitionEventKind[] = [
  'DISPUTE_PARTICIPANT',
  'DISPUTE_LED',
  'DISPUTE_PLANNED',
  'DISPUTE_CONTRIBUTED',
];

export const DISPUTE_LENGTHS = {
  body: 100,
  person: 50,
  duty: 50,
  reason: 1_000,
  nextStep: 500,
  contribution: 2_000,
} as const;

export const MOST_PARTICIPANTS = 12;
