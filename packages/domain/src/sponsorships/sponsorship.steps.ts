import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import type { SponsorshipStatus } from './sponsorship';

/** What the step table looks at; `own` says that the actor is the sponsor. */
export type SponsorshipFacts = Readonly<{ status: SponsorshipStatus; own: boolean }>;

export const SPONSORSHIP_ACTIONS = ['visit', 'passOn', 'settle'] as const;
export type SponsorshipAction = (typeof SPONSORSHIP_ACTIONS)[number];

/** The sponsor in person, or the clerks' office for the sponsor. */
const sponsorOrOffice = ({ own }: SponsorshipFacts, actor: Actor): Refusal | null =>
  own || permits(actor.roles, 'petition.assign') ? null : { code: 'NOT_YOURS' };

/** A case that was taken on is never dropped: it ends with an outcome, or with whoever takes it on next. */
export const sponsorshipSteps: StepTable<SponsorshipAction, SponsorshipStatus, SponsorshipFacts> = {
  visit: {
    label: { zh: '记录走访', en: 'Record a visit' },
    from: ['RUNNING'],
    to: null,
    permission: 'petition.handle',
    guard: sponsorOrOffice,
  },
  passOn: {
    label: { zh: '换人包案', en: 'Change the sponsor' },
    from: ['RUNNING'],
    to: 'PASSED_ON',
    permission: 'sponsorship.assign',
  },
  settle: {
    label: { zh: '包案结案', en: 'Report the outcome' },
    from: ['RUNNING'],
    to: 'SETTLED',
    permission: 'petition.handle',
    guard: sponsorOrOffice,
  },
};
