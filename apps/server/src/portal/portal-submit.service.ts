import { requiredText, RuleViolation, SUBMISSIONS_AN_HOUR, WEB_PETITIONER } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context } from '../graphql/context';
import { networkOf } from '../identity/network';
import { registerPetition } from '../petitions/petition.service';
import { openOffice } from './portal-office.service';
import type { SubmitPetitionInput } from './portal.inputs';

/**
 * 网上提交: registered as at the counter, for the official whom the office has named.
 *
 * @throws RuleViolation NOT_FOUND, THROTTLED, STALE_VERSION (of the notice), REQUIRED, INVALID
 */
export async function submitPetition(context: Context, tx: Tx, input: SubmitPetitionInput): Promise<Done> {
  const { services, address } = context;
  const { contact } = await openOffice(tx);
  // a repeated request does not come here, so it costs nobody their turn
  const takeBack = services.submissions.book([
    { of: ['submission', 'address', networkOf(address)], most: SUBMISSIONS_AN_HOUR.address },
    { of: ['submission', 'tenant', tx.place.tenantId], most: SUBMISSIONS_AN_HOUR.tenant },
  ]);
  try {
    if (!input.consent) throw new RuleViolation('REQUIRED', { field: '同意个人信息处理告知' });
    if (input.noticeVersion !== contact.noticeVersion)
      throw new RuleViolation('STALE_VERSION', { version: contact.noticeVersion });
    services.idempotency.prunePetitioners(tx);
    const { title, content, petitioner, headCount } = input;
    if (petitioner) requiredText(petitioner.phone, '电话', 50);
    return await registerPetition(
      services,
      tx,
      { accountId: null, officialId: null, home: tx.place, name: WEB_PETITIONER },
      {
        channel: 'WEB',
        title,
        content,
        parties: petitioner ? [petitioner] : [],
        headCount: headCount ?? null,
        firstAskedId: contact.receiverId,
      },
      { origin: 'PORTAL', data: { consentedTo: contact.noticeVersion } },
    );
  } catch (error) {
    takeBack();
    throw error;
  }
}
