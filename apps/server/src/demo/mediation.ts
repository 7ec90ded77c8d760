import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { openMediation, recordMediationConsent } from '../mediations/mediation.service';
import { recordMediationAgreement } from '../mediations/mediation-agreement.service';
import { planMediationSession } from '../mediations/mediation-sessions.service';
import type { Services } from '../services';
import { record } from './record';
import type { Staff } from './staff';

const DISPUTES = [
  { subject: '相邻通道被围墙占用，出行和排水受影响', otherParty: '马国良', kind: 'OTHER_PERSON' },
  { subject: '施工造成房屋裂缝，赔偿数额有分歧', otherParty: '承建公司', kind: 'OTHER_COMPANY' },
] as const;

/** Two disputes that are mediated: of one the next session is planned, on the other both sides have agreed. */
export async function demoMediation(tx: Tx, services: Services, staff: Staff): Promise<void> {
  const clerk = staff.account('clerk');
  const matters = await tx.rows<{ id: string }>(
    `select id from petitions
      where county_id = $1 and tenant_id = $2 and status = 'HANDLING' and counted and not confidential
      order by due_on desc, id limit 2`,
    [tx.place.countyId, tx.place.tenantId],
  );
  const today = beijingDate(services.now());
  // each act at its own moment, so that none stands before the one it follows
  const doing = () => ({ services, tx, actor: clerk, now: services.now() });
  for (const [i, { id: petitionId }] of matters.entries()) {
    const { subject, otherParty, kind } = DISPUTES[i === 0 ? 0 : 1];
    const opened = await openMediation(doing(), {
      id: petitionId,
      kind: 'PEOPLES_MEDIATION',
      body: '人民调解委员会',
      lead: 'LED_BY_MEDIATION_BODY',
      subject,
      otherPartyKind: kind,
      otherParty,
      mediatorIds: clerk.officialId ? [clerk.officialId] : [],
      outsideMediators: ['老周（退休教师）'],
    });
    record(tx, clerk, 'openMediation', 'Mediation', opened);
    const { id } = opened;
    for (const side of ['PETITIONER_SIDE', 'OTHER_SIDE'] as const) {
      const consent = await recordMediationConsent(doing(), {
        id,
        side,
        means: 'CONSENT_WRITTEN',
        on: today,
      });
      record(tx, clerk, 'recordMediationConsent', 'Mediation', consent);
    }
    if (i === 0) {
      const at = new Date(services.now().getTime() + 4 * 86_400_000);
      const planned = await planMediationSession(doing(), { id, at, place: '调解室' });
      record(tx, clerk, 'planMediationSession', 'Mediation', planned);
      continue;
    }
    const agreed = await recordMediationAgreement(doing(), {
      id,
      form: 'AGREED_IN_WRITING',
      effectiveOn: today,
      items: [
        { text: '支付修缮费用', doer: 'OTHER_SIDE', dueOn: addDays(today, 15) },
        { text: '收到费用后配合施工单位进场修缮', doer: 'PETITIONER_SIDE', dueOn: addDays(today, 30) },
      ],
    });
    record(tx, clerk, 'recordMediationAgreement', 'Mediation', agreed);
  }
}
