import { RuleViolation } from '../shared/errors';
import { PETITIONER_PURPOSES, type RevealPurpose } from './reveal';

/** What a petitioner is looked at for. @throws RuleViolation INVALID */
export function requirePetitionerPurpose(kind: RevealPurpose): void {
  if (!PETITIONER_PURPOSES.includes(kind))
    throw new RuleViolation('INVALID', {
      field: '用途',
      reason: {
        zh: '联系对方当事人请在调解中查看对方身份，不必查看信访人身份',
        en: 'to reach the other side, reveal it in the mediation: the petitioner’s identity is not needed for it',
      },
    });
}
