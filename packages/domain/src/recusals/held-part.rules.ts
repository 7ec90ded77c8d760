import { mediationSteps } from '../mediations/mediation.steps';
import { RuleViolation } from '../shared/errors';
import { sponsorshipSteps } from '../sponsorships/sponsorship.steps';
import { supervisionSteps } from '../supervision-orders/supervision-order.steps';

/** What somebody may hold on a matter beside their part in it, and by what another comes in their place. */
const HELD_PARTS = {
  sponsorships: { part: { zh: '包案领导', en: 'the sponsor' }, step: sponsorshipSteps.passOn.label },
  'supervision-orders': {
    part: { zh: '被督办人', en: 'who is supervised' },
    step: supervisionSteps.revoke.label,
  },
  mediations: {
    part: { zh: '调解员或者经办人', en: 'a mediator, or keeps the file' },
    step: mediationSteps.arrange.label,
  },
  bodies: {
    room: 'mediations',
    part: { zh: '纠纷参与单位的人员', en: 'there for a body that works on the dispute' },
    step: mediationSteps.release.label,
  },
} as const;

/** `room` and `subject`: where that is done. */
export type HeldPart = Readonly<{ room: keyof typeof HELD_PARTS; subject: string; name: string }>;

/** Why somebody is not taken off a matter yet, and where another is put in their place. */
export const stillHolds = ({ room, subject, name }: HeldPart): RuleViolation =>
  new RuleViolation('PASS_ON_FIRST', { room, ...HELD_PARTS[room], name, subject });
