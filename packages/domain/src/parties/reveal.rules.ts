import { RuleViolation } from '../shared/errors';
import type { RevealPurpose } from './reveal';

/** Nobody looks at a petitioner to reach the other side of their dispute. @throws RuleViolation INVALID */
export function requirePetitionerPurpose(kind: RevealPurpose): void {
  if (kind === 'CONTACT_OTHER_SIDE')
    throw new RuleViolation('INVALID', {
      field: '用途',
      reason: {
        zh: '联系对方当事人请在调解中查看对方身份，不必查看信访人身份',
        en: 'to reach the other side, reveal it in the mediation: the petitioner’s identity is not needed for it',
      },
    });
}
